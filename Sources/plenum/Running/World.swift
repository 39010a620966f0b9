internal import CursesTerminal
internal import Interface
internal import Screen
internal import System

/// The way in which a program on the terminal came to its end.
enum Ending {
  case quit
  /// By a signal, which is raised again once the terminal has been given back.
  case signal(Int32)

  /// Raises the signal again, where there was one: the shell is to see it too.
  func raiseSignal() {
    if case .signal(let number) = self { Signal(rawValue: number).raiseAgain() }
  }
}

/// The rest of the world, as a program on the terminal has to do with it: it carries out effects
/// and gives answers.
///
///     var world = DashboardWorld(…)
///     world.run(&state, on: &terminal)  // waits, updates, paints, until the user quits
protocol World: ~Copyable {
  associatedtype Shown: Program

  /// The descriptors to be waited on besides the terminal.
  var descriptors: [Int32] { mutating get }

  /// The answers that are there before each picture.
  mutating func beforePicture() -> [Shown.Answer]

  /// Does what was put off until the picture is there; after answers there is another picture.
  mutating func afterPicture(of program: Shown) -> [Shown.Answer]

  /// The answers that a descriptor brings.
  mutating func news(from descriptor: Int32) -> [Shown.Answer]

  /// Does what the program asks for, but what the loop does itself.
  mutating func carryOut(
    _ effect: Shown.Effect, on terminal: inout CursesTerminal
  ) -> [Shown.Answer]
}

extension World where Self: ~Copyable {
  var descriptors: [Int32] { mutating get { [] } }
  mutating func beforePicture() -> [Shown.Answer] { [] }
  mutating func afterPicture(of program: Shown) -> [Shown.Answer] { [] }
  mutating func news(from descriptor: Int32) -> [Shown.Answer] { [] }
  mutating func carryOut(
    _ effect: Shown.Effect, on terminal: inout CursesTerminal
  ) -> [Shown.Answer] { [] }

  /// Runs a program until the user quits, a signal comes or the terminal vanishes.
  mutating func run(_ program: inout Shown, on terminal: inout CursesTerminal) -> Ending {
    var time = Duration.zero
    while true {
      if give(tell(beforePicture(), at: time), to: &program, on: &terminal) { return .quit }
      terminal.show(program.picture, on: program.background)
      let answers = afterPicture(of: program)
      if !answers.isEmpty {
        if give(tell(answers, at: time), to: &program, on: &terminal) { return .quit }
        continue
      }
      for event in terminal.events(watching: descriptors) {
        time = event.time
        switch event.kind {
        case .terminate(let signal): return .signal(signal)
        case .readable(let descriptor):
          let answers = tell(news(from: descriptor), at: time)
          if give(answers, to: &program, on: &terminal) { return .quit }
        default:
          if give([.event(event)], to: &program, on: &terminal) { return .quit }
        }
      }
    }
  }

  private func tell(_ answers: [Shown.Answer], at time: Duration) -> [Input<Shown.Answer>] {
    answers.map { .answer($0, at: time) }
  }

  /// Gives the program what has come, and carries out what it asks for, until it asks no more.
  ///
  /// - Returns: whether it has asked for its end.
  private mutating func give(
    _ inputs: [Input<Shown.Answer>], to program: inout Shown, on terminal: inout CursesTerminal
  ) -> Bool {
    for input in inputs {
      let time = input.time
      for effect in program.update(input) {
        switch effect {
        case .quit: return true
        case .suspend: terminal.suspend()
        case .repaint: terminal.repaint()
        default:
          let answers = tell(carryOut(effect, on: &terminal), at: time)
          if give(answers, to: &program, on: &terminal) { return true }
        }
      }
    }
    return false
  }
}
