internal import PlanModel
internal import Text
internal import YAMLText

extension SourceText {
  /// The most characters of a line that a diagnostic shows.
  private static let longestExcerpt = 200
  /// How far from a place its line's ends are looked for, in bytes; a line may have megabytes.
  private static let reach = 1_000

  /// The diagnostic of a problem in a column, with the line that it stands in, made fit to be shown.
  func diagnostic(_ problem: Problem, at span: Span, column: Int) -> Diagnostic {
    let offset = min(span.offset, bytes.count)
    let start = excerptStart(before: offset, in: span.line)
    let end = excerptEnd(behind: offset)
    var before = Sanitizer.visible(text(in: start.offset..<offset))
    var after = Sanitizer.visible(text(in: offset..<end.offset))

    if before.count + after.count > Self.longestExcerpt || !start.isReached || !end.isReached {
      let half = Self.longestExcerpt / 2
      if !start.isReached || before.count > half { before = "…" + before.suffix(half - 1) }
      let room = Self.longestExcerpt - before.count
      if !end.isReached || after.count > room { after = after.prefix(room - 1) + "…" }
    }
    let meant = Sanitizer.visible(text(in: offset..<min(self.end(of: span), end.offset))).count
    // Once more as a whole: a flood may begin before the place and go on behind it.
    let excerpt = Sanitizer.visible(before + after)
    // A mark without a letter joins the character before it: then one less is left behind that.
    return Diagnostic(
      problem, at: Position(line: span.line, column: column), excerpt: excerpt,
      excerptColumn: before.count + 1, length: min(meant, excerpt.count - before.count))
  }

  private func excerptStart(before offset: Int, in line: Int) -> (offset: Int, isReached: Bool) {
    let lineStart = lines.start(of: line)
    var start = max(lineStart, offset - Self.reach)
    while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (start, start == lineStart)
  }

  private func excerptEnd(behind offset: Int) -> (offset: Int, isReached: Bool) {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if end - offset >= Self.reach, bytes[end] & 0xC0 != 0x80 { return (end, false) }
      end += 1
    }
    return (end, true)
  }
}
