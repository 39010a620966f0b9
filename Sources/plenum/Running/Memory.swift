internal import Dashboard
internal import Host
internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The memory from one time to the next: language and background.
struct Memory {
  private let file: StateFile?
  private let remembered: Remembered
  private let warning: StateWarning?

  /// Reads what was remembered; nothing where there is no place for it, or where it is not wanted.
  init(_ environment: Environment, isWanted: Bool) {
    file = isWanted ? StateFile(environment) : nil
    (remembered, warning) = file?.read() ?? (Remembered(), nil)
  }

  /// The language that was last chosen.
  var language: Language? { remembered.language }

  /// The background that was last chosen.
  var background: Background? { remembered.background.flatMap(Background.init(rawValue:)) }

  /// Remembers what the user has changed since the dashboard began, and says what went wrong.
  func remember(_ state: State, begunWith begin: State, report: Report) {
    var warning = self.warning
    if state.language != begin.language || state.background != begin.background {
      var changed = remembered
      if state.language != begin.language { changed.language = state.language }
      if state.background != begin.background { changed.background = state.background.rawValue }
      if let file { warning = file.write(changed) ?? warning }
    }
    guard let warning, let file else { return }
    report.fail(report.words.sentence(for: warning, file: file.path))
  }
}

extension Words {
  fileprivate func sentence(for warning: StateWarning, file: String) -> String {
    switch warning {
    case .broken(let line): stateBroken(file, line: line)
    case .unreadable(let reason): stateUnreadable(file, reason: reason)
    case .unwritable(let reason): cannotWrite(file, reason: reason)
    }
  }
}
