public import Interface
internal import Meeting
internal import PlanModel
public import Screen
internal import Wording

extension State: Program {
  /// Takes an event or an answer of the world: the only way in which the dashboard changes.
  public mutating func update(_ input: Input<Answer>) -> [Effect] {
    var effects: [Effect] = []
    switch input {
    case .event(let event) where isPresenting: effects = present(.event(event))
    case .event(let event): effects = [take(event)].compactMap(\.self)
    case .answer(.meeting(let answer), let time): effects = present(.answer(answer, at: time))
    case .answer(let answer, _): take(answer)
    }
    return effects + needs()
  }

  /// Paints the visible screen.
  public func draw(into buffer: inout Buffer) {
    if isPresenting, let meeting {
      meeting.draw(into: &buffer)
    } else if let overlay = overlays.last {
      overlay.panel(of: self).draw(into: &buffer)
    } else if year != nil {
      YearScreen(self).draw(into: &buffer)
    } else {
      Overlay.problem(scroll: 0).panel(of: self).draw(into: &buffer)
    }
  }
}

extension State {
  private mutating func take(_ event: Event) -> Effect? {
    switch event.kind {
    case .key(let key):
      return press(key)
    case .pointer(let pointer):
      if !pointOnPrintScreen(pointer) { point(pointer) }
    case .resize(let size):
      look.size = size
      unscroll()
      settle()
    case .resumed:
      return .repaint
    case .terminate, .hangUp:
      return .quit
    case .readable:
      break  // The run loop's own.
    }
    return nil
  }

  private mutating func take(_ answer: Answer) {
    switch answer {
    case .read(let opening): reload(opening)
    case .cannotOpen(let address): say { _ in address.text }
    case .cannotEdit(let reason): say { $0.noEditor(reason: reason) }
    case .identified(let origin):
      desk.take(origin)
      settle()
    case .printers(let printers): desk.take(printers)
    case .printing(let job): say(printing: job)
    case .printed(let outcome): say(outcome)
    case .meeting: break  // Taken before.
    }
  }

  /// Understands a key by the digits typed so far, by the key table, or as text that is looked for.
  private mutating func press(_ key: Key) -> Effect? {
    let question = self.question
    hush()
    changes = []
    if question == .problem, key == .enter {
      overlays.append(.problem(scroll: 0))
      return nil
    }
    if question == .replacement, case .print(let place) = overlays.last {
      return key == .enter ? print(place.job, replacing: true) : nil
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
    case .language: look.language = language.next
    case .background: notice = look.changeBackground()
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
  private mutating func unscroll() {
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
    layPage()
    for place in overlays.indices { overlays[place] = overlays[place].panel(of: self).settled }
  }
}
