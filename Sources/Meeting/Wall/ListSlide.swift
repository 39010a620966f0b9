internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// The rows of a slide, as far as they are revealed; each keeps its place from the first to the
/// last.
struct ListSlide {
  /// The part of the rows that is to be seen in the room that there is.
  struct Extent: Hashable, Sendable {
    /// Lines that all rows take.
    let lines: Int
    /// Lines that there are.
    let room: Int
    /// The rows that are taller than the room.
    let tall: [Int]
    /// The rows whose words are cut.
    let cut: [Int]
  }

  private let list: Slide.EntryList
  private let revealed: Int
  private let language: Language
  private let area: Rect
  private let look: Look
  private let lead: [Line]
  private let texts: [EntryText]
  private let spacing: Int

  init(
    _ list: Slide.EntryList, revealed: Int, in language: Language, area: Rect, _ look: Look
  ) {
    self.list = list
    self.revealed = revealed
    self.language = language
    self.area = area
    self.look = look
    lead = list.lead.map { Line.wrapped($0[language], width: area.width, style: .bold) } ?? []
    let lead = lead.count
    let gaps = max(0, list.entries.count - 1) + (lead == 0 || list.entries.isEmpty ? 0 : 1)
    func texts(ribbon: Int) -> [EntryText] {
      list.entries.enumerated().map { index, entry in
        EntryText(
          entry, in: language, width: area.width,
          isNew: list.isAtOnce || index == revealed - 1, ribbon: ribbon, look)
      }
    }
    func lines(_ texts: [EntryText]) -> Int { texts.reduce(0) { $0 + $1.lines.count } + lead }
    // Ribbons yield to words, and to the blank rows between them.
    let ribbons =
      list.entries.allSatisfy(\.counts.isEmpty) ? [] : look.size.rows >= 30 ? [3, 1] : [1]
    let pictured = ribbons.lazy.map(texts).first { lines($0) + gaps <= area.height }
    self.texts = pictured ?? texts(ribbon: 0)
    let count = lines(self.texts)
    // More room makes for more air, up to three lines; too little for none.
    let widest = min(3, 1 + max(0, area.height - DeckLayout.reference.body.height) / 8)
    spacing = (0...widest).last { count + gaps * $0 <= area.height } ?? 0
  }

  /// The lines of each row, counted from the first line of the list.
  private var ranges: [Range<Int>] {
    var start = lead.isEmpty ? 0 : lead.count + spacing
    return texts.map { text in
      defer { start += text.lines.count + spacing }
      return start..<(start + text.lines.count)
    }
  }

  var extent: Extent {
    let ranges = ranges
    return Extent(
      lines: ranges.last?.upperBound ?? lead.count, room: area.height,
      tall: ranges.indices.filter { ranges[$0].count > area.height },
      cut: texts.indices.filter { texts[$0].isCut })
  }

  /// The first line that is visible: as little scrolled as shows the row revealed last, whole rows
  /// at a time; the beginning of one that is taller than the room.
  private var scroll: Int {
    guard !list.isAtOnce, let last = ranges.prefix(revealed).last else { return 0 }
    let least = last.upperBound - area.height
    guard least > 0 else { return 0 }
    let start = ranges.first { $0.lowerBound >= least }?.lowerBound ?? last.lowerBound
    return min(start, last.lowerBound)
  }

  func draw(into buffer: inout Buffer) {
    let scroll = scroll
    if scroll == 0 {
      buffer.draw(lead, in: area)
    }
    let ranges = ranges
    for (range, text) in zip(ranges, texts).prefix(revealed) {
      for (offset, line) in text.lines.enumerated() {
        let row = range.lowerBound + offset - scroll
        guard row >= 0, row < area.height else { continue }
        buffer.draw(line, row: row, in: area)
      }
      let place = Rect(
        x: area.x, y: area.y + range.lowerBound - scroll, width: area.width, height: range.count)
      text.drawPictures(into: &buffer, at: place, in: area)
      if let card = text.card {
        var place = Rect(
          x: area.x, y: area.y + range.lowerBound - scroll, width: area.width, height: card.rows
        ).intersection(area)
        buffer.fill(place.takeLeft(1), style: Style(on: card.status.ground))
        buffer.lay(.card, under: place)
      }
    }
    let hidden = (ranges.prefix(revealed).last?.upperBound ?? 0) - scroll - area.height
    if hidden > 0 { drawHidden(hidden + 1, into: &buffer) }
  }

  /// Says at the foot how many lines there is no room for.
  private func drawHidden(_ lines: Int, into buffer: inout Buffer) {
    var foot = area
    foot = foot.takeBottom(1)
    buffer.fill(foot)
    buffer.draw(Line("… +\(lines)", .bold), indent: 4, in: foot)
  }
}
