internal import PlanModel

/// A stretch of the source, small enough to be kept with every value that was read.
struct Place: Hashable {
  /// The line, from 1.
  let line: Int32
  /// The column in characters, from 1.
  let column: Int32
  /// The byte that it begins with, from 0.
  let offset: Int32
  /// How many Unicode scalars it spans, line breaks included.
  var extent: Int32 = 1

  /// The first character of a file.
  static let start = Place(line: 1, column: 1, offset: 0)

  /// A place with the same beginning that spans this text.
  func spanning(_ text: String) -> Place {
    var place = self
    place.extent = Int32(clamping: max(1, text.unicodeScalars.count))
    return place
  }

  /// The place for people.
  var position: Position { Position(line: Int(line), column: Int(column)) }
}
