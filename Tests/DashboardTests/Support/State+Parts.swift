import PlanModel
import Screen

@testable import Dashboard
@testable import Interface

/// The parts of a dashboard that tests look at.
extension State {
  /// The screen that has the keys.
  var context: Context { desk.context }
  /// The screens on top of the year, the last one visible.
  var overlays: [Overlay] { desk.screens.overlays }
  /// The chosen year.
  var year: YearReview? { desk.browsing?.listing.year }
  /// The choice in it.
  var cursor: YearList.Cursor { desk.browsing?.cursor ?? YearList.Cursor() }
  /// The list of the year as it stands on the screen.
  var yearList: YearList? { desk.yearScreen(look)?.list }
  /// The words that are looked for, and what was found.
  var search: Search? { desk.browsing?.search }
  /// The table of threads, once it was shown.
  var threads: ThreadTable? { desk.browsing?.threads }
  /// The short answer at the foot.
  var notice: Notice? { desk.foot.notice }
  /// The digits of a year that are typed so far.
  var typedDigits: TypedDigits { desk.foot.digits }
  /// The diagnostics of the file, if it could not be used when it was last read.
  var problems: [Diagnostic] { desk.problems }
  /// Whether the plan is the one that is built into the program.
  var isSample: Bool { desk.isSample }
}
