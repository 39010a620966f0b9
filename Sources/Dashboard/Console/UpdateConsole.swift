internal import Deck
internal import Interface
public import Meeting
public import Screen
internal import Wording

/// What the console asks of the world, carried out by the run loop.
public enum ConsoleEffect: Hashable, Sendable {
  /// Ask the presenter for something.
  case ask(MeetingCommand)
  /// End the console; the meeting goes on.
  case close
  /// Give the terminal back and stop, until somebody says `fg`.
  case suspend
  /// Send every cell to the terminal again.
  case repaint
}

/// What an event does to the console: a pure function.
///
/// - Returns: what is asked of the world, nil for nothing.
@discardableResult
public func update(_ state: inout ConsoleState, _ event: Event) -> ConsoleEffect? {
  defer { state.settle() }
  switch event.kind {
  case .key(let key):
    return state.press(key)
  case .pointer(let pointer):
    switch pointer.action {
    case .press: break
    case .wheelDown: state.scroll(by: 1)
    case .wheelUp: state.scroll(by: -1)
    }
  case .resize(let size):
    state.size = size
  case .resumed:
    return .repaint
  case .terminate, .hangUp:
    return .close
  case .readable:
    break  // The run loop's own.
  }
  return nil
}

extension ConsoleState {
  fileprivate mutating func press(_ key: Key) -> ConsoleEffect? {
    notice = nil
    let action = ConsoleAction.keys.command(for: key)
    switch typedDigits.take(key, isDigit: action == .digit, until: nil) {
    case .none: break
    case .unfinished: return nil
    case .finished(let digits): return go(to: digits)
    }
    if action == nil, case .character(let letter) = key, letter.isLetter, !letter.isASCII {
      notice = Notice { $0.vietnameseInput }
    }
    return action.flatMap { carryOut($0) }
  }

  private mutating func carryOut(_ action: ConsoleAction) -> ConsoleEffect? {
    switch action {
    case .next: return .ask(.next)
    case .back: return .ask(.back)
    case .blank: return .ask(.blank)
    case .freeze: return .ask(.freeze)
    case .pause: return .ask(.pause)
    case .language: return .ask(.language)
    case .rejoin:
      guard overlay == nil else {
        overlay = nil
        return nil
      }
      return position?.frozenSlide == nil ? nil : .ask(.rejoin)
    case .renew: return renew()
    case .why: overlay = toggled(.problem(scroll: 0))
    case .help: overlay = toggled(.help(scroll: 0))
    case .down: scroll(by: 1)
    case .up: scroll(by: -1)
    case .background:
      if hasColors { background = background.toggled } else { notice = Notice { $0.noColors } }
    case .redraw: return .repaint
    case .suspend: return .suspend
    case .close: return .close
    case .digit: break  // Taken before.
    }
    return nil
  }

  private mutating func renew() -> ConsoleEffect? {
    switch file {
    case .same: notice = Notice { $0.consoleNothingNew }
    case .unusable:
      let version = version
      notice = Notice { $0.consoleNotTaken(version?.name($0) ?? "") }
    case .changed: return .ask(.renew)
    }
    return nil
  }

  private mutating func go(to digits: String) -> ConsoleEffect? {
    if let number = Int(digits), let deck, (1...deck.deck.slides.count).contains(number) {
      return .ask(.goTo(slide: number))
    }
    let last = deck?.deck.slides.count ?? 0
    notice = Notice { $0.noSuchSlide(digits, last: last) }
    return nil
  }

  private func toggled(_ wanted: ConsoleOverlay) -> ConsoleOverlay? {
    if case .problem = wanted {
      guard case .unusable = file else { return nil }
    }
    return overlay?.scrolled(to: 0) == wanted ? nil : wanted
  }

  fileprivate mutating func scroll(by lines: Int) {
    if let overlay {
      self.overlay = overlay.scrolled(to: overlay.scroll + lines)
    } else {
      scroll += lines
    }
  }
}
