internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The list of a year: objectives level with what answers them, then the other achievements.
///
/// Lines are only made of entries that are on the screen, so that a key costs what is visible, not
/// what is loaded.
struct YearList {
  /// The choice in a year: an entry, an achievement beside it, and the scroll.
  struct Cursor: Hashable, Sendable {
    /// The first line of the list that is on the screen.
    struct Anchor: Hashable, Comparable, Sendable {
      /// The entry it belongs to.
      var entry = 0
      /// The line of that entry, from 0.
      var line = 0

      static func < (left: Anchor, right: Anchor) -> Bool {
        (left.entry, left.line) < (right.entry, right.line)
      }
    }

    /// The chosen entry, from 0: the objectives, then the other achievements.
    var entry = 0
    /// The chosen one of the entry's achievements, from 0, when the keys move among achievements.
    var answer: Int?
    /// The beginning of the visible part of the list.
    var top = Anchor()
  }

  let listing: Listing
  let layout: YearLayout
  let look: Look
  let saying: Saying
  let isFiltered: Bool
  /// The entry above which the heading of the objectives of a term stands.
  let firstOfTerm: Int?
  /// The columns of the chips beside the texts, with a blank before them; 0 where the panel is too
  /// narrow for that.
  let chipColumn: Int

  init(_ browsing: Browsing, _ layout: YearLayout, _ look: Look) {
    listing = browsing.listing
    isFiltered = !browsing.filter.isEmpty
    firstOfTerm = listing.firstOfTerm
    self.layout = layout
    self.look = look
    saying = look.saying(of: browsing.review)
    chipColumn = Self.chipColumn(in: layout, browsing, look)
  }

  /// The width of a year's widest chip, by the statuses that it has.
  private static func chipColumn(in layout: YearLayout, _ browsing: Browsing, _ look: Look) -> Int {
    guard layout.isTwoPanel, layout.panels[0].width >= 50 else { return 0 }
    var widest = 0
    for count in browsing.listing.year.counts.byStatus {
      var names = [look.words.name(of: count.status)]
      if count.status == .postponed {
        let last = browsing.review.ends.last
        names = [look.words.postponed(to: last, arrow: look.glyphs.arrow)]
        if browsing.listing.hasUndated {
          names.append(look.words.postponed(to: nil, arrow: look.glyphs.arrow))
        }
      }
      for name in names {
        let words = count.estimates > 0 ? look.words.byEstimate(name) : name
        widest = max(widest, words.displayWidth + 2)
      }
    }
    let room = layout.left.width - look.glyphs.markWidth - 4 - widest
    return room >= 26 ? widest : 0
  }

  /// The number of entries.
  var count: Int { listing.count }

  /// The rows that the list has at least: one column below the other, without those that an entry
  /// may leave free at the end of the first.
  var height: Int {
    layout.columns > 1 ? 2 * layout.list.height - Self.mostFree : layout.list.height
  }

  /// The rows that an entry may leave free at the end of a column.
  private static let mostFree = 2

  /// The row at which an entry begins, in the next column where it would be broken by the end of
  /// one.
  func start(_ top: Int, rows: Int) -> Int {
    let end = layout.list.height
    let isBroken = layout.columns > 1 && top > 0 && top < end && top + rows > end
    return isBroken && end - top <= Self.mostFree ? end : top
  }

  /// The columns between the border and an objective's text: pointer, mark, a blank.
  var textIndent: Int { look.glyphs.markWidth + 2 }

  /// The columns between the border and the text of achievements; in one list what answers an
  /// objective is indented under it.
  func answerIndent(of index: Int) -> Int {
    if layout.isTwoPanel { return 4 }
    return index >= listing.firstOther ? 3 : textIndent + 2
  }

  /// True if the choice is on the achievements' side.
  func isRight(_ cursor: Cursor) -> Bool {
    cursor.answer != nil || cursor.entry >= listing.firstOther
  }

  /// The lines that an entry takes, with the air below it.
  func rows(of entry: YearEntry) -> Int {
    let lines =
      layout.isTwoPanel
      ? max(entry.left.rows, entry.right.rows) : entry.left.rows + entry.right.rows
    return entry.head.count + max(1, lines) + layout.spacing
  }

  /// The first line of the achievements' side within an entry.
  func answerOffset(in entry: YearEntry) -> Int {
    entry.head.count + (layout.isTwoPanel ? 0 : entry.left.rows)
  }

  /// The cursor that a click chooses; nil where nothing stands.
  func hit(x: Int, y: Int, _ cursor: Cursor) -> Cursor? {
    guard layout.list.contains(x: x, y: y) else { return nil }
    let column = min(layout.columns - 1, max(0, x - layout.left.x) / max(1, layout.left.width))
    let place = y - layout.list.y + (layout.columns > 1 ? column * layout.list.height : 0)
    var top = -cursor.top.line
    var index = cursor.top.entry
    while index < count, top <= place {
      let entry = entry(index)
      let rows = rows(of: entry)
      top = start(top, rows: rows)
      if place < top { return nil }
      if place < top + rows {
        var hit = cursor
        hit.entry = index
        let line = place - top - answerOffset(in: entry)
        let isRight = layout.isTwoPanel ? x >= layout.panels[1].x : line >= 0
        hit.answer = isRight ? entry.answer(atLine: line) : nil
        return hit
      }
      top += rows
      index += 1
    }
    return nil
  }

  /// The sentence that nothing is reported.
  func silence(width: Int) -> [Line] {
    let year = listing.year
    return Line.wrapped(
      look.words.nothingReported(in: year.label, report: year.plan.report), width: max(1, width))
  }
}
