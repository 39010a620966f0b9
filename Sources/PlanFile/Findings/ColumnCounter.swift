internal import PlanModel
internal import YAMLText

/// Counts the columns of stretches, in characters; asked for in the order of the file, it looks at
/// each byte once.
struct ColumnCounter {
  private let source: SourceText
  private var line = 0
  private var offset = 0
  private var column = 1

  /// A counter that has counted nothing.
  init(_ source: SourceText) {
    self.source = source
  }

  /// The column, from 1, that a stretch begins in.
  mutating func column(of span: Span) -> Int {
    let target = min(span.offset, source.bytes.count)
    if span.line != line || target < offset {
      (line, offset, column) = (span.line, source.lines.start(of: span.line), 1)
    }
    // A mark may stand there, which is no character of its own: but an ASCII one before it is.
    var start = target
    while start > offset, source[start].map({ $0 >= 0x80 }) ?? true { start -= 1 }
    column += characters(in: offset..<start)
    offset = start
    return column + characters(in: start..<target)
  }

  private func characters(in range: Range<Int>) -> Int {
    let isASCII = source.bytes[range].allSatisfy { $0 < 0x80 }
    return isASCII ? range.count : source.text(in: range).count
  }
}
