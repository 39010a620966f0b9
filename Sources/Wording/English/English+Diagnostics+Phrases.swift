internal import PlanModel

// Phrases that several messages about a plan file share, in English.
extension English {
  /// What the keys of a figure's map are.
  func name(of map: Problem.FigureMap) -> String {
    switch map {
    case .parts: "parts"
    case .quarters: "quarters"
    case .halves: "halves of the year"
    case .months: "months"
    case .languages: "words by language"
    case .statement: #"the key "figure""#
    }
  }

  /// Why a sum or a target of an indicator is not stated.
  func message(for lost: Problem.LostSum) -> String {
    switch lost {
    case .years(let years):
      "no sum of all years is stated: what is missing (\(list(years.map(\.description), "and"))) "
        + "could be below 0"
    case .parts(let year):
      "no sum is stated for \(year): what is not reported of it could be below 0"
    case .target(let year):
      "the figure of \(year) so far meets its target, and what is still to come could be below 0"
    }
  }

  func name(of entity: Problem.Entity) -> String { entity.rawValue }

  func name(of shape: Problem.Shape) -> String {
    switch shape {
    case .text: "a text"
    case .map: "a group of keys"
    case .list: "a list"
    case .textOrMap: "a text or a group of keys"
    case .textOrList: "a name or a list of names"
    case .figure: "a figure"
    case .statement: #"a figure with its sources, "{figure: 43, sources: …}","#
    case .nothing: "nothing"
    }
  }

  /// `"text" or "indicator"`, `2024, 2025 and 2026`.
  func missing(_ keys: [String], in entity: Problem.Entity) -> String {
    switch keys.count {
    case 2: "the \(name(of: entity)) has neither \(quoted(keys, "nor"))"
    case 3...: "the \(name(of: entity)) has none of \(quoted(keys, "and"))"
    default: "the \(name(of: entity)) has no \(quoted(keys, "or"))"
    }
  }

  func noReference(_ name: String, _ entity: Problem.Entity) -> String {
    switch entity {
    case .objective: #"no objective of this year has the id "\#(name)""#
    case .part: #"the indicator has no part called "\#(name)""#
    default: #"there is no \#(self.name(of: entity)) called "\#(name)" in the plan"#
    }
  }

  /// What a document states: `37 (press)`.
  func said(_ statement: Problem.FigureStatement) -> String {
    let sources = statement.sources.isEmpty ? noSource : statement.sources.joined(separator: ", ")
    return "\(statement.words) (\(sources))"
  }

  func mismatch(_ unit: String, _ known: [String]) -> String {
    known.isEmpty
      ? #"the figure has the unit "\#(unit)", and its indicator has none"#
      : #"the figure has the unit "\#(unit)", and its indicator has \#(quoted(known, "or"))"#
  }

  func against(_ qualifier: Qualifier, _ direction: Indicator.Direction) -> String {
    let figure = name(of: qualifier).map { $0.replacing("\u{A0}", with: " ") } ?? "one number"
    return switch direction {
    case .within: #"the target is "\#(figure)", and its indicator has "better: within""#
    case .higher, .lower:
      #"the target is "\#(figure)", and \#(direction.rawValue) is better for its indicator"#
    }
  }

  /// The message for a character that no text may hold; most of these cannot be seen.
  func forbidden(_ scalar: UInt32) -> String {
    let number = String(codePoint: scalar)
    return switch scalar {
    case 0x1B: "there is a character in the text that steers the terminal (\(number), escape)"
    case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069:
      "an invisible character here turns the direction of the text (\(number))"
    case 0x85, 0x2028, 0x2029: "there is an invisible line break in the text (\(number))"
    case 0x09: "there is a tab in the text (\(number))"
    case 0..<0xA0, 0xFDD0...0xFDEF,
      _ where scalar & 0xFFFE == 0xFFFE:
      "there is an invisible control character in the text (\(number))"
    default: "too many accents or invisible characters follow each other here (\(number))"
    }
  }

  /// The message for a date that lies outside the year of what has it.
  func outside(_ date: PlanDate, of place: Problem.DatePlace, _ year: YearLabel) -> String {
    switch place {
    case .achievement: "an achievement of \(year) has the date \(date)"
    case .due: "an objective of \(year) is due on \(date), outside its year"
    case .conference: "the conference of \(year) has the date \(date), before the year begins"
    }
  }

  /// The remedy for such a date; `its` is the year that it lies in.
  func help(for place: Problem.DatePlace, _ its: YearLabel?) -> String {
    let year = its?.description ?? "the year of its date"
    return switch place {
    case .achievement: "move the achievement to \(year), or check its date"
    case .due: "set the objective in \(year), or check the date"
    case .conference: "check the date, and the year that the conference reviews"
    }
  }
}
