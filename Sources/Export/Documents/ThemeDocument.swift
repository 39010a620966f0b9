internal import PlanModel

/// A theme.
struct ThemeDocument: Encodable {
  let id: String
  let text: TextDocument
  let line: Int

  init(_ theme: Theme) {
    id = theme.id
    text = TextDocument(theme.text)
    line = theme.span.line
  }
}
