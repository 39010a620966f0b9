internal import PlanModel

/// The places of objects as they are written, until they stand in a table of the file itself.
///
/// Each volume has a table of its own, which names the one before it, as in a file that was added to: so
/// no place is kept for longer than a volume. Source: ISO 32000-1, 7.5.4 to 7.5.6.
struct PDFTable {
  private var places: [(number: Int, place: Int)] = []
  private var previous: Int?
  private var size = 1

  /// Whether there are places that stand in no table yet.
  var isEmpty: Bool { places.isEmpty }

  /// Adds the place of an object.
  mutating func add(_ number: Int, at place: Int) {
    places.append((number, place))
    size = max(size, number + 1)
  }

  /// The table of what has come since the last one.
  ///
  /// - Parameters:
  ///   - place: where it comes to stand.
  ///   - root: the number of the catalogue.
  ///   - information: the number of the information about the document.
  /// - Returns: the table, and the trailer behind it.
  mutating func take(at place: Int, root: Int, information: Int) -> String {
    var text = "xref\n"
    if previous == nil { places.append((0, 0)) }
    places.sort { $0.number < $1.number }
    var rest = places[...]
    while let first = rest.first?.number {
      let run = rest.enumerated().prefix { $0.element.number == first + $0.offset }.map(\.element)
      text += "\(first) \(run.count)\n"
      for entry in run { text += Self.entry(entry) }
      rest = rest.dropFirst(run.count)
    }
    text += "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(information) 0 R\n"
    if let previous { text += "   /Prev \(previous)\n" }
    places = []
    previous = place
    return text + ">>\n"
  }

  private static func entry(_ entry: (number: Int, place: Int)) -> String {
    guard entry.number > 0 else { return "0000000000 65535 f \n" }
    return String(entry.place, digits: 10) + " 00000 n \n"
  }
}
