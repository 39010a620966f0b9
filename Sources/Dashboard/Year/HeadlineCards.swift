internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The headline figures of the year as cards side by side: as stated, with what they count.
///
/// Figures are never cut: where one does not fit its card, fewer are shown, then "+2".
struct HeadlineCards {
  /// How much of the cards there is room for.
  enum Form {
    /// With the change since the last figure, and the years that have one.
    case full
    /// Figures over their names.
    case plain
    /// One line for all.
    case line
  }

  /// The columns of the screen for each card.
  private static let narrowest = 16
  private static let widest = 60
  private static let gap = 1
  private static let restWidth = 4

  private let year: YearReview
  private let review: Review
  private let look: Look
  private let saying: Saying
  /// The sentence that stands in the cards' place where a final year has no number at all.
  private let sentence: String?
  /// The cards that fit with every figure whole.
  private var cards: [HeadlineCard] = []
  /// The columns of all cards together.
  private var cardsWidth = 0

  init(of year: YearReview, in review: Review, _ look: Look) {
    self.year = year
    self.review = review
    self.look = look
    saying = look.saying(of: review)
    sentence = YearSaying(year, in: saying.words).noFigures
    if sentence == nil { layOut() }
  }

  /// The columns between the margins of the screen.
  private var width: Int { look.size.columns - 2 }

  /// The number of figures that do not fit.
  private var hidden: Int { year.headlines.count - cards.count }

  /// The rows that the cards take in a form.
  func rows(_ form: Form) -> Int {
    guard !year.headlines.isEmpty else { return 0 }
    if let sentence { return form == .full ? 3 : sentence.lineCount(to: width - 4) }
    if form == .line || cards.isEmpty { return 1 }
    let text = cards.reduce(0) { max($0, $1.lines(form, rows: 0).count) }
    return text + (form == .full ? 1 : 0)
  }

  func draw(_ form: Form, into buffer: inout Buffer, in area: Rect) {
    guard !area.isEmpty else { return }
    let inner = Rect(x: 1, y: area.y, width: width, height: area.height)
    if let sentence {
      draw(sentence, isBoxed: form == .full, into: &buffer, in: inner)
    } else if form == .line || cards.isEmpty {
      buffer.draw(oneLine, in: inner)
    } else {
      let step = cardsWidth + Self.gap
      for (index, card) in cards.enumerated() {
        let (start, end) = (index * step / cards.count, (index + 1) * step / cards.count)
        let place = Rect(
          x: inner.x + start, y: inner.y, width: end - start - Self.gap, height: inner.height)
        card.draw(form, into: &buffer, in: place)
      }
      guard hidden > 0 else { return }
      let place = Rect(
        x: inner.x + step, y: inner.y, width: Self.restWidth, height: inner.height)
      buffer.fill(place, style: Style(.text, on: .card))
      buffer.draw(Line("+\(hidden)", Style(.text, .bold, on: .card)), indent: 1, in: place)
    }
  }

  /// Leaves out the last card, so that the others are wider and lower.
  ///
  /// - Returns: false where only two are left.
  mutating func yield() -> Bool {
    guard cards.count > 2 else { return false }
    layOut(atMost: cards.count - 1)
    return true
  }

  /// Lays out as many cards as fit with every figure whole.
  private mutating func layOut(atMost most: Int = .max) {
    let all = year.headlines.count
    let columns = look.size.columns
    var count = min(all, most, columns / Self.narrowest)
    if count < all { count = min(count, (columns - Self.restWidth) / Self.narrowest) }
    while count > 0 {
      let rest = count < all ? Self.restWidth + Self.gap : 0
      cardsWidth = min(width - rest, count * (Self.widest + Self.gap) - Self.gap)
      let cardWidth = (cardsWidth + Self.gap) / count - Self.gap
      cards = year.headlines.prefix(count).compactMap {
        HeadlineCard($0, of: review, in: year, look, saying, width: cardWidth - 2)
      }
      if cards.count == count { return }
      count -= 1
    }
    cards = []
  }

  /// The figures in one line, as many as fit whole, then "+2".
  private var oneLine: Line {
    let pieces = year.headlines.map { headline in
      saying.indicator(headline.indicator)
        .headline(headline.point.figure, report: headline.point.report).line
    }
    var shown: [String] = []
    func text() -> String {
      let hidden = pieces.count - shown.count
      return (shown + (hidden > 0 ? ["+\(hidden)"] : [])).joined(separator: " · ")
    }
    for piece in pieces {
      shown.append(piece)
      if text().displayWidth > width { shown.removeLast() }
    }
    return Line(text().drawable)
  }

  /// Says that there are no figures, and where there is room which were the last ones.
  private func draw(
    _ sentence: String, isBoxed: Bool, into buffer: inout Buffer, in area: Rect
  ) {
    let mark = Line("? ", Style(Status.notReported.ink, .bold))
    guard isBoxed else {
      buffer.fill(area, style: Style(.text, on: .card))
      buffer.draw(mark, indent: 1, in: area)
      buffer.draw(
        Line.wrapped(sentence, width: area.width - 4, style: .bold), indent: 3, in: area)
      buffer.lay(.card, under: area)
      return
    }
    Box("").draw(into: &buffer, in: area)
    let room = area.width - 6
    var line = mark + Line(sentence.truncated(to: room - 2), .bold)
    for last in lastFigures {
      let piece = Line("  ·  " + last, .dim)
      if line.width + piece.width > room { break }
      line = line + piece
    }
    buffer.draw(line, row: 1, indent: 3, in: area)
  }

  /// The last figure of each headline indicator before this year: "37 delegations sent in 2024".
  private var lastFigures: [String] {
    year.headlines.compactMap { headline in
      saying.lastFigure(of: headline.indicator, before: year.year, in: review).map { point in
        let said = saying.indicator(headline.indicator).headline(point.figure, report: .final)
        return saying.words.figure(said.line, of: "\(point.label)").drawable
      }
    }
  }
}

extension Saying {
  /// The last figure of an indicator that was reported before a year; nil where none was.
  func lastFigure(of indicator: Indicator, before year: Int, in review: Review) -> Series.Point? {
    review.series(ofIndicator: indicator.id).flatMap { index in
      review.series[index].points.last { $0.year < year && $0.figure?.isNumber == true }
    }
  }
}
