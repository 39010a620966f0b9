internal import PlanModel
internal import Wording

/// Breaks a chapter into slides that can be read from the back of the room.
///
/// At most 7 rows and 16 lines on a slide of 80x24, blank lines between rows included; what does
/// not fit goes on, never smaller. The slides of a chapter are about equally full.
struct SlideBreaker {
  private static let mostEntries = 7
  private static let mostLines = 16

  private let height: (Slide.Entry) -> Int

  /// Breaks by the lines that a row takes in the longer of the languages.
  init(lines: @escaping (Slide.Entry, Language) -> Int) {
    height = { entry in Language.allCases.map { lines(entry, $0) }.max() ?? 1 }
  }

  func slides(of draft: Draft) -> [Slide] {
    guard case .list(let whole) = draft.content, !whole.entries.isEmpty else {
      return [
        Slide(
          chapter: draft.chapter, title: draft.title, part: 1, parts: 1, content: draft.content)
      ]
    }
    let list = fitting(draft, whole)
    let lead = list.lead.map { height(Slide.Entry(.year(0), sign: .none, text: $0)) + 1 } ?? 0
    let rows = list.entries.flatMap { pieces(of: $0, room: Self.mostLines - lead) }
    let heights = rows.map(height)
    let ranges = ranges(of: heights, room: Self.mostLines - lead)
    return ranges.enumerated().map { index, range in
      let part = Slide.EntryList(
        lead: list.lead, entries: Array(rows[range]),
        closing: index == ranges.count - 1 ? list.closing : nil, isAtOnce: list.isAtOnce,
        counts: list.counts)
      return Slide(
        chapter: draft.chapter, title: draft.title, part: index + 1, parts: ranges.count,
        content: .list(part))
    }
  }

  /// The rows of a chapter in the longest form that takes one slide, else in the shortest.
  private func fitting(_ draft: Draft, _ list: Slide.EntryList) -> Slide.EntryList {
    var entries = list.entries
    for shorter in draft.shorter {
      if ranges(of: entries.map(height), room: Self.mostLines).count == 1 { break }
      entries = shorter()
    }
    return Slide.EntryList(
      lead: list.lead, entries: entries, closing: list.closing, isAtOnce: list.isAtOnce,
      counts: list.counts)
  }

  /// As few slides as possible, and of these the arrangement whose fullest slide is least full.
  private func ranges(of heights: [Int], room: Int) -> [Range<Int>] {
    let fewest = filled(heights, room: room, entries: Self.mostEntries)
    guard fewest.count > 1 else { return fewest }
    for room in (1..<max(2, room)) {
      let ranges = filled(heights, room: room, entries: Self.mostEntries)
      if ranges.count == fewest.count { return ranges }
    }
    return fewest
  }

  /// Slides filled one after the other.
  private func filled(_ heights: [Int], room: Int, entries: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var lines = 0
    for (index, height) in heights.enumerated() {
      let isFull = index - start == entries || lines + 1 + height > room
      if index > start, isFull {
        ranges.append(start..<index)
        start = index
        lines = height
      } else {
        lines += height + (index > start ? 1 : 0)
      }
    }
    return ranges + [start..<heights.count]
  }

  /// A row that is taller than a slide, in pieces that are not.
  private func pieces(of entry: Slide.Entry, room: Int) -> [Slide.Entry] {
    var pieces: [Slide.Entry] = []
    var rest = entry
    while height(rest) > room, rest.answers.count > 1 {
      var count = rest.answers.count - 1
      while count > 1, height(rest.keeping(rest.answers.prefix(count))) > room { count -= 1 }
      pieces.append(rest.keeping(rest.answers.prefix(count)))
      rest = rest.continued(with: rest.answers.dropFirst(count))
    }
    return pieces + [rest]
  }
}

extension Slide.Entry {
  fileprivate func keeping(_ answers: some Sequence<PerLanguage<String>>) -> Slide.Entry {
    Slide.Entry(
      subject, sign: sign, text: text, status: status, facts: facts, answers: Array(answers),
      figure: figure, counts: counts, track: track, part: part)
  }

  /// The next piece: the same head, marked as going on.
  fileprivate func continued(with answers: some Sequence<PerLanguage<String>>) -> Slide.Entry {
    Slide.Entry(
      subject, sign: sign, text: text, facts: [PerLanguage { [$0.continued] }],
      answers: Array(answers), figure: figure, part: part + 1)
  }
}

/// A chapter of the meeting before it is broken into slides.
struct Draft {
  let chapter: Slide.Chapter
  let title: PerLanguage<String>
  let content: Slide.Content
  /// The same rows with less in them, made when the form before does not fit, for a chapter that is
  /// rather short than long.
  var shorter: [() -> [Slide.Entry]] = []

  init(_ chapter: Slide.Chapter, _ title: PerLanguage<String>, _ content: Slide.Content) {
    self.chapter = chapter
    self.title = title
    self.content = content
  }

  /// A chapter of rows.
  init(
    _ chapter: Slide.Chapter, _ title: PerLanguage<String>, lead: PerLanguage<String>? = nil,
    _ entries: [Slide.Entry], shorter: [() -> [Slide.Entry]] = [],
    closing: PerLanguage<String>? = nil, atOnce: Bool = false, counts: [Counts.Count] = []
  ) {
    let list = Slide.EntryList(
      lead: lead, entries: entries, closing: closing, isAtOnce: atOnce, counts: counts)
    self.init(chapter, title, .list(list))
    self.shorter = shorter
  }
}
