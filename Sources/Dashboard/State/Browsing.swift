internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// Browsing in a plan: the chosen year, the choice in each year, what is shown and what is looked
/// for.
struct Browsing: Sendable {
  /// A choice that one can come back to.
  struct Position: Sendable {
    /// The index of the year.
    let yearIndex: Int
    /// The choice in that year.
    let cursor: YearList.Cursor
    /// The part of the plan that is shown.
    let filter: Filter
    /// The themes of that year that are open.
    let folds: Folds
  }

  /// The plan.
  let review: Review
  /// The part of it that is shown.
  private(set) var filter = Filter()
  /// The entries of the chosen year that the filter lets through.
  private(set) var listing: Listing
  /// The words that are looked for, with their hits, until Esc.
  private(set) var search: Search?
  /// Every objective through the years, made when the threads are first shown.
  private(set) var threads: ThreadTable?

  /// The choice in each year, by the year's index.
  private var cursors: [Int: YearList.Cursor] = [:]
  /// The themes that are open in each year, by the year's index.
  private var folds: [Int: Folds] = [:]
  /// The folded texts of the plan, made when something is first looked for.
  private var findIndex: FindIndex?

  /// Begins at a calendar year; at the latest that something is reported for where there is no such
  /// year, or none is named.
  ///
  /// - Returns: nil for a plan without years.
  init?(_ review: Review, year: Int? = nil) {
    guard !review.years.isEmpty else { return nil }
    self.review = review
    let index = year.flatMap { year in review.years.firstIndex { $0.year == year } }
    listing = Listing(index ?? review.firstShown, of: review, filter: filter, folds: Folds())
  }

  /// The index of the chosen year.
  var yearIndex: Int { listing.yearIndex }

  /// The choice in the chosen year.
  var cursor: YearList.Cursor { cursors[yearIndex] ?? YearList.Cursor() }

  /// The item that is chosen in it.
  var item: ItemID? { listing.item(at: cursor) }

  /// The whole choice.
  var position: Position {
    Position(
      yearIndex: yearIndex, cursor: cursor, filter: filter, folds: folds[yearIndex] ?? Folds())
  }

  /// Chooses something else in the year.
  mutating func choose(_ cursor: YearList.Cursor) { cursors[yearIndex] = cursor }

  /// Goes to a year by its index, to the nearest where there is none such.
  mutating func go(toYear index: Int) {
    let index = min(max(0, index), review.years.count - 1)
    listing = Listing(index, of: review, filter: filter, folds: folds[index] ?? Folds())
  }

  /// Goes to the year whose number ends in these digits.
  ///
  /// - Returns: the answer that says so, where there is no such year, or several.
  mutating func go(toYearEndingIn digits: String) -> Notice? {
    let matches = review.years.indices.filter { review.years[$0].label.ends(in: digits) }
    if let index = matches.first, matches.count == 1 {
      go(toYear: index)
      return nil
    }
    let ends = review.ends
    return Notice { $0.noSuchYear(digits, first: ends.first, last: ends.last) }
  }

  /// Goes to an item's year and chooses it there; a filter that hides it is cleared.
  ///
  /// - Returns: the answer that says so, where it was.
  mutating func go(to item: ItemID) -> Notice? {
    go(toYear: item.yearIndex)
    var notice: Notice?
    reveal(item)
    if listing.entry(of: item) == nil, !filter.isEmpty {
      show(Filter())
      notice = Notice { $0.filterCleared }
    }
    point(at: item)
    return notice
  }

  /// Goes back to an earlier choice.
  mutating func go(to position: Position) {
    if filter != position.filter { show(position.filter) }
    folds[position.yearIndex] = position.folds
    go(toYear: position.yearIndex)
    choose(position.cursor)
  }

  /// Changes the filter; what was chosen stays chosen if it is still shown.
  mutating func change(to filter: Filter) {
    let (chosen, theme) = (item, chosenTheme)
    show(filter)
    if let chosen { point(at: chosen) }
    if let theme { point(atTheme: theme.key) }
  }

  private mutating func show(_ filter: Filter) {
    self.filter = filter
    for index in folds.keys { folds[index]?.beginFilter() }
    go(toYear: yearIndex)
    cursors = [:]
  }

  private mutating func point(at item: ItemID) {
    reveal(item)
    guard let found = listing.entry(of: item) else { return }
    var cursor = cursor
    (cursor.entry, cursor.answer) = found
    choose(cursor)
  }

  /// Forgets how far the list is scrolled, so that a window that was smaller for a moment shows
  /// what it did: as little scrolled as the choice needs. Inside an entry that is longer than the
  /// window one stays where one reads.
  mutating func unscroll() {
    var cursor = cursor
    guard cursor.top.entry != cursor.entry || cursor.top.line == 0 else { return }
    cursor.top = YearList.Cursor.Anchor()
    choose(cursor)
  }

  /// Makes the table of threads, unless it is there.
  mutating func listThreads() {
    if threads == nil { threads = ThreadTable(of: review) }
  }
}

extension Browsing {
  /// Begins to look for something new.
  mutating func beginSearch() {
    let index = findIndex ?? FindIndex(of: review)
    findIndex = index
    search = Search(index)
  }

  /// Ends it, and forgets what was found.
  mutating func endSearch() { search = nil }

  /// Takes a key as part of what is looked for.
  ///
  /// - Returns: whether it is one.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): search?.type(letter)
    case .backspace: search?.erase()
    default: return false
    }
    return true
  }

  /// Chooses a hit by its index among all.
  mutating func choose(hit index: Int) { search?.choose(index) }

  /// Goes to the chosen hit, or to one so many hits further on.
  ///
  /// - Returns: the answer that says which one it is; nil where nothing is looked for.
  mutating func goToHit(step: Int = 0) -> Notice? {
    if step != 0 { search?.step(by: step) }
    guard let search else { return nil }
    if let item = search.item, let notice = go(to: item) { return notice }
    let (index, count) = (search.current, search.hits.count)
    return Notice { count > 0 ? $0.hit(index + 1, of: count) : $0.hits(0) }
  }
}

extension Browsing {
  /// The same in a newer text of the plan, as far as that has it.
  ///
  /// - Parameters:
  ///   - review: the newer text.
  ///   - counterpart: gives the item that is the same one there.
  /// - Returns: nil where the newer text has no years.
  func carried(to review: Review, _ counterpart: (ItemID) -> ItemID?) -> Browsing? {
    guard var new = Browsing(review, year: listing.year.year) else { return nil }
    new.filter = filter.kept(in: review.plan)
    for (index, open) in folds {
      let year = self.review.years[index].year
      if let kept = review.years.firstIndex(where: { $0.year == year }) { new.folds[kept] = open }
    }
    new.go(toYear: new.yearIndex)
    if threads != nil { new.listThreads() }
    if let search {
      new.beginSearch()
      for letter in search.query { new.search?.type(letter) }
      if let hit = search.item.flatMap(counterpart) { new.search?.choose(hit) }
    }
    if new.listing.year.year == listing.year.year {
      new.choose(cursor)
      if let item = item.flatMap(counterpart), item.yearIndex == new.yearIndex {
        new.point(at: item)
      }
      if let theme = chosenTheme { new.point(atTheme: theme.key) }
    }
    return new
  }
}

// The themes of a long year, which open and close.
extension Browsing {
  /// The theme that is chosen; nil where something else is.
  var chosenTheme: ThemeFold? { listing.theme(cursor.entry) }

  /// Opens or closes the chosen theme, or closes the one that the chosen objective stands under.
  mutating func foldTheme() {
    if let theme = chosenTheme {
      set(theme.key, isOpen: !theme.isOpen)
    } else if listing.isFolding, let row = listing.row(cursor.entry) {
      let theme = listing.year.objective(of: row).fold
      set(theme, isOpen: false)
      point(atTheme: theme)
    }
  }

  private mutating func set(_ theme: Folds.Key, isOpen: Bool) {
    folds[yearIndex, default: Folds()].set(theme, isOpen: isOpen, isFiltered: !filter.isEmpty)
    go(toYear: yearIndex)
  }

  private mutating func point(atTheme key: Folds.Key) {
    guard let entry = listing.entry(ofTheme: key) else { return }
    var cursor = cursor
    (cursor.entry, cursor.answer) = (entry, nil)
    choose(cursor)
  }

  /// Opens the themes that an item of the chosen year stands under.
  private mutating func reveal(_ item: ItemID) {
    guard listing.isFolding, listing.entry(of: item) == nil,
      let index = listing.objective(of: item)
    else { return }
    let fold = listing.year.plan.objectives[index].fold
    let path: [String?] = fold.theme.map { review.plan.path(ofTheme: $0).map(\.id) } ?? [nil]
    for theme in path {
      set(Folds.Key(theme: theme, isOfTerm: fold.isOfTerm), isOpen: true)
    }
  }
}
