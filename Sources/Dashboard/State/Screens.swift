internal import Interface
internal import PlanModel
internal import Wording

/// A screen that lies on top of the year, with what is chosen on it.
enum Overlay: Hashable, Sendable {
  /// An item in full, from a line on.
  case details(ItemID, scroll: Int)
  case help(scroll: Int)
  case problem(scroll: Int)
  case threads(ThreadsPanel.Cursor)
  case indicators(IndicatorsPanel.Cursor)
  /// The things to filter by, of which one is chosen by its index.
  case filter(Int)
  /// The hits, of which one is chosen by its index.
  case find(Int)
  /// The sources of an item, of which one is to be opened: its index among them.
  case sources([String], Int)
  /// The choices for a print.
  case print(PrintPanel.Cursor)

  /// The keys that the screen has.
  var context: Context {
    switch self {
    case .details: .details
    case .help: .help
    case .problem: .problem
    case .threads: .threads
    case .indicators(let cursor): cursor.isOpen ? .indicator : .indicators
    case .filter: .filter
    case .find: .find
    case .sources: .sources
    case .print: .print
    }
  }

  /// The screen that a command shows it by: one indicator is a part of all.
  fileprivate var kind: Context { context == .indicator ? .indicators : context }

  /// The same text from another line on; only texts scroll by lines.
  func scrolled(to scroll: Int) -> Overlay {
    switch self {
    case .details(let item, _): .details(item, scroll: scroll)
    case .help: .help(scroll: scroll)
    case .problem: .problem(scroll: scroll)
    default: self
    }
  }

  /// The same without a memory of how far a list is scrolled; the choice in it stays.
  fileprivate var unscrolled: Overlay {
    guard case .threads(var cursor) = self else { return self }
    cursor.first = 0
    return .threads(cursor)
  }
}

/// A leave that was taken for the year screen: the screens that were on top, and the choice below
/// them.
struct Departure: Sendable {
  /// The screens on top of the year, the last one visible.
  let overlays: [Overlay]
  /// The choice below them.
  let position: Browsing.Position
}

/// The screens on top of the year, and the way back to those that were left.
struct Screens: Sendable {
  /// The screens, the last one visible.
  private(set) var overlays: [Overlay] = []
  /// The leave to which Esc leads back from the year screen; nil where there is none.
  private(set) var departure: Departure?

  /// The visible one; nil where that is the year.
  var top: Overlay? { overlays.last }

  /// The keys that the visible screen has; `base` has those of the one below all.
  func context(over base: Context) -> Context { top?.context ?? base }

  /// The keys that the help is about.
  func contextOfHelp(over base: Context) -> Context {
    overlays.last { $0.context != .help }?.context ?? base
  }

  /// Lays a screen on top.
  mutating func push(_ overlay: Overlay) { overlays.append(overlay) }

  /// Takes the visible screen away.
  mutating func pop() { overlays.removeLast() }

  /// Puts another in the place of the visible screen.
  mutating func replaceTop(by overlay: Overlay) { overlays[overlays.count - 1] = overlay }

  /// Puts others in the place of all.
  mutating func replace(by overlays: [Overlay]) { self.overlays = overlays }

  /// Forgets how far lists are scrolled.
  mutating func unscroll() { overlays = overlays.map(\.unscrolled) }

  /// Takes away every screen of a kind.
  mutating func remove(_ context: Context) { overlays.removeAll { $0.context == context } }

  /// Shows a screen on top, or goes back from it where it is visible already.
  mutating func toggle(_ overlay: Overlay) {
    let kind = overlay.kind
    if [.threads, .indicators].contains(kind) { departure = nil }
    if top?.kind == kind {
      leaveTop()
    } else if let index = overlays.firstIndex(where: { $0.kind == kind }) {
      // A screen that lies deeper in the pile comes up as it was left.
      overlays.append(overlays.remove(at: index))
    } else {
      overlays.append(overlay)
    }
  }

  /// Goes from one indicator back to all, else takes the visible screen away.
  ///
  /// - Returns: the screen that was taken away.
  @discardableResult
  fileprivate mutating func leaveTop() -> Overlay? {
    guard case .indicators(var cursor) = top, cursor.isOpen else { return overlays.popLast() }
    cursor.isOpen = false
    replaceTop(by: .indicators(cursor))
    return nil
  }

  /// Forgets the way back: something else is shown from now on.
  mutating func forgetDeparture() { departure = nil }

  /// Carries everything over into a newer text of the plan.
  mutating func carry(through renewal: Renewal) {
    overlays = overlays.compactMap(renewal.carried)
    departure = departure.map(renewal.carried)
  }
}

extension Screens {
  /// Takes away what lies on top; on the year screen, with what is looked for, then back to the
  /// table that one came from.
  mutating func goBack(in browsing: inout Browsing?) {
    if top != nil {
      if case .find = leaveTop() { browsing?.endSearch() }
    } else if browsing?.search != nil {
      browsing?.endSearch()
    } else if let left = departure {
      departure = nil
      overlays = left.overlays
      browsing?.go(to: left.position)
    }
  }

  /// Takes the chosen one of a list of the plan's: goes there, or shows it and no other.
  ///
  /// - Returns: the answer that says where that leads.
  mutating func choose(in browsing: inout Browsing?) -> Notice? {
    guard let review = browsing?.review else { return nil }
    switch top {
    case .threads(let cursor):
      guard let item = browsing?.threads.flatMap(cursor.item) else { return nil }
      leave(browsing)
      return browsing?.go(to: item)
    case .indicators(var cursor) where !cursor.isOpen:
      guard !review.series.isEmpty else { return nil }
      cursor.isOpen = true
      replaceTop(by: .indicators(cursor))
    case .indicators(let cursor):
      leave(browsing)
      if let item = cursor.item(in: review) { return browsing?.go(to: item) }
      browsing?.go(toYear: cursor.year)
    case .find(let index):
      browsing?.choose(hit: index)
      guard browsing?.search?.item != nil else { return nil }
      departure = nil
      overlays.removeAll()
      return browsing?.goToHit()
    case .filter(let index):
      guard var filter = browsing?.filter else { return nil }
      if let choice = FilterChoice.all(in: review.plan)[existing: index] { filter.toggle(choice) }
      departure = nil
      browsing?.change(to: filter)
    default: break
    }
    return nil
  }

  /// Takes all screens away; Esc on the year screen leads back to them.
  private mutating func leave(_ browsing: Browsing?) {
    departure = browsing.map { Departure(overlays: overlays, position: $0.position) }
    overlays.removeAll()
  }

  /// Shows the same objective in the next or previous year that sets it.
  ///
  /// - Returns: the answer where there is none, or where it was filtered out.
  mutating func followThread(by step: Int, in browsing: inout Browsing?) -> Notice? {
    guard case .details(let item, _) = top,
      let next = browsing?.review.objective(item, laterBy: step)
    else { return Notice { $0.notSet(earlier: step < 0) } }
    replaceTop(by: .details(next, scroll: 0))
    return browsing?.go(to: next)
  }
}

extension Review {
  /// An objective in the next year of its thread that sets it, or in one so many steps further on;
  /// nil where there is none.
  fileprivate func objective(_ item: ItemID, laterBy step: Int) -> ItemID? {
    guard case .objective(let yearIndex, let index) = item,
      let id = years[yearIndex].plan.objectives[index].id, let steps = thread(id)?.steps,
      let current = steps.firstIndex(where: { $0.item.yearIndex == yearIndex })
    else { return nil }
    return steps[existing: current + step]?.item
  }
}
