package import Screen
internal import Text

/// One line of text in one or more styles, before it has a place on the screen.
package struct Line: Hashable, Sendable {
  /// A piece of a line in one style.
  package struct Span: Hashable, Sendable {
    package var text: String
    package var style: Style

    package init(text: String, style: Style) {
      self.text = text
      self.style = style
    }
  }

  package var spans: [Span]

  package init(_ spans: [Span] = []) {
    self.spans = spans
  }

  package init(_ text: String, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text: text, style: style)]
  }

  package var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  /// This line with another behind it.
  package static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }

  /// This line with every span in bold.
  package var bold: Line {
    Line(
      spans.map { span in
        var style = span.style
        style.attributes.insert(.bold)
        return Span(text: span.text, style: style)
      })
  }

  /// Words wrapped to a width, every line in the same style and indented by as many blanks.
  package static func wrapped(
    _ text: String, width: Int, rows: Int = .max, indent: Int = 0, style: Style = .plain
  ) -> [Line] {
    let room = max(1, width - indent)
    let pieces = rows == .max ? text.wrapped(to: room) : text.wrapped(to: room, rows: rows)
    let blanks = String(repeating: " ", count: indent)
    return pieces.map { Line(indent > 0 ? blanks + $0 : $0, style) }
  }

  /// Words for the middle of the screen, in lines as even in length as they allow.
  package static func balanced(
    _ text: String, width: Int, rows: Int = .max, style: Style = .plain
  ) -> [Line] {
    text.balanced(to: width, rows: rows).map { Line($0, style) }
  }

  /// A label, and words wrapped beside it, all in a column of their own.
  package static func labelled(
    _ label: Line, _ words: String, labelWidth: Int, width: Int, style: Style = .plain
  ) -> [Line] {
    let gap = Line(String(repeating: " ", count: max(1, labelWidth - label.width)))
    let blanks = Line(String(repeating: " ", count: labelWidth))
    let lines = wrapped(words, width: max(1, width - labelWidth), style: style)
    return lines.enumerated().map { $0 == 0 ? label + gap + $1 : blanks + $1 }
  }
}

extension Line {
  /// The line without the signs that keep words together.
  package var withoutBonds: Line {
    Line(spans.map { Span(text: $0.text.drawable, style: $0.style) })
  }

  /// The line cut to a width, in the style of its first piece where it has to be.
  package func truncated(to width: Int) -> Line {
    guard self.width > width, let first = spans.first else { return self }
    let text = spans.reduce("") { $0 + $1.text }
    return Line(text.truncated(to: width), first.style)
  }
}

extension Buffer {
  /// Draws a line inside `area`, from its upper left corner or a row further down.
  package mutating func draw(_ line: Line, row: Int = 0, indent: Int = 0, in area: Rect) {
    var x = area.x + indent
    for span in line.spans {
      x = write(span.text, x: x, y: area.y + row, style: span.style, in: area)
    }
  }

  /// Draws lines one below the other from the upper left corner of `area`, as many as fit.
  package mutating func draw(_ lines: [Line], indent: Int = 0, in area: Rect) {
    for (row, line) in lines.prefix(max(0, area.height)).enumerated() {
      draw(line, row: row, indent: indent, in: area)
    }
  }

  /// Draws lines one below the other in the middle of `area`, from its top.
  package mutating func drawCentred(_ lines: [Line], in area: Rect) {
    for (row, line) in lines.prefix(max(0, area.height)).enumerated() {
      drawCentred(line, row: row, in: area)
    }
  }

  /// Draws a line in the middle of `area`.
  package mutating func drawCentred(_ line: Line, row: Int, in area: Rect) {
    draw(line, row: row, indent: max(0, (area.width - line.width) / 2), in: area)
  }

  /// Draws a line at the right edge of `area`.
  package mutating func drawRight(_ line: Line, row: Int = 0, in area: Rect) {
    draw(line, row: row, indent: max(0, area.width - line.width), in: area)
  }

  /// Draws a horizontal rule through the first row of `area`.
  package mutating func drawRule(in area: Rect) {
    guard !area.isEmpty else { return }
    fill(Rect(x: area.x, y: area.y, width: area.width, height: 1), with: "─", style: Style(.rule))
  }

  /// Draws a whole picture with its upper left corner at a place.
  package mutating func draw(_ picture: Buffer, x: Int, y: Int) {
    for row in 0..<picture.size.rows {
      for (column, cell) in picture.row(row).enumerated() where cell.width > 0 {
        write(
          String(cell.character), x: x + column, y: y + row, style: cell.style, in: bounds)
      }
    }
  }
}

extension Line {
  /// Pieces with dots between them, broken only between two of them where that is possible.
  ///
  ///     packed(["8 reported", "1 postponed", "8 not reported"], width: 26)
  ///     // "8 reported · 1 postponed", "8 not reported"
  package static func packed(_ pieces: [String], width: Int, indent: Int = 0) -> [Line] {
    var rows: [String] = []
    for piece in pieces {
      let lines = piece.wrapped(to: max(1, width))
      if let last = rows.last, lines.count == 1,
        last.displayWidth + 3 + lines[0].displayWidth <= width
      {
        rows[rows.count - 1] = "\(last) · \(lines[0])"
      } else {
        rows += lines
      }
    }
    let blanks = String(repeating: " ", count: indent)
    return rows.map { Line(indent > 0 ? blanks + $0 : $0) }
  }

  /// This line with what was looked for underlined; `query` is folded.
  package func underlining(_ query: String) -> Line {
    guard !query.isEmpty else { return self }
    return Line(spans.flatMap { Self.underlined($0, query) })
  }

  private static func underlined(_ span: Span, _ query: String) -> [Span] {
    // Each letter folded by itself, so that bytes of the folded text lead back to letters.
    let letters = Array(span.text)
    var folded: [UInt8] = []
    var origins: [Int] = []
    for (index, letter) in letters.enumerated() {
      for byte in String(letter).folded.utf8 {
        folded.append(byte)
        origins.append(index)
      }
    }
    let query = Array(query.utf8)
    guard folded.count >= query.count else { return [span] }

    var isFound = [Bool](repeating: false, count: letters.count)
    var start = 0
    while start + query.count <= folded.count {
      if folded[start..<(start + query.count)].elementsEqual(query) {
        for index in origins[start]...origins[start + query.count - 1] { isFound[index] = true }
        start += query.count
      } else {
        start += 1
      }
    }
    guard isFound.contains(true) else { return [span] }

    var spans: [Span] = []
    for (letter, isUnderlined) in zip(letters, isFound) {
      var style = span.style
      if isUnderlined { style.attributes.insert(.underline) }
      if spans.last?.style == style {
        spans[spans.count - 1].text.append(letter)
      } else {
        spans.append(Span(text: String(letter), style: style))
      }
    }
    return spans
  }
}
