internal import Screen
internal import Wording

extension State {
  /// Begins to look for something new.
  mutating func beginSearch() {
    guard let review else { return }
    let index = findIndex ?? FindIndex(of: review)
    findIndex = index
    search = Search(index)
  }

  /// Takes a key as part of what is looked for.
  ///
  /// - Returns: whether the key was taken.
  mutating func typeQuery(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): search?.type(letter)
    case .backspace: search?.erase()
    default: return false
    }
    overlays[overlays.count - 1] = .find(row: 0)
    return true
  }

  /// Goes to the next or previous hit on the year screen.
  mutating func goToHit(step: Int) {
    search?.step(by: step)
    goToCurrentHit()
  }

  /// Goes to the chosen hit and says which one it is.
  mutating func goToCurrentHit() {
    guard let search else { return }
    if let item = search.item { go(to: item) }
    guard notice == nil else { return }
    let (place, count) = (search.current, search.hits.count)
    say { count > 0 ? $0.hit(place + 1, of: count) : $0.hits(0) }
  }
}
