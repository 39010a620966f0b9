package import PlanModel
internal import Screen
internal import Text

/// A status as a filled label: a blank, the words, a blank.
///
/// What nobody reported and what is only planned is hollow, for silence must not look like a result.
/// Without colours a hollow chip stands in brackets, and a filled one is reversed; in ASCII both stand
/// in brackets.
///
///     Chip(.postponed, "postponed → 2025", glyphs: .unicode)  // " postponed → 2025 " on orange
package struct Chip: Hashable {
  /// The columns beyond which no chip grows.
  package static let mostColumns = 24

  private let status: Status
  private let words: String
  private let marksHollow: Bool
  private let isASCII: Bool

  /// The chip of a status.
  ///
  /// - Parameters:
  ///   - status: the status that gives the ground.
  ///   - words: what stands on it.
  ///   - look: the look of the screen.
  package init(_ status: Status, _ words: String, _ look: Look) {
    self.status = status
    self.words = words.drawable
    isASCII = look.glyphs.isASCII
    marksHollow = !look.hasColors && status.ground == .hollow
  }

  /// The columns that it takes.
  package var width: Int { words.displayWidth + 2 }

  /// The chip as a line as wide as several of them, the words at the left.
  package func line(width: Int) -> Line {
    let isBracketed = isASCII || marksHollow
    let label = isBracketed ? "[\(words)]" : " \(words) "
    let padding = String(repeating: " ", count: max(0, width - self.width))
    return Line(label + padding, Style(.onFill, on: status.ground))
  }

  /// The chip as a line no wider than it must be.
  package var line: Line { line(width: width) }
}
