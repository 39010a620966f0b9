internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// A figure as large as the screen allows, its unit below in plain bold, then what it is made of.
struct FigureSlide {
  /// The rows that the figure leaves to what is not written big.
  private struct Setting {
    let big: BigLines
    let below: [Line]
    /// The unit where it stands beside the last line of letters.
    var beside = Line()
    /// Blank rows between the letters and the words below.
    var gap = 0
    /// Rows by which marks stand higher than the area.
    var lift = 0
    /// The years before it, at the foot; nil where they have yielded to the figure.
    var years: FigureYears?

    var height: Int { big.height + gap + below.count - lift }
  }

  /// The size below which the figure yields to nothing.
  private static let leastSize = 7

  private let figure: BigFigure.Lines
  private let area: Rect
  private let setting: Setting?

  /// A figure on a wall.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - language: the language of its words.
  ///   - area: the place of all that is shown.
  ///   - air: blank rows above the place, where marks may stand.
  ///   - glyphs: how a filled cell is drawn.
  init(_ figure: BigFigure, in language: Language, area: Rect, air: Int, glyphs: Glyphs) {
    let shapes = FigureYears.shapes(figure.years, in: language, area: area, glyphs: glyphs)
    let figure = figure.lines[language]
    self.figure = figure
    self.area = area
    // The years yield before the figure is smaller than it can be read from afar.
    func setting(_ words: [String]) -> Setting? {
      let settings = BigSetting.all(of: words, width: area.width)
      let large = settings.filter { $0.height >= Self.leastSize }
      let small = settings.filter { $0.height < Self.leastSize }
      let none: [FigureYears?] = [nil]
      for (settings, years) in [(large, shapes), (large, none), (small, shapes), (small, none)] {
        for setting in settings {
          for years in years {
            var place = area
            _ = place.takeBottom(years.map { $0.height + 1 + Self.airBelow(area) } ?? 0)
            guard
              var set = Self.set(
                setting, words, figure, area: place, air: air, glyphs: glyphs)
            else { continue }
            set.years = years
            return set
          }
        }
      }
      return nil
    }
    let whole = setting(figure.block)
    // The notes have the unit beside each figure.
    self.setting =
      whole == nil && !figure.shortBlock.isEmpty ? setting(figure.shortBlock) : whole
  }

  /// True if the figure is too wide or too tall for big letters.
  var isPlain: Bool { setting == nil }

  func draw(into buffer: inout Buffer) {
    guard let setting else { return drawPlain(into: &buffer) }
    // A little more air below than above.
    var rest = area
    if let years = setting.years {
      _ = rest.takeBottom(Self.airBelow(area))
      years.draw(into: &buffer, in: rest.takeBottom(years.height))
      _ = rest.takeBottom(1)
    }
    let slack = max(0, rest.height - setting.height)
    _ = rest.takeTop(min(slack / 2, slack > 12 ? 6 : 4))
    rest.y -= setting.lift
    rest.height += setting.lift
    setting.big.draw(into: &buffer, in: rest)
    let end = setting.big.end
    buffer.draw(setting.beside, row: end.row, indent: end.column + 2, in: rest)
    _ = rest.takeTop(setting.big.height + setting.gap)
    buffer.draw(setting.below, in: rest)
  }

  /// The figure in plain bold, whole.
  private func drawPlain(into buffer: inout Buffer) {
    let words = Line.wrapped(
      figure.words.joined(separator: "\u{A0}"), width: area.width, style: .bold)
    let lines =
      words
      + Self.below(
        figure, hasUnit: figure.shortBlock.isEmpty, width: area.width, figure.words)
    var rest = area
    _ = rest.takeTop(max(0, (area.height - lines.count) / 2))
    buffer.draw(lines, in: rest)
  }
}

extension FigureSlide {
  /// The words of a figure in one size; nil where the area has no room for it.
  ///
  /// Blank rows yield first, then the row of the unit, which goes beside the letters.
  private static func set(
    _ setting: BigSetting, _ words: [String], _ figure: BigFigure.Lines, area: Rect, air: Int,
    glyphs: Glyphs
  ) -> Setting? {
    let hasUnit = words == figure.block
    let below = below(figure, hasUnit: hasUnit, width: area.width, words)
    let unit = hasUnit ? figure.unit.map { Line($0, .figure) } : nil
    let notes = Self.below(figure, hasUnit: false, width: area.width, words)
    func set(_ below: [Line], gap: Int, lift: Int) -> Setting? {
      BigLines(setting, height: area.height + lift - gap - below.count, glyphs: glyphs)
        .flatMap { big in
          lift > 0 && !big.beginsWithMarks
            ? nil : Setting(big: big, below: below, gap: gap, lift: lift)
        }
    }
    if let set = set(below, gap: below.isEmpty ? 0 : 1, lift: 0) ?? set(below, gap: 0, lift: 0)
      ?? set(below, gap: 0, lift: air)
    {
      return set
    }
    if let unit, var set = set(notes, gap: 0, lift: 0) ?? set(notes, gap: 0, lift: air),
      set.big.end.column + 2 + unit.width <= area.width
    {
      set.beside = unit
      return set
    }
    return nil
  }

  /// Blank rows between the years and the foot.
  private static func airBelow(_ area: Rect) -> Int { area.height >= 20 ? 1 : 0 }

  /// The unit, and the notes, which begin beside it if there is room; what is above is not said twice.
  private static func below(
    _ figure: BigFigure.Lines, hasUnit: Bool, width: Int, _ above: [String]
  ) -> [Line] {
    var lines: [Line] = []
    if hasUnit, let unit = figure.unit {
      lines = Line.wrapped(unit, width: width, style: .figure)
    }
    let above = above.joined(separator: " ")
    for (index, note) in figure.notes.filter({ $0 != above }).enumerated() {
      if index == 0, lines.count == 1, lines[0].width + 3 + note.displayWidth <= width {
        lines[0] = lines[0] + Line("   " + note.drawable)
      } else {
        lines += Line.wrapped(note, width: width)
      }
    }
    return lines
  }
}
