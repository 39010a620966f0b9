/// A subject that objectives and achievements are grouped by.
public struct Theme: Hashable, Sendable {
  /// The name by which the plan refers to it.
  public let id: String
  /// What people call it.
  public let text: LocalizedText
  /// Where it stands in the plan file.
  public let span: Span

  /// A theme.
  public init(id: String, text: LocalizedText, span: Span = .start) {
    self.id = id
    self.text = text
    self.span = span
  }
}
