public import PlanModel

/// What a row of a slide speaks of, and what makes it the same row in a newer text of the plan.
public enum Subject: Hashable, Sendable {
  /// A calendar year.
  case year(Int)
  /// An indicator, by its id.
  case indicator(String)
  /// The objectives of a status.
  case status(Status)
  /// An objective of a calendar year.
  case objective(Place)
  /// An achievement of a calendar year.
  case achievement(Place)

  /// Where an objective or an achievement stands.
  public struct Place: Hashable, Sendable {
    /// The calendar year.
    public let year: Int
    /// The place among the objectives or achievements of the year, from 0.
    public let place: Int
    let name: Name
  }

  /// The name by which an item is known again: its id, else its words, else what it measures.
  enum Name: Hashable, Sendable {
    case id(String)
    case text(LocalizedText)
    case indicator(String)
    case none
  }

  /// Whether both speak of the same thing, wherever it stands in its plan.
  func isSame(as other: Subject) -> Bool {
    switch (self, other) {
    case (.objective(let one), .objective(let two)), (.achievement(let one), .achievement(let two)):
      one.year == two.year && one.name == two.name
    default:
      self == other
    }
  }
}

extension Subject {
  static func objective(_ place: Int, of year: YearPlan) -> Subject {
    let objective = year.objectives[place]
    return .objective(
      Place(
        year: year.year, place: place,
        name: objective.id.map(Name.id) ?? .text(objective.text)))
  }

  static func achievement(_ place: Int, of year: YearPlan) -> Subject {
    let achievement = year.achievements[place]
    let name =
      achievement.id.map(Name.id) ?? achievement.text.map(Name.text)
      ?? achievement.measurement.map { .indicator($0.indicator) } ?? .none
    return .achievement(Place(year: year.year, place: place, name: name))
  }
}
