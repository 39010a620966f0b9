internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// Why a plan cannot be read: each diagnostic with its line, a caret, and what to write instead.
struct ProblemText {
  let lines: [Line]

  init(_ state: State, width: Int) {
    let words = state.words
    let errors = state.problems.count { $0.severity == .error }
    let summary = words.summary(
      errors: errors, warnings: state.problems.count - errors, plans: 1)
    var lines = Line.wrapped(words.cannotRead(state.file), width: width, style: .bold)
    lines += Line.wrapped(summary, width: width)
    for problem in state.problems {
      let report = DiagnosticReport(
        problem, file: state.file, words: words, widest: max(10, width - 4),
        width: \.displayWidth)
      lines.append(Line())
      lines += Line.wrapped(report.headline, width: width, style: .bold)
      if let excerpt = report.excerpt {
        lines.append(Line("    " + excerpt.line))
        lines.append(Line("    " + excerpt.caret, Style(.vermillion, .bold)))
      }
      if let help = report.help {
        for line in help.split(separator: "\n") {
          lines += Line.wrapped(String(line), width: width, indent: 2)
        }
      }
    }
    self.lines = lines
  }
}
