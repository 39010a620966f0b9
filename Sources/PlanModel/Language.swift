/// A language that Plenum speaks and that a plan's texts can be given in.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
  case en, vi

  /// The next one, for the key that goes round.
  public var next: Language { self == .en ? .vi : .en }
}
