internal import ArgumentParser
internal import CursesTerminal
internal import Dashboard
internal import Interface
internal import Meeting
internal import Opened
internal import PlanModel
internal import Screen
internal import Wording

/// `plenum present [PLAN]`: a meeting from the first slide to the last.
struct PresentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "present",
    abstract: "Present a year to a room, step by step, with two buttons.",
    discussion: """
      The deck is made from the plan alone; PageDown and PageUp step through all of it. The speaker's \
      notes are shown by plenum console in a second terminal, and nowhere else.

      Example: plenum present plan.yaml --year 2024 --minutes 30
      """)

  @Argument(
    help: "The plan file; by default $PLENUM_PLAN, plan.yaml or the sample plan.",
    completion: .plan)
  var plan: String?

  @OptionGroup var appearance: AppearanceOptions

  @OptionGroup var colors: ColorOptions

  @Option(help: "How long the meeting is to last, for the speaker's clock.")
  var minutes: Int?

  @Option(help: "The step to begin with, from 0.")
  var start = 0

  @Flag(help: "List what does not fit on the slides, without a terminal; then end, with status 1.")
  var check = false

  @Option(help: "With --check: columns and rows of the projector.")
  var size = Size(columns: 80, rows: 24)

  func validate() throws {
    guard minutes.map({ (1...6000).contains($0) }) ?? true else {
      throw ValidationError("--minutes is 1 to 6000.")
    }
    guard start >= 0 else { throw ValidationError("--start is 0 or more.") }
  }

  func run() throws {
    if check { return try list() }
    var showing = Showing(plan)
    showing.year = appearance.year
    showing.language = appearance.language
    showing.background = appearance.background
    showing.glyphs = appearance.glyphs
    showing.usesColor = !colors.noColor
    showing.isReadOnly = true
    showing.meeting = MeetingStart(step: start, minutes: minutes)
    try showing.run()
  }

  /// Walks the deck without a terminal.
  private func list() throws {
    let session = Session(language: appearance.language)
    let review = try session.plan(from: PlanOrigin(plan, session.environment)).review
    let year = try session.year(appearance.year, in: review)
    let deck = DeckState(review, year: year, look: Look(size)).deck
    let languages = appearance.language.map { [$0] } ?? Language.allCases
    let found = deck.overflow(at: size, in: languages, glyphs: appearance.glyphs)
    try session.report.answer(
      found.map { $0.text(in: session.words.language) + "\n" }.joined())
    if !found.isEmpty { throw ExitCode.doesNotFit }
  }
}
