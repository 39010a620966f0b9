import Interface
import PlanModel
import Screen

@testable import Dashboard

/// Every screen of the dashboard, and where one is on it.
extension Story {
  /// The keys that lead to a screen from the year.
  private static let ways: [Context: String] = [
    .year: "", .details: "Enter", .threads: "F6", .indicators: "F7", .indicator: "F7 Enter",
    .find: "F3 c o n",
    .filter: "F8", .sources: "o", .print: "p", .help: "F1", .problem: "Enter",
  ]

  /// The sample plan on a screen that shows little enough to scroll; nil where no way leads there.
  init?(on context: Context) throws {
    guard let way = Self.ways[context] else { return nil }
    let size = context == .indicators ? "50x30" : "50x14"
    try self.init(.vufo, size: size, year: 2024)
    if context == .problem { try reload(.broken) }
    press(way)
    answerNeeds()
    guard state.context == context else { return nil }
  }

  func shows(_ words: String) -> Bool { text.contains(words) }

  /// Whether a sentence can be read, whatever its lines are.
  func reads(_ sentence: String) -> Bool {
    func letters(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
    return letters(text).contains(letters(sentence))
  }

  /// The chosen row of a list, or the lines of a text that are above the screen.
  var row: Int { place.row }

  /// The last row, or the most lines that can be above the screen.
  var lastRow: Int { place.last }

  private var place: (row: Int, last: Int) {
    switch state.context {
    case .year:
      guard let list = state.yearList else { return (0, 0) }
      return (state.cursor.entry, list.count - 1)
    case .indicator:
      let years = state.review?.years.map(\.year) ?? []
      let words = text.split { $0 == " " || $0 == "\n" }
      let chosen = words.firstIndex(of: "►").flatMap { Int(words[$0 + 1]) }
      return (chosen.flatMap(years.firstIndex) ?? 0, years.count - 1)
    case .print:
      guard case .print(let cursor) = state.overlays.last,
        let panel = state.desk.printPanel(cursor, state.look)
      else { return (0, 0) }
      let last = scrolled.1 - panel.layout.page.height
      return (cursor.scroll > 0 ? cursor.scroll : cursor.option.rawValue, last)
    case .details, .help, .problem:
      let page = state.size.rows - 4
      return (scrolled.0 - page, scrolled.1 - page)
    default:
      return (scrolled.0 - 1, scrolled.1 - 1)
    }
  }

  /// "20/26", in the lower rule, or in the upper border of the threads.
  private var scrolled: (Int, Int) {
    let isThreads = state.context == .threads
    let place = isThreads ? (state.size.rows >= 30 ? 2 : 1) : -2
    let rule = line(place).split { " ─┐".contains($0) }.last
    let fields = (rule ?? "").split(separator: "/").compactMap { Int($0) }
    return fields.count == 2 ? (fields[0], fields[1]) : (0, 0)
  }

  /// The line of the plan file in which the year's first objective stands.
  var firstObjectiveLine: Int { state.year?.plan.objectives.first?.spans.item.line ?? 0 }
}
