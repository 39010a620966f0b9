internal import PlanModel

/// A source; `number` is its footnote on the screen and on paper.
struct SourceDocument: Encodable {
  let id: String
  let number: Int
  let title: TextDocument
  @OrNull var publisher: TextDocument?
  @OrNull var date: String?
  @OrNull var url: String?
  @OrNull var file: String?
  let line: Int

  init(_ source: Source, number: Int) {
    id = source.id
    self.number = number
    title = TextDocument(source.title)
    publisher = source.publisher.map(TextDocument.init)
    date = source.date?.description
    url = source.url
    file = source.file
    line = source.span.line
  }
}
