internal import CursesTerminal
internal import Dashboard
internal import Host
internal import Opened
internal import Screen

/// The dashboard on the terminal: waits, updates, paints, and carries out effects.
struct RunLoop: ~Copyable {
  /// How the dashboard came to its end.
  enum Ending {
    case quit
    /// By a signal, which is raised again once the terminal has been given back.
    case signal(Int32)
  }

  private let origin: PlanOrigin
  private var live: LivePlan?
  private let environment: Environment
  /// What opens sources, once something is to be opened: it is looked for in all of PATH.
  private var opener: Opener?
  private let shop: PrintShop
  /// The plan that is browsed, as it was last opened; nil where it never could be.
  private var plan: OpenedPlan?
  /// The consoles of the meeting, once there is one.
  private var presenter: Presenter?

  /// A loop for a plan that was opened, or could not be; `live` tells when its file changes.
  init(
    _ origin: PlanOrigin, plan: OpenedPlan?, live: consuming LivePlan?, environment: Environment
  ) {
    self.origin = origin
    self.plan = plan
    self.live = live
    self.environment = environment
    shop = PrintShop(path: origin.path, environment: environment)
  }

  /// Runs until the user quits, a signal comes or the terminal vanishes.
  mutating func run(_ state: inout State, on terminal: inout CursesTerminal) -> Ending {
    while true {
      terminal.show(draw(state), on: state.background)
      if let need = state.need {
        carryOut(need, for: &state, on: &terminal)
        continue
      }
      tellConsoles(of: state)
      for event in terminal.events(watching: descriptors) {
        switch event.kind {
        case .terminate(let signal): return .signal(signal)
        case .readable(let descriptor):
          if live?.isRenewed(by: descriptor) == true {
            reload(&state)
          } else {
            presenter?.heedConsoles(of: &state, at: event.time)
          }
        default:
          guard let effect = update(&state, event) else { continue }
          if effect == .quit { return .quit }
          carryOut(effect, for: &state, on: &terminal)
        }
      }
    }
  }

  private mutating func carryOut(
    _ effect: Effect, for state: inout State, on terminal: inout CursesTerminal
  ) {
    switch effect {
    case .quit: break
    case .suspend: terminal.suspend()
    case .repaint: terminal.repaint()
    case .reload: reload(&state)
    case .edit(let line): edit(at: line, for: &state, on: &terminal)
    case .open(let address): open(address, for: &state, on: &terminal)
    case .preview, .listPrinters: shop.answer(effect, for: &state)
    case .print(let job, let replacing):
      state.isPrinting(job)
      terminal.show(draw(state), on: state.background)
      state.hasPrinted(shop.print(job, replacing: replacing))
    }
  }

  /// What is to be waited on besides the terminal.
  private var descriptors: [Int32] {
    mutating get { (live?.descriptors ?? []) + (presenter?.descriptors ?? []) }
  }

  /// Tells the consoles where the meeting is; the plan it was begun with is the one that is browsed
  /// at that moment.
  private mutating func tellConsoles(of state: State) {
    guard let meeting = state.meeting else { return }
    if presenter == nil, let plan { presenter = Presenter(of: plan) }
    presenter?.tell(meeting)
  }

  /// Reads the plan again for browsing; a meeting keeps the one it was begun with.
  private mutating func reload(_ state: inout State) {
    let opened = Result { () throws(PlanRefusal) in try OpenedPlan(origin) }
    if case .success(let plan) = opened { self.plan = plan }
    state.reload(Opening(opened))
  }

  /// Gives the terminal to the editor, then reads the plan again.
  private mutating func edit(
    at line: Int, for state: inout State, on terminal: inout CursesTerminal
  ) {
    guard let path = origin.path, let editor = Editor(environment) else {
      state.couldNotEdit(reason: nil)
      return
    }
    let failure: String? = terminal.lend {
      do throws(ChildFailure) {
        _ = try editor.opening(path, line: line).run()
        return nil
      } catch {
        return "\(error)"
      }
    }
    reload(&state)
    if let failure { state.couldNotEdit(reason: failure) }
  }

  /// Opens a source beside the dashboard, or on its terminal; says its address where that cannot be.
  private mutating func open(
    _ address: Address, for state: inout State, on terminal: inout CursesTerminal
  ) {
    guard var opener = self.opener ?? Opener(environment), let target = target(of: address) else {
      state.couldNotOpen(address)
      return
    }
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
    } catch {
      state.couldNotOpen(address)
    }
    self.opener = opener
  }

  /// What may be handed to the opener; nil where it had better not be.
  private func target(of address: Address) -> OpenTarget? {
    switch address {
    case .url(let url): try? OpenTarget(url: url)
    case .file(let file): origin.path.flatMap { try? OpenTarget(file: file, besides: $0) }
    }
  }
}
