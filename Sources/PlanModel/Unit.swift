/// A unit of the organisation, which answers for objectives and for what was done.
public struct Unit: Hashable, Sendable {
  /// The name by which the plan refers to it.
  public let id: String
  /// Name for people.
  public let text: LocalizedText
  /// Stretch of the plan file with its id.
  public let span: Span

  public init(id: String, text: LocalizedText, span: Span = .start) {
    self.id = id
    self.text = text
    self.span = span
  }
}
