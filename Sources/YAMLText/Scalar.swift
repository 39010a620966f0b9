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
    case .plain: text.utf8.count <= 4 && ["", "~", "null", "Null", "NULL"].contains(text)
    case .singleQuoted, .doubleQuoted: text.isEmpty
    case .literal, .folded: false
    }
  }
}
