/// Lines that stay together on a page if they fit on one.
struct TextPart: Hashable, Sendable {
  /// The lines.
  var lines: [String]
  /// The blank lines before it; none at the head of a page.
  var space = 0
  /// Whether the next part must stand on the same page: a heading's.
  var keepsWithNext = false
  /// What is repeated above it where it begins a page: the headings of its table or list.
  var head: [String] = []
}
