internal import PlanModel

/// CSV read by the letter of RFC 4180, as any spreadsheet would.
struct CSVTable {
  /// The cells of each row, that of the names included.
  private(set) var rows: [[String]] = []
  private var endsWhole = true

  init(_ text: String) {
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars.dropFirst())[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        cell.append("\"")
      case "\"": isQuoted.toggle()
      case _ where isQuoted: cell.append(scalar)
      case ",":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r" where scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [String(cell)])
        row = []
        cell = String.UnicodeScalarView()
      default: cell.append(scalar)
      }
    }
    endsWhole = !isQuoted && row.isEmpty && cell.isEmpty
  }

  /// Whether every row has as many cells as the first, and no quote stays open.
  var isWhole: Bool {
    endsWhole && !rows.isEmpty && rows.allSatisfy { $0.count == rows[0].count }
  }

  /// The cells below a name.
  func column(_ name: String) -> [String] {
    guard let place = rows.first?.firstIndex(of: name) else { return [] }
    return rows.dropFirst().map { place < $0.count ? $0[place] : "" }
  }

  /// Whether a spreadsheet would carry a cell out.
  static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    if "\t\r\n".unicodeScalars.contains(first) { return true }
    let sign = cell.unicodeScalars.first {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .format
    }
    return sign.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true && Decimal(cell) == nil
  }

  /// A cell without the apostrophe that disarms it.
  static func armed(_ cell: String) -> String {
    let rest = cell.unicodeScalars.dropFirst()
    guard cell.unicodeScalars.first == "'", isFormula(String(String.UnicodeScalarView(rest)))
    else { return cell }
    return String(String.UnicodeScalarView(rest))
  }
}
