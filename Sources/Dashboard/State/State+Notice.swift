internal import Interface
internal import PlanModel
internal import Wording

extension State {
  /// What Enter answers, as long as a notice asks for it.
  enum Question: Hashable, Sendable {
    /// Why the file cannot be used: Enter shows it.
    case problem
    /// A file is there already: Enter replaces it.
    case replacement
  }

  /// Gives a short answer at the foot of the screen.
  mutating func say(asking question: Question? = nil, _ text: (any Words) -> String) {
    notice = Notice(text)
    self.question = question
  }

  /// Takes the answer at the foot away, and the question with it.
  mutating func hush() {
    notice = nil
    question = nil
  }

  /// Says that the file cannot be used, for this reason first; the last good plan stays.
  mutating func sayWhatRemains(_ diagnostic: Diagnostic) {
    let file = file
    say(asking: .problem) { words in
      let report = DiagnosticReport(diagnostic, file: file, words: words)
      return words.remainsShown(report.location, words.message(for: diagnostic.problem))
    }
  }

  /// Says what became of a print.
  mutating func say(_ outcome: PrintOutcome) {
    var question: Question?
    if case .exists = outcome { question = .replacement }
    say(asking: question) { words in
      switch outcome {
      case .written(let file, let folder): words.hasPrinted(file, into: folder)
      case .sent(let title, let printer): words.hasSent(title, to: printer)
      case .exists(let file): words.asksToReplace(file)
      case .failed(let failure): words.sentence(for: failure)
      }
    }
  }

  /// What stands at the foot in the place of the keys.
  var answer: String? {
    notice?[language] ?? (typedDigits.isEmpty ? nil : words.typedYear(typedDigits.text))
  }

  /// The foot of the visible screen.
  var keyLine: KeyLine<Command> {
    KeyLine(answer, keys: ScreenKeys.table(of: context), words: words)
  }
}
