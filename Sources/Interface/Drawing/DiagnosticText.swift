package import PlanModel
internal import Screen
internal import Text
package import Wording

/// A diagnostic as lines: its location and its message, the line of the file with a caret below it,
/// and what to write instead.
package struct DiagnosticText {
  /// The lines.
  package let lines: [Line]

  /// The lines of a diagnostic of a file, none wider than `width`.
  package init(_ diagnostic: Diagnostic, in file: String, words: any Words, width: Int) {
    let report = DiagnosticReport(
      diagnostic, file: file, words: words, widest: max(10, width - 4), width: \.displayWidth)
    var lines = Line.wrapped(report.headline, width: width, style: .bold)
    if let excerpt = report.excerpt {
      lines.append(Line("    " + excerpt.line))
      lines.append(Line("    " + excerpt.caret, Style(.vermillion, .bold)))
    }
    for line in report.help?.split(separator: "\n") ?? [] {
      lines += Line.wrapped(String(line), width: width, indent: 2)
    }
    self.lines = lines
  }
}
