/// Objectives of one theme, as they stand under its heading.
public struct ThemeGroup: Hashable, Sendable {
  /// A heading above the group: of its theme, or of one that its theme lies under.
  public struct Heading: Hashable, Sendable {
    /// The theme; nil for what has none.
    public let theme: Theme?
    /// The level, from 0.
    public let level: Int
  }

  /// The headings that begin with this group, the highest level first.
  public let headings: [Heading]
  /// The objectives in the plan's order.
  public let rows: [Row]
}

extension Plan {
  /// A theme behind those that it lies under, the highest first; empty where there is none such.
  public func path(ofTheme id: String) -> [Theme] {
    var path: [Theme] = []
    var next: String? = id
    while let id = next, path.count < Theme.levels, let theme = themes.first(where: { $0.id == id })
    {
      path.insert(theme, at: 0)
      next = theme.under
    }
    return path
  }

  /// True if a theme lies under another one.
  public var hasThemeLevels: Bool { themes.contains { $0.under != nil } }

  /// Objectives of a year by theme, in the order of the themes, those without one last; one group
  /// without a heading where none of them has a theme.
  public func groups(of rows: [Row], in year: YearPlan) -> [ThemeGroup] {
    let places = NameIndex(of: themes.indices) { themes[$0].id }
    let themed = rows.map { year.objectives[$0.objective].theme.flatMap { places[$0] } }
    guard themed.contains(where: { $0 != nil }) else {
      return rows.isEmpty ? [] : [ThemeGroup(headings: [], rows: rows)]
    }
    var byTheme = [[Row]](repeating: [], count: themes.count + 1)
    for (row, place) in zip(rows, themed) { byTheme[place ?? themes.count].append(row) }
    var before: [Theme] = []
    return byTheme.indices.compactMap { place in
      guard !byTheme[place].isEmpty else { return nil }
      guard place < themes.count else {
        return ThemeGroup(
          headings: [ThemeGroup.Heading(theme: nil, level: 0)], rows: byTheme[place])
      }
      let path = path(ofTheme: themes[place].id)
      let common = zip(path, before).prefix { $0.id == $1.id }.count
      before = path
      return ThemeGroup(
        headings: path.indices.dropFirst(min(common, path.count - 1)).map {
          ThemeGroup.Heading(theme: path[$0], level: $0)
        }, rows: byTheme[place])
    }
  }
}
