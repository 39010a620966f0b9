internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// One headline figure over its name, its change, and the years in which it was reported.
struct HeadlineCard {
  private static let noteRows = 2

  private let figure: [String]
  private let isReported: Bool
  private let label: [String]
  /// The same in as many rows as it takes.
  private let wholeLabel: [String]
  /// What must stand beside the figure: that sources differ, the date up to which it is counted.
  private let remarks: [String]
  /// The change since the last figure, or that figure where this year has none.
  private let note: [String]
  private let years: [Series.Point]
  private let year: Int
  private let width: Int
  private let look: Look

  /// A card with a width of text; nil where the figure is too wide for it.
  init?(
    _ headline: Headline, of review: Review, in year: YearReview, _ look: Look, _ saying: Saying,
    width: Int
  ) {
    let indicator = saying.indicator(headline.indicator)
    let said = indicator.headline(headline.point.figure, report: headline.point.report)
    guard let figure = Self.lines(of: said, saying.words, width: width) else { return nil }
    self.figure = figure
    self.width = width
    self.look = look
    self.year = year.year
    isReported = headline.point.figure?.isNumber == true
    label = said.label.balanced(to: width, rows: 2)
    wholeLabel = said.label.balanced(to: width)
    remarks = said.figure.remarks.flatMap { $0.balanced(to: width, rows: 3) }
    var note = indicator.change(of: headline.point)
    if note == nil, isReported, let before = headline.point.comparedTo {
      note = saying.words.noChange(since: before)
    } else if !isReported,
      let last = saying.lastFigure(of: headline.indicator, before: year.year, in: review)
    {
      let figure = indicator.headline(last.figure, report: .final).figure
      // Where it has remarks there is no room for them.
      let fits = figure.remarks.isEmpty && figure.bare.displayWidth <= width
      note = fits ? saying.words.figure(figure.bare, of: "\(last.label)") : nil
    }
    // A note is shown whole or not at all: words cut off its end could turn it round.
    let lines = note?.balanced(to: width) ?? []
    self.note = lines.count <= Self.noteRows ? lines : []
    years =
      review.series(ofIndicator: headline.indicator.id).map { review.series[$0].points } ?? []
  }

  /// The figure on one line, else the qualifier and the number on one each, with the unit where it
  /// belongs to the figure.
  private static func lines(
    of headline: HeadlineSaying, _ words: any Words, width: Int
  ) -> [String]? {
    let figure = headline.figure
    guard figure.isNumber else { return figure.numerals.balanced(to: width, rows: 3) }
    func fits(_ lines: [String]) -> Bool { lines.allSatisfy { $0.displayWidth <= width } }
    let whole = [headline.whole]
    let sum = headline.unit == nil ? figure.sum.map { [$0] } : nil
    if let sum, fits(sum) { return sum.map(\.drawable) }
    // Nearly always it does.
    if fits(whole) { return whole.map(\.drawable) }
    if !figure.alternatives.isEmpty {
      // What contradicts each other stands one above the other.
      let lines = headline.whole.split(separator: " ").map { String($0).drawable }
      return fits(lines) ? lines : nil
    }
    let unit = headline.unit.map { [$0] } ?? []
    let qualifier = figure.qualifier.map { [$0] } ?? []
    let candidates = [
      [figure.number] + unit,
      qualifier + [words.joined(figure.numerals, unit: headline.unit)],
      qualifier + [figure.numerals] + unit,
    ]
    return candidates.first(where: fits)?.map(\.drawable)
  }

  /// The lines of the card in a form; the note and all of the name where
  /// `rows` have room for them.
  func lines(_ form: HeadlineCards.Form, rows: Int) -> [Line] {
    let ink = isReported ? Style(.accent, .bold, on: .card) : Style(.text, on: .card)
    let dim = Style(.dim, on: .card)
    var lines = figure.map { Line($0, ink) }
    let others = lines.count + remarks.count + (form == .full ? note.count : 0)
    let fits = others + wholeLabel.count <= rows
    lines += (fits ? wholeLabel : label).map { Line($0, dim) }
    lines += remarks.map { Line($0, Style(.text, on: .card)) }
    if form == .full || lines.count + note.count <= rows {
      lines += note.map { Line($0, dim) }
    }
    return lines
  }

  func draw(_ form: HeadlineCards.Form, into buffer: inout Buffer, in area: Rect) {
    buffer.fill(area, style: Style(.text, on: .card))
    var inner = Rect(x: area.x + 1, y: area.y, width: width, height: area.height)
    if form == .full { drawYears(into: &buffer, in: inner.takeBottom(1)) }
    buffer.draw(lines(form, rows: inner.height), in: inner)
  }

  /// A cell for each year: filled where a figure is reported, bare where not, with an arrow where it
  /// is open-ended.
  ///
  /// It shows which years have one, not how large it is, so it needs no scale.
  private func drawYears(into buffer: inout Buffer, in area: Rect) {
    let isCalendar = years.first?.label.form == .calendar
    // Without hues two fills side by side would be one: a blank column parts them.
    let cell = [4, 3].first {
      isCalendar && (look.hasHues || $0 > 3) && years.count * $0 <= area.width
    }
    let step = cell ?? (years.count * 3 - 1 <= area.width ? 3 : 2)
    let width = cell ?? (step - 1)
    let count = min(years.count, (area.width + step - width) / step)
    let chosen = years.firstIndex { $0.year == year } ?? 0
    let first = min(max(0, chosen - count / 2), years.count - count)
    var rest = area
    for point in years[first..<(first + count)] {
      draw(point, hasLabel: cell != nil, into: &buffer, in: rest.takeLeft(width))
      _ = rest.takeLeft(step - width)
    }
  }

  private func draw(
    _ point: Series.Point, hasLabel: Bool, into buffer: inout Buffer, in area: Rect
  ) {
    let isChosen = point.year == year
    let interval = point.figure?.quantity?.interval
    let isFilled = interval != nil
    let ground: Ground = isFilled ? (isChosen ? .accent : .bar) : .card
    var style = Style(isFilled ? .onFill : .dim, on: ground)
    if isChosen {
      style.attributes = .bold
      if !isFilled { style.ink = .text }
    }
    var place = area
    if hasLabel, !look.hasHues { place.width -= 1 }
    if hasLabel {
      buffer.fill(place, style: style)
      let digits = point.year % 100
      let label = digits < 10 ? "0\(digits)" : "\(digits)"
      let indent = place.width > 3 ? 1 : 0
      buffer.draw(Line(label, style), indent: indent, in: place)
    } else if isFilled {
      buffer.fill(place, style: style)
    } else {
      buffer.fill(place, with: look.glyphs.silence, style: Style(.faint, on: ground))
    }
    if let interval, interval.low != nil, interval.high == nil {
      buffer.drawRight(Line(String(look.glyphs.openEnd), style), in: place)
    }
  }
}
