/// The gaps of a plan that has errors: nothing is said of what may only seem to be missing there.
///
/// A sound plan has none.
public struct Doubts: Hashable, Sendable {
  /// True if something of the file was passed over because it was not understood.
  public var isIncomplete = false
  /// The years, objectives and achievements of which a part was not understood, by their stretches.
  public var incomplete: Set<Span> = []
  /// The indicators and objectives that cannot be judged, by their stretches: they lack their name
  /// or text, or have the id of another.
  public var unjudged: Set<Span> = []
  /// The years of which not all that was reported was understood, by their stretches.
  public var unclear: Set<Span> = []
  /// The ids of themes, indicators and sources that are mentioned where the plan could not keep it,
  /// or that were most likely meant.
  public var mentioned: [Problem.Entity: Set<String>] = [:]

  public init() {}
}
