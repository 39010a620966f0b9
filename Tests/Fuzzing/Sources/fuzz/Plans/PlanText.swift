/// The text of a plan that is edited line by line.
struct PlanText {
  private var lines: [[UInt8]]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Array($0) }
  }

  var bytes: [UInt8] { Array(lines.joined(separator: [UInt8(ascii: "\n")])) }

  /// Makes one edit.
  mutating func edit(_ choices: inout Choices) {
    let place = choices.number(below: lines.count)
    switch choices.number(below: 12) {
    case 0: remove(place)
    case 1: lines.insert(lines[place], at: choices.number(below: lines.count))
    case 2: lines.swapAt(place, choices.number(below: lines.count))
    case 3: indent(place, by: choices.number(below: 9) - 4)
    case 4: setValue(of: place, to: YAMLString.quoted(HostileText.next(&choices)))
    case 5: setValue(of: place, to: HostileText.next(&choices))
    case 6: setValue(of: place, to: choices.pick(HostileText.forbidden))
    case 7: setValue(of: place, to: choices.pick(Self.values))
    case 8: setKey(of: place, to: choices.pick(Self.keys))
    case 9: insert(Array(choices.pick(Self.signs).utf8), in: place, choices.number(below: 256))
    case 10: insert(Array(choices.rawText(upTo: 12).utf8), in: place, choices.number(below: 256))
    default: removeByte(of: place, choices.number(below: 256))
    }
  }

  private mutating func remove(_ place: Int) {
    if lines.count > 1 { lines.remove(at: place) }
  }

  private mutating func indent(_ place: Int, by count: Int) {
    let blank = UInt8(ascii: " ")
    if count >= 0 {
      lines[place].insert(contentsOf: [UInt8](repeating: blank, count: count), at: 0)
    } else {
      lines[place] = Array(lines[place].drop { $0 == blank })
    }
  }

  /// What stands behind the first colon, which a blank follows.
  private mutating func setValue(of place: Int, to value: String) {
    let colon = lines[place].firstIndex(of: UInt8(ascii: ":"))
    lines[place].removeSubrange((colon.map { $0 + 1 } ?? lines[place].endIndex)...)
    lines[place] += Array((" " + value).utf8)
  }

  /// What stands between the indentation and the first colon.
  private mutating func setKey(of place: Int, to key: String) {
    let line = lines[place]
    let signs = Array(" -{".utf8)
    let start = line.firstIndex { !signs.contains($0) } ?? line.endIndex
    let colon = line[start...].firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    lines[place] = Array(line[..<start]) + Array(key.utf8) + Array(line[colon...])
  }

  private mutating func insert(_ bytes: [UInt8], in place: Int, _ column: Int) {
    lines[place].insert(contentsOf: bytes, at: min(column, lines[place].count))
  }

  private mutating func removeByte(of place: Int, _ column: Int) {
    if column < lines[place].count { lines[place].remove(at: column) }
  }

  /// Values that mean something somewhere.
  private static let values = [
    "", "~", "[]", "{}", "[a, b]", "{en: a, vi: b}", "{en: a, en: b}", "*a", "&a x", "!!int 3", "|",
    ">", "not reported", "over 1_000 USD", "over 1,000", "1.000", "3e6", "18 to 22", "22 to 18",
    "-5 – -3", "postponed", "achieved", "final", "none", "2024", "1899", "2024-02-30", "2024-Q5",
    "meeting-2024", "\"\\ud800\"", "\"\\udfff\\ud800\"", "\"\\U00110000\"", "\"\\e[2J\"",
    "\"\\0\"", "\"\\u202e\"", "\"\\uFFFE\"", "'it''s'", "[[[[[[[[[[", "1 # comment", "a: b: c",
    "999999999999999999999", "100 %", "{a: 1, b: 2}",
  ]

  private static let keys = [
    "text", "en", "vi", "actual", "target", "indicator", "outcome", "to", "years", "objectives",
    "achievements", "of which", "parts", "sources", "answers", "id", "theme", "<<", "?", "2024",
    "notes",
    "\"\\ud800\"", "unit", "short", "objectvs",
  ]

  private static let signs = [
    ":", ": ", " #", ",", "{", "}", "[", "]", "\"", "'", "&a ", "*a", "!", "|", ">", "%", "@", "`",
    "- ", "? ", "---", "...", "\t", "\r", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{1B}[2J", "\u{202E}",
    "e\u{301}", "Đ", "\\", "_", ".", "0",
  ]
}
