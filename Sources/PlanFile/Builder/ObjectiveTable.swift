internal import PlanModel

/// The ids of the objectives of a file, and the years in which each of them is set.
struct ObjectiveTable {
  private var index = NameIndex()
  /// The years of each id, in the order of the file.
  private var settings: [[Int]] = []

  /// The objectives of these years; a year that is none has lost its objectives.
  init(_ drafts: [YearDraft]) {
    for draft in drafts {
      guard let year = draft.year else { continue }
      for objective in draft.objectives.indices {
        if let id = draft.objectives[objective].id { add(id.value, year) }
      }
    }
  }

  private mutating func add(_ id: String, _ year: Int) {
    if let place = index.insert(id, settings.count) {
      if settings[place].last != year { settings[place].append(year) }
    } else {
      settings.append([year])
    }
  }

  /// The years in which an objective is set, in the order of the file; none where there is no such
  /// objective.
  func years(of id: String) -> [Int] {
    index[id].map { settings[$0] } ?? []
  }
}
