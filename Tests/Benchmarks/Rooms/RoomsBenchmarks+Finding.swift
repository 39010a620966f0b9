import Screen

extension RoomsBenchmarks {
  /// Finding: the index, made at the first `/`, and letters typed with the frame that follows.
  static func registerFinding() {
    for entries in sizes {
      measure("find index \(entries)", of: { try Wall(entries: entries) }) {
        $0.pressing(.character("/"))
      }
    }
    for entries in [500, 50_000] {
      measure("find letter \(entries)", of: { try Wall(entries: entries, keys: "/") }) {
        $0.pressing(.character("h")).screen
      }
      measure("find third letter \(entries)", of: { try Wall(entries: entries, keys: "/ h ộ") }) {
        $0.pressing(.character("i")).screen
      }
    }
  }
}
