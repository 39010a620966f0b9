internal import Interface
internal import PlanModel
internal import Summary

/// The things that the visible screen is about.
extension Desk {
  /// The keys of the screen below all others.
  private var base: Context { browsing == nil ? .problem : .year }

  /// The screen that has the keys.
  var context: Context { screens.context(over: base) }

  /// The screen whose keys the help explains.
  var contextOfHelp: Context { screens.contextOfHelp(over: base) }

  /// The keys of the screen for its key line: those that do something there now.
  var keys: KeyTable<Command> {
    var useless: [Command] = []
    if context == .year, let browsing {
      if !browsing.listing.isFolding { useless = [.fold] }
      if browsing.chosenTheme != nil { useless = [.details] }
    }
    return ScreenKeys.table(of: context, without: useless)
  }

  /// The item that is shown in full, or chosen in the year.
  var chosenItem: ItemID? {
    switch screens.top {
    case .details(let item, _): item
    case nil: browsing?.item
    default: nil
    }
  }

  /// The line of the plan file that the visible screen is about: that of the chosen item, else of
  /// the year, or of the first diagnostic.
  var chosenLine: Int {
    guard context != .problem, let browsing else {
      return problems.lazy.compactMap(\.position?.line).first ?? 1
    }
    let theme = screens.top == nil ? browsing.chosenTheme?.theme : nil
    return chosenItem.map(browsing.review.line) ?? theme?.span.line
      ?? browsing.listing.year.plan.span.line
  }

  /// The screen that a command shows; nil where there is nothing to show.
  func overlay(of command: Command, _ look: Look) -> Overlay? {
    guard let browsing else { return command == .help ? .help(scroll: 0) : nil }
    switch command {
    case .threads:
      var cursor = ThreadsPanel.Cursor(year: browsing.yearIndex)
      if let chosen = chosenItem.flatMap(browsing.review.objective) {
        cursor.year = chosen.yearIndex
        cursor.row = browsing.threads?.row(of: chosen) ?? 0
      }
      return .threads(cursor)
    case .indicators:
      var cursor = IndicatorsPanel.Cursor(year: chosenItem?.yearIndex ?? browsing.yearIndex)
      let indicator = chosenItem.flatMap(browsing.review.indicator)
      cursor.series = indicator.flatMap(browsing.review.series(ofIndicator:)) ?? 0
      return .indicators(cursor)
    case .find: return .find(0)
    case .filter: return .filter(0)
    case .print:
      let year = browsing.review.years[visibleYear(in: browsing)].label
      return .print(
        PrintPanel.Cursor(
          PrintJob(options: PrintOptions(years: [year], language: .one(look.language)))))
    default: return .help(scroll: 0)
    }
  }

  /// The index of the year that the visible screen is about.
  private func visibleYear(in browsing: Browsing) -> Int {
    switch screens.top {
    case .details(let item, _): item.yearIndex
    case .threads(let cursor): cursor.year
    case .indicators(let cursor): cursor.year
    default: browsing.yearIndex
    }
  }
}

extension Review {
  /// The sources of an item; those of an objective with those of what answers it.
  func sources(of item: ItemID) -> [String] {
    let year = years[item.yearIndex]
    switch item {
    case .objective(_, let index):
      let answers = year.rows[index].answers.flatMap { year.plan.achievements[$0].sources }
      let own = year.objective(of: year.rows[index]).sources
      return own + answers.filter { !own.contains($0) }.uniqued
    case .achievement(_, let index): return year.plan.achievements[index].sources
    }
  }

  /// The line of the plan file in which an item stands.
  fileprivate func line(of item: ItemID) -> Int {
    let year = years[item.yearIndex]
    switch item {
    case .objective(_, let index): return year.objective(of: year.rows[index]).spans.item.line
    case .achievement(_, let index): return year.plan.achievements[index].spans.item.line
    }
  }

  /// The objective itself, or the first one that an achievement answers.
  fileprivate func objective(of item: ItemID) -> ItemID? {
    guard case .achievement(let yearIndex, let index) = item else { return item }
    let answered = years[yearIndex].rows.firstIndex { $0.answers.contains(index) }
    return answered.map { .objective(yearIndex: yearIndex, index: $0) }
  }

  /// The indicator that an item is measured by.
  fileprivate func indicator(of item: ItemID) -> String? {
    let plan = years[item.yearIndex].plan
    switch item {
    case .objective(_, let index): return plan.objectives[index].indicator
    case .achievement(_, let index): return plan.achievements[index].measurement?.indicator
    }
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, each where it first stood.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
