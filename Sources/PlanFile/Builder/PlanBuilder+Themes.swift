internal import PlanModel
internal import Text

// Themes that lie under others. Source: "themes" in the plan format.
extension PlanBuilder {
  /// The themes for the model, each before those that lie under it; what is wrong is noted.
  mutating func themesInOrder() -> [Theme] {
    let parents = draft.themes.map { theme in
      theme.under.flatMap { themes.use($0, &findings) }
    }
    let paths = draft.themes.indices.map { Self.path(to: $0, parents) }
    var noted: Set<Int> = []
    for place in draft.themes.indices where !noted.contains(place) {
      guard let under = draft.themes[place].under else { continue }
      let name = draft.themes[place].name.value.quotable
      if paths[place] == nil {
        // All that is on the way round is one mistake.
        noted.formUnion(Self.circle(from: place, parents))
        findings.add(.themeUnderItself(name), at: under.span)
      } else if paths[place]?.count == Theme.levels + 1 {
        findings.add(.themeTooDeep(name), at: under.span)
      }
    }
    // The plan's order among those that lie under the same one.
    let order = draft.themes.indices.filter { paths[$0] != nil }
      .sorted { paths[$0, default: []].lexicographicallyPrecedes(paths[$1, default: []]) }
    return order.map { place in
      let theme = draft.themes[place]
      return Theme(
        id: theme.name.value, text: localized(theme.text, or: theme.name.value),
        under: parents[place].map { draft.themes[$0].name.value }, span: theme.name.span)
    }
  }

  /// The places from the first level down to a theme; nil where there is no first level.
  private static func path(to place: Int, _ parents: [Int?]) -> [Int]? {
    var path = [place]
    var next = parents[place]
    while let parent = next {
      guard path.count <= parents.count else { return nil }
      path.append(parent)
      next = parents[parent]
    }
    return path.reversed()
  }

  /// The places that are met from one on whose way has no end.
  private static func circle(from place: Int, _ parents: [Int?]) -> Set<Int> {
    var met: Set<Int> = []
    var next: Int? = place
    while let place = next, met.insert(place).inserted { next = parents[place] }
    return met
  }
}

extension [[Int]?] {
  fileprivate subscript(place: Int, default other: [Int]) -> [Int] { self[place] ?? other }
}
