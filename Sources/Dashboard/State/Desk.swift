internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The desk, where a plan is browsed and printed: all of the dashboard but the meeting.
struct Desk: Sendable {
  /// A wish that is not the desk's own to fulfil.
  enum Wish: Hashable, Sendable {
    /// Something of the world.
    case effect(Effect)
    /// The meeting on the wall.
    case meeting
  }

  /// The name of the plan's file, for people.
  let file: String
  /// True if the plan is the one that is built into the program.
  let isSample: Bool
  /// The plan, and the choice in it; nil as long as none could be read.
  private(set) var browsing: Browsing?
  /// The screens on top of the year.
  private(set) var screens = Screens()
  /// The short answer, the question and the digits at the foot.
  private(set) var foot = Foot()
  /// The items that a reload changed, marked until the next key.
  private(set) var changes = Changes()
  /// The things that the print screen works with.
  private(set) var printing = PrintDesk()
  /// The diagnostics of the file, if it could not be used when it was last read.
  private(set) var problems: [Diagnostic] = []

  private let isReadOnly: Bool

  /// A desk with what came of opening a plan; `year` is the calendar year to begin with.
  init(_ opening: Opening, year: Int?, isReadOnly: Bool) {
    file = opening.file
    isSample = opening.isSample
    self.isReadOnly = isReadOnly || opening.isSample
    switch opening.content {
    case .review(let review): browsing = Browsing(review, year: year)
    case .problems(let problems):
      self.problems = problems
      screens.push(.problem(scroll: 0))
    }
  }

  /// Takes an event of the terminal.
  mutating func update(_ event: Event, _ look: inout Look) -> Wish? {
    switch event.kind {
    case .key(let key): return press(key, &look)
    case .pointer(let pointer): point(pointer, &look)
    case .resize(let size):
      look.size = size
      browsing?.unscroll()
      screens.unscroll()
      settle(look)
    case .resumed: return .effect(.repaint)
    case .terminate, .hangUp: return .effect(.quit)
    case .readable: break  // The run loop's own.
    }
    return nil
  }

  /// Takes what came of an effect; what is for the meeting is not taken here.
  mutating func take(_ answer: State.Answer, _ look: Look) {
    switch answer {
    case .read(let opening): reload(opening, look)
    case .cannotOpen(let address): foot.say { _ in address.text }
    case .cannotEdit(let reason): foot.say { $0.noEditor(reason: reason) }
    case .identified(let origin):
      printing.take(origin)
      settle(look)
    case .printers(let printers): printing.take(printers)
    case .printing(let job): foot.say(printing: job, of: file)
    case .printed(let outcome): foot.say(outcome)
    case .meeting: break
    }
  }

  /// Brings scrolls and choices back inside what there is, after anything changed.
  mutating func settle(_ look: Look) {
    if browsing == nil, screens.top == nil { screens.push(.problem(scroll: 0)) }
    // The first entry, with nothing scrolled away above it, stays in any list.
    if let cursor = browsing?.cursor, cursor != YearList.Cursor(),
      let list = yearScreen(look)?.list
    {
      browsing?.choose(list.settled(cursor))
    }
    layPage(look)
    screens.replace(by: screens.overlays.compactMap { panel(of: $0, look)?.settled })
  }

  /// Makes the page that the print screen is to show, where it is visible.
  private mutating func layPage(_ look: Look) {
    guard case .print(let cursor) = screens.top, let review = browsing?.review else { return }
    printing.lay(
      cursor.job.options, of: review, columns: PagePreview.columns(on: look.size),
      isASCII: look.glyphs.isASCII)
  }

  /// Asks for what the visible screen lacks and only the world can give it, once each time that one
  /// comes to it.
  mutating func askForNeeds() -> [Effect] {
    printing.askForNeeds(isVisible: context == .print)
  }

  /// Takes what came of reading the file again: the new plan, or the reasons to keep the old one.
  private mutating func reload(_ opening: Opening, _ look: Look) {
    switch opening.content {
    case .problems(let problems):
      self.problems = problems
      if browsing != nil {
        foot.hush()
        if let first = problems.first(where: { $0.severity == .error }) {
          foot.say(first, in: file)
        }
      }
    case .review(let review):
      problems = []
      screens.remove(.problem)
      printing.clear()
      if let renewal = browsing.flatMap({ Renewal(of: $0, to: review) }) {
        browsing = renewal.browsing
        screens.carry(through: renewal)
        changes = renewal.changes
        foot.say { $0.reloaded(changes: renewal.changes.count) }
      } else {
        browsing = Browsing(review)
      }
    }
    settle(look)
  }
}

extension Desk {
  /// Understands a key by the digits typed so far, by the key table, or as text that is looked for.
  private mutating func press(_ key: Key, _ look: inout Look) -> Wish? {
    let question = foot.question
    foot.hush()
    changes = Changes()
    if question == .problem, key == .enter {
      screens.push(.problem(scroll: 0))
      return nil
    }
    if question == .replacement, case .print(let cursor) = screens.top {
      return key == .enter ? print(cursor.job, replacing: true) : nil
    }
    let command = ScreenKeys.command(for: key, in: context)
    switch foot.take(key, isDigit: command == .goToYear) {
    case .none: break
    case .unfinished: return nil
    case .finished(let digits):
      foot.say(browsing?.go(toYearEndingIn: digits))
      settle(look)
      return nil
    }
    if context == .find, browsing?.type(key) == true {
      screens.replaceTop(by: .find(0))
      return nil
    }
    if let command { return carryOut(command, &look) }
    if key.isComposedLetter { foot.say { $0.vietnameseInput } }
    return nil
  }

  /// Carries out a command; those that move are left to the screen that is visible.
  private mutating func carryOut(_ command: Command, _ look: inout Look) -> Wish? {
    var wish: Wish?
    switch command {
    case .quit: return .effect(.quit)
    case .suspend: return .effect(.suspend)
    case .redraw: return .effect(.repaint)
    case .reload:
      if !isSample { return .effect(.reload) }
      foot.say { $0.sampleHasNoFile }
    case .edit:
      if isReadOnly { foot.say { $0.readOnly } } else { wish = .effect(.edit(line: chosenLine)) }
    case .openSource: wish = openSource()
    case .choose: wish = choose()
    case .language: look.language = look.language.next
    case .background: foot.say(look.changeBackground())
    case .help, .threads, .indicators, .find, .filter, .print: show(command, look)
    case .back: screens.goBack(in: &browsing)
    case .details where browsing?.chosenTheme != nil: browsing?.foldTheme()
    case .details: if let item = chosenItem { screens.push(.details(item, scroll: 0)) }
    case .fold: browsing?.foldTheme()
    case .present: wish = browsing.map { _ in .meeting }
    case .nextHit: foot.say(browsing?.goToHit(step: 1))
    case .previousHit: foot.say(browsing?.goToHit(step: -1))
    case .clearFilter:
      screens.forgetDeparture()
      browsing?.change(to: Filter())
    case .goToYear: break  // Taken digit by digit before.
    case .nextYear, .previousYear, .rowDown, .rowUp, .pageDown, .pageUp, .first, .last,
      .otherPanel, .nextValue, .previousValue:
      move(command, look)
    }
    settle(look)
    return wish
  }

  /// Moves on the visible screen.
  private mutating func move(_ command: Command, _ look: Look) {
    switch (screens.top, command) {
    case (.details, .nextYear): foot.say(screens.followThread(by: 1, in: &browsing))
    case (.details, .previousYear): foot.say(screens.followThread(by: -1, in: &browsing))
    case (let overlay?, _):
      if let panel = panel(of: overlay, look) { screens.replaceTop(by: panel.moved(by: command)) }
    case (nil, .nextYear): if let browsing { self.browsing?.go(toYear: browsing.yearIndex + 1) }
    case (nil, .previousYear): if let browsing { self.browsing?.go(toYear: browsing.yearIndex - 1) }
    case (nil, _):
      if let cursor = browsing?.cursor, let list = yearScreen(look)?.list {
        browsing?.choose(list.moved(cursor, by: command))
      }
    }
  }

  /// Shows a screen on top, or goes back from it where it is shown already.
  private mutating func show(_ command: Command, _ look: Look) {
    if command == .threads { browsing?.listThreads() }
    if command == .find { browsing?.beginSearch() }
    if let overlay = overlay(of: command, look) { screens.toggle(overlay) }
  }

  /// Takes the chosen one of a list.
  private mutating func choose() -> Wish? {
    switch screens.top {
    case .print(let cursor): return print(cursor.job, replacing: false)
    case .sources(let ids, let index):
      screens.pop()
      return ids[existing: index].flatMap { open($0) }
    default:
      foot.say(screens.choose(in: &browsing))
      return nil
    }
  }

  /// Opens the source of the chosen item; where several could be meant, asks which.
  private mutating func openSource() -> Wish? {
    guard let browsing, let item = chosenItem else { return nil }
    let ids = browsing.review.sources(of: item)
    switch ids.count {
    case 0: foot.say { $0.noSource }
    case 1: return open(ids[0])
    default: screens.push(.sources(ids, 0))
    }
    return nil
  }

  /// Asks for a source to be opened; without an address it is shown by name.
  private mutating func open(_ id: String) -> Wish? {
    guard let source = browsing?.review.source(id) else { return nil }
    if let address = source.url.map(Address.url) ?? source.file.map(Address.file) {
      return .effect(.open(address))
    }
    foot.say { "\($0.noAddress): \(source.title[$0.language])" }
    return nil
  }

  /// Asks for the page that is shown to be printed.
  private func print(_ job: PrintJob, replacing: Bool) -> Wish? {
    printing.preview.map { .effect(.print(job, of: $0.page, replacing: replacing)) }
  }

  /// A click chooses a year, an entry or a panel; the wheel scrolls by rows.
  private mutating func point(_ pointer: Event.Pointer, _ look: inout Look) {
    foot.hush()
    if case .print(let cursor) = screens.top, let panel = printPanel(cursor, look) {
      screens.replaceTop(by: panel.pointed(pointer))
      settle(look)
      return
    }
    changes = Changes()
    foot.dropDigits()
    switch pointer.action {
    case .wheelDown: _ = carryOut(.rowDown, &look)
    case .wheelUp: _ = carryOut(.rowUp, &look)
    case .press:
      if let overlay = screens.top {
        guard let hit = panel(of: overlay, look)?.hit(x: pointer.x, y: pointer.y) else { return }
        screens.replaceTop(by: hit)
      } else if let cursor = browsing?.cursor, let screen = yearScreen(look) {
        if let index = screen.year(x: pointer.x, y: pointer.y) {
          browsing?.go(toYear: index)
        } else if let hit = screen.list.hit(x: pointer.x, y: pointer.y, cursor) {
          browsing?.choose(hit)
        }
      }
      settle(look)
    }
  }
}
