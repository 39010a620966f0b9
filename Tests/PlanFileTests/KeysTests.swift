import PlanModel
import Testing

@testable import PlanFile

@Suite("The keys that a map has shown")
struct KeysTests {
  private func remembersAll<Key: MapKey>(_ type: Key.Type) {
    var map = OpenMap<Key>(at: .start)
    let places = (1...100).prefix(Key.allCases.count).map { Place(line: $0, column: 1, offset: 0) }
    for (key, place) in zip(Key.allCases, places) {
      #expect(!map.has(key))
      map.add(key, at: place)
    }
    #expect(Key.allCases.map { map.place(of: $0) } == places)
  }

  /// A kind of map with more keys than there is room for does not get past this.
  @Test("There is room for all keys of each kind of map, and each keeps its place")
  func room() {
    remembersAll(PlanKey.self)
    remembersAll(IndicatorKey.self)
    remembersAll(SourceKey.self)
    remembersAll(PageKey.self)
    remembersAll(YearKey.self)
    remembersAll(ConferenceKey.self)
    remembersAll(ObjectiveKey.self)
    remembersAll(AchievementKey.self)
    remembersAll(Language.self)
  }

  @Test("A key that is taken back has not been met")
  func takenBack() {
    var map = OpenMap<ConferenceKey>(at: .start)
    map.add(.date, at: .start)
    map.add(.place, at: .start)
    map.removeLast()
    #expect(map.has(.date))
    #expect(!map.has(.place))
  }
}
