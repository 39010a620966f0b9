package import Screen
internal import Text
package import Wording

/// What a window shows that is too small for anything else: how large it needs to be.
package struct TooSmallScreen {
  /// The smallest window in which every screen works.
  package static let needed = Size(columns: 40, rows: 10)

  private let size: Size
  private let words: any Words

  /// The screen of a window; nil for one that is large enough.
  package init?(_ size: Size, words: any Words) {
    guard size.columns < Self.needed.columns || size.rows < Self.needed.rows else { return nil }
    self.size = size
    self.words = words
  }

  package func draw(into buffer: inout Buffer) {
    let sentence = words.tooSmall(
      needed: "\(Self.needed.columns)×\(Self.needed.rows)", given: "\(size.columns)×\(size.rows)")
    for (row, line) in Line.wrapped(sentence, width: size.columns).enumerated() {
      buffer.draw(line, row: row, in: buffer.bounds)
    }
  }
}
