internal import ArgumentParser
internal import Host
internal import Opened
internal import PlanModel
internal import System
internal import Text
internal import Wording

extension Report {
  /// The plan that is to be printed, or all that stands in its way.
  func printable(_ path: String) throws -> PrintablePlan {
    switch PrintablePlan.read(path) {
    case .success(let plan): return plan
    case .failure(let refusal):
      refuse(refusal.reading, in: path)
      throw ExitCode.unreadable
    }
  }

  /// The years that are meant, as far as the plan has them; without any named, the one to begin with.
  func years(_ span: YearSpan?, in review: Review) throws -> [Int] {
    let known = review.years.map(\.year)
    guard let span else { return known.isEmpty ? [] : [known[review.firstShown]] }
    let years = known.filter(span.years.contains)
    guard years.isEmpty, let first = known.first, let last = known.last else { return years }
    fail(words.noSuchYear(span.text, first: first, last: last))
    throw ExitCode.validationFailure
  }

  /// What has been done, in one sentence: on standard error, since standard output may be the page.
  func tell(_ sentence: String) {
    try? StandardStream.error.write(Sanitizer.visible(sentence) + "\n")
  }
}
