public import ArgumentParser
internal import Dashboard
internal import Host
internal import Interface
internal import Meeting
internal import Opened
internal import PlanModel
public import Screen
internal import Summary
internal import Wording

/// `plenum screen [PLAN]`: what the dashboard would show, as text.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Write what the dashboard would show after some keys, without a terminal.",
    discussion: """
      Example: plenum screen plan.yaml --size 80x24 --keys "Right Down Enter"

      Example: plenum screen plan.yaml --present --year 2024 --step 5

      Keys: Up Down Left Right Home End PageUp PageDown Enter Escape Tab S-Tab Space Backspace \
      F1 to F12 C-c; anything else is the character itself.
      """)

  @Argument(
    help: "The plan file; by default $PLENUM_PLAN, plan.yaml or the sample plan.",
    completion: .plan)
  var plan: String?

  @Option(help: "Columns and rows.")
  var size = Size(columns: 80, rows: 24)

  @Option(help: "The keys to press, separated by spaces.")
  var keys = ""

  @Flag(help: "Draw the meeting instead of the dashboard.")
  var present = false

  @Option(help: "With --present: the step, from 0.")
  var step = 0

  @Option(help: "The number of colours that the terminal would have: with many, some signs yield.")
  var colors = 0

  @OptionGroup var appearance: AppearanceOptions

  func validate() throws {
    if step != 0, !present { throw ValidationError("--step goes with --present.") }
  }

  func run() throws {
    let session = Session(language: appearance.language)
    let keys = try self.keys.split(separator: " ").map { name in
      guard let key = Key(name: String(name)) else {
        session.report.fail(session.words.noKey(named: String(name)))
        throw ExitCode.validationFailure
      }
      return key
    }
    let origin = PlanOrigin(plan, session.environment)
    let opened = try session.open(origin, showing: appearance.year)
    let opening = Opening(opened)
    let look = Look(
      size, language: session.language ?? opening.language,
      background: appearance.background ?? .dark, glyphs: appearance.glyphs,
      depth: Palette.Depth(colors: colors))
    var state = State(
      opening, look: look, year: opening.year(named: appearance.year),
      presenting: present ? MeetingStart(step: step) : nil)
    if present { try check(state, or: session.report) }
    let plan = try? opened.get()
    for (number, key) in keys.enumerated() {
      // A second apart, as a hand presses them: a held button would be let go.
      let time = Duration.seconds(number + 1)
      if give(.event(Event(.key(key), at: time)), to: &state, plan, session) { break }
    }
    try session.report.answer(state.picture.text + "\n")
    if opening.isUnreadable { throw ExitCode.unreadable }
  }

  /// Gives the dashboard a key, and what its print screen asks for; nothing else of the world.
  ///
  /// - Returns: whether it has come to its end.
  private func give(
    _ input: Input<State.Answer>, to state: inout State, _ plan: OpenedPlan?, _ session: Session
  ) -> Bool {
    for effect in state.update(input) {
      let answer: State.Answer?
      switch effect {
      case .quit: return true
      case .identifyPlan: answer = plan.map { .identified(PageOrigin($0)) }
      case .listPrinters: answer = .printers(Printers(session.environment).names)
      default: answer = nil
      }
      guard let answer else { continue }
      if give(.answer(answer, at: input.time), to: &state, plan, session) { return true }
    }
    return false
  }

  /// Makes sure that the step that is asked for is there.
  private func check(_ state: State, or report: Report) throws {
    let last = (state.meeting?.stepCount ?? 1) - 1
    guard (0...last).contains(step) else {
      report.fail(report.words.noStep(step, last: last))
      throw ExitCode.validationFailure
    }
  }
}

extension Size: ExpressibleByArgument {
  /// The largest extent in either direction that is taken from a command line.
  private static let largest = 1000

  /// Reads `80x24`; 1 to 1000 in either direction.
  public init?(argument: String) {
    let fields = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard fields.count == 2, let columns = Int(fields[0]), let rows = Int(fields[1]),
      (1...Self.largest).contains(columns), (1...Self.largest).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }

  /// "80x24", for the help.
  public var defaultValueDescription: String { "\(columns)x\(rows)" }
}
