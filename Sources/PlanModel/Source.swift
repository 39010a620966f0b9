/// A document that figures and statements come from.
public struct Source: Hashable, Sendable {
  /// The name by which the plan refers to it.
  public let id: String
  /// Its title.
  public let title: LocalizedText
  /// Who published it.
  public let publisher: LocalizedText?
  /// When it was published, as exactly as is known.
  public let date: PlanDate?
  /// Where it can be read.
  public let url: String?
  /// The file it is kept in, relative to the plan.
  public let file: String?
  /// Where it stands in the plan file.
  public let span: Span

  /// A source.
  public init(
    id: String, title: LocalizedText, publisher: LocalizedText? = nil, date: PlanDate? = nil,
    url: String? = nil, file: String? = nil, span: Span = .start
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.file = file
    self.span = span
  }
}
