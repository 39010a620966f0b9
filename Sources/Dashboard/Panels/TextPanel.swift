internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// A screen of text on top of the year: lines that scroll, and how far one has read.
struct TextPanel: Panel {
  private let overlay: Overlay
  private let lines: [Line]
  private let scroll: Int
  private let frame: PanelFrame

  init(_ overlay: Overlay, _ lines: [Line], scroll: Int, in frame: PanelFrame) {
    self.overlay = overlay
    self.lines = lines
    self.scroll = scroll
    self.frame = frame
  }

  private var text: TextScroll {
    TextScroll(count: lines.count, height: frame.body.height, first: scroll)
  }

  func moved(by command: Command) -> Overlay {
    command.move.map { overlay.scrolled(to: text.moved(by: $0)) } ?? overlay
  }

  var settled: Overlay { overlay.scrolled(to: text.settled) }

  func draw(into buffer: inout Buffer) {
    frame.draw(position: text.position, into: &buffer)
    text.draw(lines, indent: 1, into: &buffer, in: frame.body)
  }
}

/// The help: the keys of the screen that asks for it, not those of every other one, and the marks.
struct HelpText {
  let lines: [Line]

  init(_ context: Context, _ look: Look, width: Int) {
    let words = look.words
    var lines = [Line(words.helpTitle, .bold), Line()]
    lines += ScreenKeys.table(of: context).help(words, width: width)
    lines += [Line(), Line(words.marks, .bold), Line()]
    for status in Status.allCases {
      let mark = Line(look.glyphs.mark(of: status), Style(status.ink, .bold))
      let meaning = "\(words.name(of: status)): \(words.meaning(of: status))"
      lines += Line.labelled(
        mark, meaning, labelWidth: look.glyphs.markWidth + 2, width: width)
    }
    self.lines = lines
  }
}

/// The reasons why a plan cannot be read: each diagnostic with its line, a caret, and what to write
/// instead.
struct ProblemText {
  let lines: [Line]

  init(_ problems: [Diagnostic], in file: String, words: any Words, width: Int) {
    let errors = problems.count { $0.severity == .error }
    let summary = words.summary(
      errors: errors, warnings: problems.count - errors, plans: 1)
    var lines = Line.wrapped(words.cannotRead(file), width: width, style: .bold)
    lines += Line.wrapped(summary, width: width)
    for problem in problems {
      lines.append(Line())
      lines += DiagnosticText(problem, in: file, words: words, width: width).lines
    }
    self.lines = lines
  }
}
