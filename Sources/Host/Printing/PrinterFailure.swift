/// Why a printer did not take a page.
public enum PrinterFailure: Error, Hashable, Sendable {
  /// CUPS is not installed.
  case noCUPS
  /// There is no such printer; these there are.
  case unknown(known: [String])
  /// Anything else, in the words of `lp`.
  case refused(reason: String)
  /// `lp` was still waiting for somebody when our patience was at its end.
  case noAnswer

  init(_ failure: ChildFailure) {
    self =
      switch failure {
      case .notFound: .noCUPS
      case .failed(let reason): .refused(reason: reason)
      case .unanswered: .noAnswer
      }
  }
}
