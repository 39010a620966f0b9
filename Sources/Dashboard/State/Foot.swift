internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The foot of the screen: a short answer until the next key, and the digits of a year that are
/// typed.
struct Foot: Sendable {
  /// The question that Enter answers, as long as a notice asks it.
  enum Question: Hashable, Sendable {
    /// The reason why the file cannot be used: Enter shows it.
    case problem
    /// A file is there already: Enter replaces it.
    case replacement
  }

  /// The short answer.
  private(set) var notice: Notice?
  /// The question in it.
  private(set) var question: Question?
  /// The digits so far.
  private(set) var digits = TypedDigits()

  /// The words that stand at the foot in the place of the keys.
  func answer(in look: Look) -> String? {
    notice?[look.language] ?? (digits.isEmpty ? nil : look.words.typedYear(digits.text))
  }

  /// Gives a short answer.
  mutating func say(asking question: Question? = nil, _ text: (any Words) -> String) {
    notice = Notice(text)
    self.question = question
  }

  /// Gives a short answer, if there is one.
  mutating func say(_ notice: Notice?) {
    guard let notice else { return }
    self.notice = notice
    question = nil
  }

  /// Takes the answer away, and the question with it.
  mutating func hush() {
    notice = nil
    question = nil
  }

  /// Takes a key as a part of a year's number, or of nothing.
  ///
  /// The fourth digit is the last one; Enter takes fewer as the end of a number ("24" is 2024); Esc
  /// drops them.
  mutating func take(_ key: Key, isDigit: Bool) -> TypedDigits.Taking {
    digits.take(key, isDigit: isDigit)
  }

  /// Drops the digits.
  mutating func dropDigits() { digits.clear() }
}

extension Foot {
  /// Says that the file cannot be used, for this reason first; the last good plan stays.
  mutating func say(_ diagnostic: Diagnostic, in file: String) {
    say(asking: .problem) { words in
      let report = DiagnosticReport(diagnostic, file: file, words: words)
      return words.remainsShown(report.location, words.message(for: diagnostic.problem))
    }
  }

  /// Says that a print is being made, as long as it takes.
  mutating func say(printing job: PrintJob, of file: String) {
    say { words in
      switch job.target {
      case .printer(let name): words.isSending(to: name)
      case .file: words.isWriting(job.fileName(plan: file))
      }
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
}
