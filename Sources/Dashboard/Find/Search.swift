internal import PlanModel
internal import Text

/// The words that are looked for, and what was found.
struct Search: Sendable {
  /// The words as they were typed.
  private(set) var query = ""
  /// The hits in the order of the plan.
  private(set) var hits: [ItemID] = []
  /// The index of the chosen hit.
  private(set) var current = 0

  private let index: FindIndex
  /// The hits by their indices in the index of the plan.
  private var found: [Int] = []

  init(_ index: FindIndex) {
    self.index = index
  }

  /// The chosen hit.
  var item: ItemID? { hits.indices.contains(current) ? hits[current] : nil }

  /// The words as texts are compared: without accents and case.
  var folded: String { query.folded }

  /// Adds a letter; a combining mark joins the letter before it. What no plan may hold is passed
  /// over, and so is the sign for bytes that are no letter.
  mutating func type(_ letter: Character) {
    guard !letter.unicodeScalars.contains("\u{FFFD}"),
      Sanitizer.firstForbidden(in: query + String(letter)) == nil
    else { return }
    let before = folded
    query.append(letter)
    // Marks alone fold to nothing, and nothing is found for that.
    look(among: !before.isEmpty && folded.hasPrefix(before) ? found : nil)
  }

  /// Takes the last letter back.
  mutating func erase() {
    guard !query.isEmpty else { return }
    query.removeLast()
    look(among: nil)
  }

  private mutating func look(among earlier: [Int]?) {
    found = index.matches(Array(folded.utf8), among: earlier)
    hits = found.map { index.items[$0] }
    current = 0
  }

  /// Chooses a hit by its index.
  mutating func choose(_ hit: Int) { current = hit }

  /// Chooses a hit; stays where the item is none.
  mutating func choose(_ item: ItemID) {
    if let hit = hits.firstIndex(of: item) { current = hit }
  }

  /// Chooses the next or the previous hit, round the end.
  mutating func step(by step: Int) {
    guard !hits.isEmpty else { return }
    current = (current + step + hits.count) % hits.count
  }
}
