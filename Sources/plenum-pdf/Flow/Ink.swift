internal import PlanModel
internal import Summary
internal import Wording

/// Something that is drawn, from its own top left corner.
enum Ink {
  case text(ShapedLine)
  case rule(Rule, length: Points)
  case mark(Mark)
  case bar(BarShape)
  case strip(StripShape)
  /// A place that links lead to; nothing is seen.
  case destination(String)
}

/// An ink and where it stands, from the top left corner of what it belongs to.
struct Placed {
  var x: Points
  var y: Points
  let ink: Ink
}

/// A thin line across.
enum Rule {
  /// Above and below a table.
  case strong
  /// Below its headings.
  case plain
  /// Between rows; grey.
  case light

  /// Its thickness.
  var weight: Points {
    switch self {
    case .strong: 1
    case .plain: 0.6
    case .light: 0.4
    }
  }
}

/// The mark of a status as it is drawn: the same whatever the font has, and legible on a copy.
struct Mark {
  /// Whose mark it is.
  let status: Status
  /// The words or the sign that stand for it where the page is read, copied or searched.
  let sign: GlyphRun
  /// Its width and height.
  static let size: Points = 7
}

/// A bar as it is drawn: pieces of a strip, in points from its left end.
///
///     150 of 200, 100 points long   // full 0 to 75, a tick at 100
///     over 150 of 200               // full 0 to 75, an arrow from there, a tick at 100
struct BarShape: Equatable {
  /// The length of the whole strip.
  let length: Points
  /// The part that is known.
  let full: ClosedRange<Points>?
  /// The part that may be.
  let shaded: ClosedRange<Points>?
  /// The beginning of the arrow of an open end.
  let arrow: Points?
  /// The ends of the target, one or two.
  let ticks: [Points]

  /// The height of the strip.
  static let height: Points = 4.5
  /// The distance that ticks reach out above and below.
  static let reach: Points = 2.5
  /// The length of an arrow.
  static let arrowLength: Points = 6
  /// The length of every bar: the same length is the same share of a target.
  static let fullLength: Points = 150

  /// The shape of a bar that is this long.
  init(_ bar: TargetBar, length: Points) {
    func place(_ value: Int) -> Points { Double(value) * length / Double(TargetBar.length) }
    func range(_ start: Int, _ end: Int) -> ClosedRange<Points>? {
      start < end ? place(start)...place(end) : nil
    }
    self.length = length
    full = bar.low.flatMap { range(0, $0) }
    shaded = bar.high.flatMap { range(bar.low ?? 0, $0) }
    arrow = bar.isOpen ? place(bar.low ?? 0) : nil
    ticks =
      bar.target.lowerBound == bar.target.upperBound
      ? [place(bar.target.lowerBound)]
      : [place(bar.target.lowerBound), place(bar.target.upperBound)]
  }
}

/// Periods of a year as small bars, as they are drawn: in points from the left end of their foot.
struct StripShape {
  /// The bars, each by where it begins and how high it is.
  let bars: [(x: Points, height: Points)]
  /// The middles of the dots that stand for silence.
  let dots: [Points]

  /// The height of the highest bar.
  static let height: Points = 9
  /// The width of a bar.
  static let width: Points = 4
  private static let step: Points = 5
  /// The height of a figure of 0, so that it is seen.
  private static let least: Points = 0.4

  init(_ strip: PeriodStrip) {
    var bars: [(x: Points, height: Points)] = []
    var dots: [Points] = []
    for (index, column) in strip.columns.enumerated() {
      let x = Double(index) * Self.step
      switch column {
      case .open: break
      case .silent: dots.append(x + Self.width / 2)
      case .bar(let height):
        let share = Double(height) / Double(PeriodStrip.highest)
        bars.append((x, max(Self.least, share * Self.height)))
      }
    }
    self.bars = bars
    self.dots = dots
  }
}
