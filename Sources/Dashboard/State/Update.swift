internal import PlanModel
public import Screen
internal import Wording

/// What an event does to the state: a pure function, the only one that changes it.
///
/// - Returns: what is asked of the world, nil for nothing.
@discardableResult
public func update(_ state: inout State, _ event: Event) -> Effect? {
  if state.isPresenting { return state.present(event) }
  switch event.kind {
  case .key(let key):
    return state.press(key)
  case .pointer(let pointer):
    if !state.pointOnPrintScreen(pointer) { state.point(pointer) }
  case .resize(let size):
    state.size = size
    state.unscroll()
    state.settle()
  case .resumed:
    return .repaint
  case .terminate, .hangUp:
    return .quit
  case .readable:
    break  // The run loop's own.
  }
  return nil
}

extension State {
  /// Understands a key by the digits typed so far, by the key table, or as text that is looked for.
  fileprivate mutating func press(_ key: Key) -> Effect? {
    let question = self.question
    hush()
    changes = []
    if question == .problem, key == .enter {
      overlays.append(.problem(scroll: 0))
      return nil
    }
    if question == .replacement, case .print(let place) = overlays.last {
      return key == .enter ? .print(place.job, replacing: true) : nil
    }
    let command = ScreenKeys.command(for: key, in: context)
    if typeYear(key, command) { return nil }
    if context == .find, typeQuery(key) { return nil }
    if let command { return carryOut(command) }
    if case .character(let letter) = key, letter.isLetter, !letter.isASCII {
      say { $0.vietnameseInput }
    }
    return nil
  }

  /// Carries out a command; those that move are left to the screen that is visible.
  mutating func carryOut(_ command: Command) -> Effect? {
    var effect: Effect?
    switch command {
    case .quit: return .quit
    case .suspend: return .suspend
    case .redraw: return .repaint
    case .reload:
      if !isSample { return .reload }
      say { $0.sampleHasNoFile }
    case .edit: effect = edit()
    case .openSource: effect = openSource()
    case .choose: effect = choose()
    case .language: language = language.next
    case .background:
      if hasColors { background = background.toggled } else { say { $0.noColors } }
    case .help, .threads, .indicators, .find, .filter, .print: show(command)
    case .back: goBack()
    case .details: openDetails()
    case .present: present()
    case .nextHit: goToHit(step: 1)
    case .previousHit: goToHit(step: -1)
    case .clearFilter: changeFilter { $0 = Filter() }
    case .goToYear: break  // Taken digit by digit before.
    case .nextYear, .previousYear, .rowDown, .rowUp, .pageDown, .pageUp, .first, .last,
      .otherPanel, .nextValue, .previousValue:
      move(command)
    }
    settle()
    return effect
  }

  /// Forgets how far lists are scrolled, so that a window that was smaller for a moment shows what it
  /// did: as little scrolled as the choice needs. Inside an entry that is longer than the window one
  /// stays where one reads.
  fileprivate mutating func unscroll() {
    if cursor.top.entry != cursor.entry || cursor.top.line == 0 { cursor.top = Cursor.Anchor() }
    for place in overlays.indices {
      guard case .threads(var threads) = overlays[place] else { continue }
      threads.first = 0
      overlays[place] = .threads(threads)
    }
  }

  /// Brings scrolls and choices back inside what there is, after anything changed.
  mutating func settle() {
    if review == nil, overlays.isEmpty { overlays = [.problem(scroll: 0)] }
    // The first entry, with nothing scrolled away above it, stays in any list.
    if cursor != Cursor(), let list = YearList(self) { cursor = list.settled(cursor) }
    for place in overlays.indices { overlays[place] = overlays[place].panel(of: self).settled }
  }
}
