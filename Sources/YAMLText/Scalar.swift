package import PlanModel

/// A YAML scalar: always a string, whatever it looks like.
package struct Scalar: Sendable {
  /// Its value, with quotes, escapes and foldings undone.
  package let text: String
  /// Where it stands, and how it is written.
  package let span: Span

  /// Whether there is nothing: no text, or YAML's own words for that. The head of a block of text is
  /// something, if only a figure such as `>5` that was taken for one.
  package var isEmpty: Bool {
    switch span.style {
    case .plain:
      switch text.utf8.count {
      case 0: true
      case 1: text == "~"
      case 4: text == "null" || text == "Null" || text == "NULL"
      default: false
      }
    case .singleQuoted, .doubleQuoted: text.isEmpty
    case .literal, .folded: false
    }
  }
}
