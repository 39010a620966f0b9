internal import CursesTerminal
internal import Dashboard
internal import Host
internal import Interface
internal import Meeting
internal import Opened
internal import Screen
internal import Summary

/// The world of the dashboard: the plan's file, editor, opener, printers, and the consoles of a
/// meeting.
struct DashboardWorld: ~Copyable {
  private let origin: PlanOrigin
  private var live: LivePlan?
  private let environment: Environment
  /// The opener of sources, once something is to be opened: it is looked for in all of PATH.
  private var opener: Opener?
  private let delivery: PrintDelivery
  /// The plan that is browsed, as it was last opened; nil where it never could be.
  private var plan: OpenedPlan?
  /// The consoles of the meeting, once there is one.
  private var presenter: Presenter?
  /// The effects that wait for the picture, because they take a while.
  private var putOff: [Effect] = []

  /// A world for a plan that was opened, or could not be; `live` tells when its file changes.
  init(
    _ origin: PlanOrigin, plan: OpenedPlan?, live: consuming LivePlan?, environment: Environment
  ) {
    self.origin = origin
    self.plan = plan
    self.live = live
    self.environment = environment
    delivery = PrintDelivery(environment: environment)
  }

  /// Tells the consoles where the meeting is; the plan it was begun with is the one that is browsed
  /// at that moment.
  private mutating func tellConsoles(of state: State) {
    guard let meeting = state.meeting else { return }
    if presenter == nil, let plan { presenter = Presenter(of: plan) }
    presenter?.tell(meeting)
  }

  /// Reads the plan again for browsing; a meeting keeps the one it was begun with.
  private mutating func read() -> State.Answer {
    let opened = Result { () throws(PlanRefusal) in try OpenedPlan(origin) }
    if case .success(let plan) = opened { self.plan = plan }
    return .read(Opening(opened))
  }
}

extension DashboardWorld: World {
  var descriptors: [Int32] {
    mutating get { (live?.descriptors ?? []) + (presenter?.descriptors ?? []) }
  }

  mutating func afterPicture(of state: State) -> [State.Answer] {
    if !putOff.isEmpty { return answers(to: putOff.removeFirst()) }
    tellConsoles(of: state)
    return []
  }

  mutating func news(from descriptor: Int32) -> [State.Answer] {
    if live?.takeNews(from: descriptor) == true { return [read()] }
    return (presenter?.news() ?? []).map { .meeting($0) }
  }

  mutating func carryOut(
    _ effect: Effect, on terminal: inout CursesTerminal
  ) -> [State.Answer] {
    switch effect {
    case .reload: return [read()]
    case .renewMeeting: return presenter?.renewed().map { [.meeting($0)] } ?? []
    case .edit(let line): return edit(at: line, on: &terminal)
    case .open(let address): return open(address, on: &terminal)
    case .identifyPlan: return plan.map { [.identified(PageOrigin($0))] } ?? []
    case .listPrinters: putOff.append(effect)
    case .print(let job, _, _):
      putOff.append(effect)
      return [.printing(job)]
    case .quit, .suspend, .repaint: break
    }
    return []
  }

  /// Carries out an effect that was put off, and returns the answers.
  private func answers(to effect: Effect) -> [State.Answer] {
    switch effect {
    case .listPrinters: [.printers(delivery.printers)]
    case .print(let job, let page, let replacing):
      [.printed(delivery.print(job, of: page, replacing: replacing))]
    default: []
    }
  }

  /// Gives the terminal to the editor, then reads the plan again.
  private mutating func edit(
    at line: Int, on terminal: inout CursesTerminal
  ) -> [State.Answer] {
    guard let path = origin.path, let editor = Editor(environment) else {
      return [.cannotEdit(reason: nil)]
    }
    let failure: String? = terminal.lend {
      do throws(ChildFailure) {
        _ = try editor.opening(path, line: line).run()
        return nil
      } catch {
        return "\(error)"
      }
    }
    return [read()] + (failure.map { [.cannotEdit(reason: $0)] } ?? [])
  }

  /// Opens a source beside the dashboard, or on its terminal.
  private mutating func open(
    _ address: Address, on terminal: inout CursesTerminal
  ) -> [State.Answer] {
    guard var opener = self.opener ?? Opener(environment), let target = target(of: address) else {
      return [.cannotOpen(address)]
    }
    defer { self.opener = opener }
    do throws(ChildFailure) {
      if opener.needsTerminal {
        let program = opener.opening(target)
        let ending = terminal.lend { () -> Result<ChildEnding, ChildFailure> in
          Result { () throws(ChildFailure) in try program.run() }
        }
        _ = try ending.get()
      } else {
        try opener.open(target)
      }
      return []
    } catch {
      return [.cannotOpen(address)]
    }
  }

  /// The target that may be handed to the opener; nil where it had better not be.
  private func target(of address: Address) -> OpenTarget? {
    switch address {
    case .url(let url): try? OpenTarget(url: url)
    case .file(let file): origin.path.flatMap { try? OpenTarget(file: file, besides: $0) }
    }
  }
}
