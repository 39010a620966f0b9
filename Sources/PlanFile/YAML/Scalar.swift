internal import PlanModel

/// A YAML scalar: always a string, whatever it looks like.
struct Scalar {
  /// How it is written.
  enum Style {
    case plain, quoted, literal, folded
  }

  /// Its value, with quotes, escapes and foldings undone.
  let text: String
  /// Where it stands.
  let place: Place
  /// Where it ends: the offset behind its last byte.
  let end: Int32
  /// How it is written.
  let style: Style

  /// Whether there is nothing: no text, or YAML's own words for that. The head of a block of text is
  /// something, if only a figure such as `>5` that was taken for one.
  var isEmpty: Bool {
    switch style {
    case .plain: text.utf8.count <= 4 && ["", "~", "null", "Null", "NULL"].contains(text)
    case .quoted: text.isEmpty
    case .literal, .folded: false
    }
  }
}
