internal import CursesTerminal
internal import Host
internal import Interface
internal import Meeting
internal import Opened
internal import PlanFile
internal import PlanModel
internal import System

/// The world of the speaker's console: the presenter, the plan's file, the time.
struct ConsoleWorld: ~Copyable {
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
}

extension ConsoleWorld: World {
  typealias Shown = Console

  var descriptors: [Int32] {
    // Mutating, because an owner inside an optional cannot be looked at otherwise.
    mutating get { client.descriptors + [timer.descriptor] + (live?.descriptors ?? []) }
  }

  /// The time of day; the loop is woken when the next second begins.
  mutating func beforePicture() -> [Console.Answer] {
    let (time, untilNextSecond) = LocalTime.now
    timer.start(after: untilNextSecond)
    return [.timeOfDay(time.timeOfDay)]
  }

  mutating func news(from descriptor: Int32) -> [Console.Answer] {
    if descriptor == timer.descriptor {
      _ = timer.expire()
      return []
    }
    if live?.descriptors.contains(descriptor) == true {
      return live?.takeNews(from: descriptor) == true ? [file()] : []
    }
    let position = client.position()
    return (client.isConnected ? [] : [.presenterIsGone]) + (position.map { news(of: $0) } ?? [])
  }

  mutating func carryOut(
    _ effect: Console.Effect, on terminal: inout CursesTerminal
  ) -> [Console.Answer] {
    if case .ask(let command) = effect { client.send(command) }
    return []
  }

  private mutating func news(of position: MeetingPosition) -> [Console.Answer] {
    let isKnown = position.plan.checksum == version?.checksum && position.plan.path == path
    return (isKnown ? [] : plan(position.plan)) + [.position(position)]
  }

  /// The plan that the slides are made from; its file is watched from now on.
  private mutating func plan(_ text: MeetingPlan) -> [Console.Answer] {
    if text.path != path || version == nil {
      path = text.path
      live = text.path.flatMap { try? LivePlan($0) }
    }
    let version = PlanVersion(
      file: text.path.map(FileReader.name(of:)), checksum: text.checksum,
      time: text.fileTime.map(PlanVersion.Moment.init))
    var answers: [Console.Answer] = []
    do throws(ReadFailure) {
      let bytes = try client.keptPlan(limit: PlanFile.sizeLimit)
      // Another one is there already: the presenter is about to tell.
      guard PlanChecksum(of: bytes).short == text.checksum else { return [] }
      let origin = PlanOrigin(path: text.path)
      do throws(PlanRefusal) {
        let plan = try OpenedPlan(bytes, from: origin, fileTime: text.fileTime)
        answers = [.plan(plan.review, version)]
      } catch {
        answers = error.reading.diagnostics.first.map { [.noPlan($0, version)] } ?? []
      }
    } catch {
      answers = [.noPlan(Diagnostic(error.problem), version)]
    }
    self.version = version
    return answers + [file()]
  }

  /// The file, compared with the plan that is shown.
  private func file() -> Console.Answer {
    guard let path, let version else { return .file(.same) }
    do throws(PlanRefusal) {
      let plan = try OpenedPlan(PlanOrigin(path: path))
      let found = PlanVersion(
        file: version.file, checksum: plan.checksum,
        time: plan.fileTime.map(PlanVersion.Moment.init))
      return .file(found.checksum == version.checksum ? .same : .changed(found))
    } catch {
      return .file(.unusable(error.reading.diagnostics))
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
