internal import PlanModel
internal import Wording

/// A short answer at the foot of the screen: a value, put into words when it is drawn.
enum Notice: Hashable, Sendable {
  case vietnameseInput
  case noSuchYear(digits: String)
  case noColors
  case notSetInOtherYears
  /// The plan was read again; how many items are new or different.
  case reloaded(changes: Int)
  /// The file was read again and cannot be used, for this reason first; the last good plan stays.
  case remains(Diagnostic)

  /// The hit that one is at, from 0.
  case hit(Int, of: Int)
  /// The filter was cleared, because it hid what one went to.
  case filterCleared
  /// The item has no source.
  case noSource
  /// The source has no address that could be opened.
  case noAddress(source: String)
  /// There is no opener here: the address itself.
  case address(String)
  /// There is no editor, or it did not run.
  case noEditor(reason: String?)
  /// The plan is not to be edited from here.
  case readOnly
  /// The plan is built in: there is no file to read again.
  case isSample

  /// A print is being made.
  case printing(PrintJob)
  /// What became of a print.
  case printed(PrintOutcome)

  func text(_ state: State) -> String {
    let words = state.words
    switch self {
    case .vietnameseInput: return words.vietnameseInput
    case .noSuchYear(let digits):
      let years = state.review?.years ?? []
      return words.noSuchYear(
        digits, first: years.first?.year ?? 0, last: years.last?.year ?? 0)
    case .noColors: return words.noColors
    case .notSetInOtherYears: return words.notSetInOtherYears()
    case .reloaded(let changes): return words.reloaded(changes: changes)
    case .hit(let place, let count):
      return count > 0 ? words.hit(place + 1, of: count) : words.hits(0)
    case .filterCleared: return words.filterCleared
    case .noSource: return words.noSource
    case .noAddress(let id):
      let title = state.review?.source(id)?.title[state.language] ?? id
      return "\(words.noAddress): \(title)"
    case .address(let place): return place
    case .noEditor(let reason): return words.noEditor(reason: reason)
    case .readOnly: return words.readOnly
    case .isSample: return words.sampleHasNoFile
    case .printing(let job):
      guard case .printer(let name) = job.target else {
        return words.isWriting(job.fileName(plan: state.file))
      }
      return words.isSending(to: name)
    case .printed(.written(let file, let folder)): return words.hasPrinted(file, into: folder)
    case .printed(.sent(let title, let printer)): return words.hasSent(title, to: printer)
    case .printed(.exists(let file)): return words.asksToReplace(file)
    case .printed(.failed(let failure)): return words.sentence(for: failure)
    case .remains(let diagnostic):
      let report = DiagnosticReport(diagnostic, file: state.file, words: words)
      return words.remainsShown(report.place, words.message(for: diagnostic.problem))
    }
  }
}
