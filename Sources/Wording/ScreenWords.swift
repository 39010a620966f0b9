public import PlanModel

/// Words on the screens of the dashboard besides the plan's own texts.
public protocol ScreenWords {
  // The year.
  func objectivesSet(for year: YearLabel) -> String
  func achievementsReported(for year: YearLabel) -> String
  /// The same in fewer words.
  func objectives(of year: YearLabel) -> String
  /// The heading where no objectives are recorded, or where there is little room.
  func achievements(of year: YearLabel) -> String
  /// The heading of the achievements that are tied to no objective.
  var otherAchievementsTitle: String { get }
  func noObjectives(in year: YearLabel) -> String
  /// Stands under a year without objectives: "none recorded".
  var noneRecorded: String { get }
  func noFigures(in year: YearLabel) -> String
  func nothingReported(in year: YearLabel, report: YearPlan.Report) -> String
  /// Number of entries that a panel hides: "6 more".
  func more(_ count: Int) -> String
  /// The heading of the chosen row in full.
  var chosen: String { get }
  /// Marks the plan that is built into the program.
  var samplePlan: String { get }
  /// Stands before a target: "Target: 200", within a line "target 200".
  var target: String { get }
  var reason: String { get }
  var focus: String { get }
  var conference: String { get }

  // Details.
  var objective: String { get }
  var achievement: String { get }
  var status: String { get }
  /// Statement that a status is the file's own word, not the figures'.
  var asRecorded: String { get }
  var indicator: String { get }
  var definition: String { get }
  /// Stands before the figures of the periods of a year.
  var byPeriod: String { get }
  /// Label of a target by the periods of its year.
  var targetByPeriod: String { get }
  var reported: String { get }
  var baseline: String { get }
  /// A target with what it was before: "60 thousand USD (80 until November 2024: the fund was
  /// closed)".
  func target(_ target: String, was: [(target: String, until: String?, reason: String?)]) -> String
  /// Stands before several targets of one objective.
  var targets: String { get }
  /// Number of targets that are achieved, of all: "1 of 2 targets achieved".
  func targetsAchieved(_ count: Int, of total: Int) -> String
  var due: String { get }
  var date: String { get }
  var theme: String { get }
  /// Stands before the units that answer for something.
  var owner: String { get }
  /// Stands before the units that take part in something.
  var partners: String { get }
  var text: String { get }
  /// Statement that an earlier year has an item in the same words: "the same words as in 2023".
  func sameWords(asIn year: YearLabel) -> String
  var answeredBy: String { get }
  var answers: String { get }
  /// Stands where an achievement answers no objective.
  var notTied: String { get }
  var sources: String { get }
  var noSource: String { get }
  var throughTheYears: String { get }
  var place: String { get }
  /// "line 12 of plan.yaml".
  func line(_ line: Int, of file: String) -> String
  /// The name of a language in this language.
  func name(of language: Language) -> String
  var noPercentage: String { get }
  /// Statement that an objective is set in no earlier, or no later, year.
  func notSet(earlier: Bool) -> String

  // Threads.
  var threadsTitle: String { get }
  /// The heading of the column that counts slips.
  var slips: String { get }
  /// What an arrow from one year to another says: the plan states that the objective was put off.
  var slipStated: String { get }
  /// What a dotted arrow says: it was put off without a word in the plan.
  var slipInferred: String { get }
  /// What a line says: it was set again, which is no slip.
  var setAgain: String { get }
  /// Statement that no year has a report of an objective.
  var noReportInAnyYear: String { get }

  // Indicators.
  var noIndicators: String { get }
  /// Sort of figures that are good: "higher is better".
  func name(of direction: Indicator.Direction) -> String
  /// Statement that no change since an earlier year can be stated.
  func noChange(since year: YearLabel) -> String
  /// Total of the years: "over 400 million USD in 2 of 3 years; 2023 not reported".
  func total(_ words: String?, of total: Total, withoutNumber: [YearLabel], latest: Bool) -> String

  // Filter and find.
  var filterTitle: String { get }
  var filterLabel: String { get }
  /// "4 of 12".
  func shown(_ count: Int, of total: Int) -> String
  var findLabel: String { get }
  /// Hint at what can be found, shown before anything is typed.
  var findHint: String { get }
  /// "12 matches".
  func hits(_ count: Int) -> String
  /// "match 3 of 12", with the keys to the others.
  func hit(_ number: Int, of total: Int) -> String
  /// Statement that a filter was cleared because it hid what one went to.
  var filterCleared: String { get }
  /// Statement that a filter lets nothing of a year through, with the key that clears it.
  func nothingShown(in year: YearLabel) -> String

  // Sources.
  var noAddress: String { get }

  // Help, problems, small screens.
  var help: String { get }
  var helpTitle: String { get }
  var marks: String { get }
  func cannotRead(_ file: String) -> String
  /// Statement that the last good plan stays: where the new text stops being one, and why.
  func remainsShown(_ place: String, _ message: String) -> String
  func tooSmall(needed: String, given: String) -> String

  // Short answers.
  var vietnameseInput: String { get }
  func typedYear(_ digits: String) -> String
  func noSuchYear(_ digits: String, first: YearLabel, last: YearLabel) -> String
  func year(_ year: YearLabel) -> String
  var noColors: String { get }
  func reloaded(changes: Int) -> String
  var readOnly: String { get }
  var sampleHasNoFile: String { get }
  func noEditor(reason: String?) -> String
}

/// Name of a command: in full for the help screen, in a word for the key line.
public struct CommandLabel: Hashable, Sendable {
  /// In full: "next and previous year".
  public let full: String
  /// In a word, for the key line: "year".
  public let hint: String

  public init(_ full: String, hint: String) {
    self.full = full
    self.hint = hint
  }
}

/// The names of the commands.
public protocol CommandWords {
  var nextYear: CommandLabel { get }
  var previousYear: CommandLabel { get }
  var rowDown: CommandLabel { get }
  var rowUp: CommandLabel { get }
  var pageDown: CommandLabel { get }
  var pageUp: CommandLabel { get }
  var firstRow: CommandLabel { get }
  var lastRow: CommandLabel { get }
  var goToYear: CommandLabel { get }
  var otherPanel: CommandLabel { get }
  var fold: CommandLabel { get }
  var details: CommandLabel { get }
  var back: CommandLabel { get }
  var endFind: CommandLabel { get }
  var goThere: CommandLabel { get }
  var present: CommandLabel { get }
  var threads: CommandLabel { get }
  var indicators: CommandLabel { get }
  /// The name of the command that shows one indicator alone.
  var openIndicator: CommandLabel { get }
  var nextIndicator: CommandLabel { get }
  var previousIndicator: CommandLabel { get }
  var find: CommandLabel { get }
  var nextHit: CommandLabel { get }
  var previousHit: CommandLabel { get }
  var filter: CommandLabel { get }
  var toggleFilter: CommandLabel { get }
  var clearFilter: CommandLabel { get }
  var print: CommandLabel { get }
  var nextValue: CommandLabel { get }
  var previousValue: CommandLabel { get }
  var writePage: CommandLabel { get }
  var openSource: CommandLabel { get }
  var edit: CommandLabel { get }
  var helpCommand: CommandLabel { get }
  var languageCommand: CommandLabel { get }
  var backgroundCommand: CommandLabel { get }
  var reload: CommandLabel { get }
  var redraw: CommandLabel { get }
  var suspend: CommandLabel { get }
  var quit: CommandLabel { get }
  /// The name of a key on the screen, where it has one in the language: "Space".
  func name(ofKey name: String) -> String
}
