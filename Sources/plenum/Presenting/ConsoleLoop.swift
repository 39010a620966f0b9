internal import CursesTerminal
internal import Dashboard
internal import Host
internal import Meeting
internal import Opened
internal import PlanFile
internal import PlanModel
internal import Screen
internal import System

/// The speaker's console on the terminal: hears the presenter, watches the plan's file, ticks.
struct ConsoleLoop: ~Copyable {
  private var client: ConsoleClient
  private var timer: Timer
  private var live: LivePlan?
  /// The file that is watched.
  private var path: String?
  /// The plan that is shown.
  private var version: PlanVersion?

  init(_ client: consuming ConsoleClient, timer: consuming Timer) {
    self.client = client
    self.timer = timer
  }

  /// Runs until the console is closed, a signal comes or the terminal vanishes.
  mutating func run(
    _ state: inout ConsoleState, on terminal: inout CursesTerminal
  ) -> Ending {
    tick(&state)
    while true {
      terminal.show(draw(state), on: state.background)
      for event in terminal.events(watching: descriptors) {
        switch event.kind {
        case .terminate(let signal): return .signal(signal)
        case .readable(let descriptor): heed(descriptor, for: &state)
        default:
          switch update(&state, event) {
          case .ask(let command): client.send(command)
          case .close: return .quit
          case .suspend: terminal.suspend()
          case .repaint: terminal.repaint()
          case nil: break
          }
        }
      }
      tick(&state)
    }
  }

  private var descriptors: [Int32] {
    // Mutating, because an owner inside an optional cannot be looked at otherwise.
    mutating get { client.descriptors + [timer.descriptor] + (live?.descriptors ?? []) }
  }

  /// Takes the time, and is woken when the next second begins.
  private mutating func tick(_ state: inout ConsoleState) {
    let (time, untilNextSecond) = LocalTime.now
    state.tick(now: SteadyClock.now, timeOfDay: time.timeOfDay)
    timer.start(after: untilNextSecond)
  }

  private mutating func heed(_ descriptor: Int32, for state: inout ConsoleState) {
    if descriptor == timer.descriptor {
      _ = timer.expire()
    } else if live?.descriptors.contains(descriptor) == true {
      if live?.isRenewed(by: descriptor) == true { look(at: path, for: &state) }
    } else {
      let position = client.position()
      if !client.isConnected { state.lose() }
      if let position { take(position, for: &state) }
    }
  }

  private mutating func take(_ position: MeetingPosition, for state: inout ConsoleState) {
    if position.plan.checksum != version?.checksum || position.plan.path != path {
      show(position.plan, for: &state)
    }
    state.hear(position)
  }

  /// Takes the plan that the slides are made from, and looks after its file.
  private mutating func show(_ text: MeetingPlan, for state: inout ConsoleState) {
    if text.path != path || version == nil {
      path = text.path
      live = text.path.flatMap { try? LivePlan($0) }
    }
    let version = PlanVersion(
      file: text.path.map(FileReader.name(of:)), checksum: text.checksum,
      time: text.fileTime.map(PlanVersion.Moment.init))
    do throws(ReadFailure) {
      let bytes = try client.keptPlan(limit: PlanFile.sizeLimit)
      // Another one is there already: the presenter is about to tell.
      guard PlanChecksum(of: bytes).short == text.checksum else { return }
      let origin = PlanOrigin(path: text.path)
      do throws(PlanRefusal) {
        let plan = try OpenedPlan(bytes, from: origin, fileTime: text.fileTime)
        state.show(plan.review, version: version)
      } catch {
        if let first = error.reading.diagnostics.first {
          state.cannotShow(first, version: version)
        }
      }
    } catch {
      state.cannotShow(Diagnostic(error.problem), version: version)
    }
    self.version = version
    look(at: path, for: &state)
  }

  /// Compares the file with the plan that is shown.
  private func look(at path: String?, for state: inout ConsoleState) {
    guard let path, let version else {
      state.learn(.same)
      return
    }
    do throws(PlanRefusal) {
      let plan = try OpenedPlan(PlanOrigin(path: path))
      let found = PlanVersion(
        file: version.file, checksum: plan.checksum,
        time: plan.fileTime.map(PlanVersion.Moment.init))
      state.learn(found.checksum == version.checksum ? .same : .changed(found))
    } catch {
      state.learn(.unusable(error.reading.diagnostics))
    }
  }
}

extension PlanVersion.Moment {
  /// A moment in the machine's time zone.
  init(seconds: Int) {
    let time = LocalTime(seconds: seconds)
    self.init(
      date: .day(time.day, month: time.month, year: time.year), time: time.hourAndMinute)
  }
}

extension LocalTime {
  /// "14:02".
  fileprivate var hourAndMinute: String { Self.digits([hour, minute]) }

  /// "14:02:31".
  fileprivate var timeOfDay: String { Self.digits([hour, minute, second]) }

  private static func digits(_ numbers: [Int]) -> String {
    numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
