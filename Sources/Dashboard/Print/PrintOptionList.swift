internal import Interface
internal import Screen
internal import Text
internal import Wording

/// The options of a print, a row each: what it is called, and what can be chosen, side by side.
struct PrintOptionList {
  private let cursor: PrintPanel.Cursor
  private let content: PrintContent

  init(_ cursor: PrintPanel.Cursor, content: PrintContent) {
    self.cursor = cursor
    self.content = content
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    let labels = PrintOption.allCases.map { $0.label(content.look.words) }
    let indent = (labels.map(\.displayWidth).max() ?? 0) + 3
    for (row, option) in PrintOption.allCases.enumerated() {
      let isChosen = option == cursor.option
      let style: Style = isChosen ? .bold : .plain
      if isChosen { buffer.draw(Line(content.look.glyphs.pointer, .bold), row: row, in: area) }
      buffer.draw(Line(labels[row], style), row: row, indent: 2, in: area)
      buffer.draw(
        values(of: option, width: area.width - indent - 1), row: row, indent: indent, in: area)
    }
  }

  /// All that can be chosen, what is chosen raised as the year is in the header; where there is no
  /// room for all, what stands beside it.
  private func values(of option: PrintOption, width: Int) -> Line {
    let choices = option.choices(for: cursor.job, in: content)
    let names = choices.map { option.name(of: $0, in: content) }
    let chosen = choices.firstIndex(of: cursor.job) ?? 0
    let shown = fitting(names.map { $0.displayWidth + 2 }, round: chosen, width: width)
    let (before, after) = (shown.lowerBound > 0, shown.upperBound < names.count)
    let room = max(1, width - 2 - (before ? 2 : 0) - (after ? 2 : 0))
    let items = shown.map { index in
      index == chosen ? raised(names[index].truncated(to: room)) : Line(" \(names[index]) ")
    }
    let left = shown.lowerBound == chosen ? "… " : " …"
    let right = shown.upperBound == chosen + 1 ? " …" : "…"
    return items.reduce(Line(before ? left : ""), +) + Line(after ? right : "")
  }

  /// The choices that fit into a width round the chosen one, with signs that there are more.
  private func fitting(_ widths: [Int], round chosen: Int, width: Int) -> Range<Int> {
    func fits(_ range: Range<Int>) -> Bool {
      let signs = (range.lowerBound > 0 ? 2 : 0) + (range.upperBound < widths.count ? 2 : 0)
      return widths[range].reduce(signs, +) <= width
    }
    var range = chosen..<(chosen + 1)
    while true {
      if range.upperBound < widths.count, fits(range.lowerBound..<(range.upperBound + 1)) {
        range = range.lowerBound..<(range.upperBound + 1)
      } else if range.lowerBound > 0, fits((range.lowerBound - 1)..<range.upperBound) {
        range = (range.lowerBound - 1)..<range.upperBound
      } else {
        return range
      }
    }
  }

  private func raised(_ name: String) -> Line {
    Line("▐") + Line(name, Style(.text, [.bold, .reverse])) + Line("▌")
  }
}

/// All that is chosen in a few lines, for screens that have no room for more: " 2024 ·◄PDF►· A4 ".
struct PrintSummary {
  /// The lines; the chosen option is pointed at from both sides.
  let lines: [Line]

  init(_ cursor: PrintPanel.Cursor, content: PrintContent) {
    let width = content.look.size.columns - 1
    var lines: [Line] = []
    for option in PrintOption.allCases {
      let name = option.fullName(of: cursor.job, in: content).truncated(to: width - 3)
      let item =
        option == cursor.option
        ? Line(content.look.glyphs.isASCII ? "<" : "◄", .bold) + Line(name, .bold)
          + Line(content.look.glyphs.pointer, .bold)
        : Line(" \(name) ")
      if let last = lines.last, last.width + 1 + item.width <= width {
        lines[lines.count - 1] = last + Line("·") + item
      } else {
        lines.append(item)
      }
    }
    self.lines = lines
  }
}
