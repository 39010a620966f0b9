internal import Deck
internal import Interface
internal import PlanModel
public import Screen
internal import Wording

/// What an event does to the deck: a pure function, the only one that changes it.
///
/// The mouse does nothing here, whatever it does.
///
/// - Returns: what is asked of the world, nil for nothing.
@discardableResult
public func update(_ state: inout DeckState, _ event: Event) -> DeckEffect? {
  switch event.kind {
  case .key(let key):
    return state.press(key, at: event.time)
  case .pointer, .readable:
    return nil
  case .resize(let size):
    state.size = size
    state.settle()
    return nil
  case .resumed:
    return .repaint
  case .terminate, .hangUp:
    return .quit
  }
}

/// Carries out a command that did not come from a key of this terminal: the console steers so.
@discardableResult
public func update(
  _ state: inout DeckState, _ command: DeckCommand, at time: Duration
) -> DeckEffect? {
  state.notice = nil
  state.typedDigits.clear()
  return state.carryOut(command, at: time)
}

extension DeckState {
  /// Understands a key by what is asked, by the digits typed so far, by the key table.
  fileprivate mutating func press(_ key: Key, at time: Duration) -> DeckEffect? {
    notice = nil
    let command = DeckCommand.keys.command(for: key)
    if asksToEnd {
      asksToEnd = false
      return command == .quit || key == .character("y") ? .quit : nil
    }
    if typeNumber(key, command) { return nil }
    return command.flatMap { carryOut($0, at: time, isEnter: key == .enter) }
  }

  fileprivate mutating func carryOut(
    _ command: DeckCommand, at time: Duration, isEnter: Bool = false
  ) -> DeckEffect? {
    switch command {
    case .next, .back: step(command, at: time, isEnter: isEnter)
    case .close: return close()
    case .blank: isBlank.toggle()
    case .spotlight: toggle(.row)
    case .bigFigure: toggle(.figure)
    case .overview: overview = overview == nil ? slidePlace : nil
    case .language: language = language.next
    case .background:
      if hasColors { background = background.toggled } else { notice = Notice { $0.noColors } }
    case .help: help = help == nil ? 0 : nil
    case .quit: asksToEnd = true
    case .redraw: return .repaint
    case .suspend: return .suspend
    case .digit, .none: break
    }
    settle()
    return nil
  }

  /// Brings the scroll of the help back inside it, after anything changed.
  mutating func settle() {
    help = help.map { DeckHelp(self).settled($0) }
  }
}
