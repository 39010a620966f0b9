extension StringProtocol {
  /// The text in lines of at most `width` columns, as many words on each as fit.
  ///
  ///     "raised over 200\u{A0}million USD".wrapped(to: 14)  // ["raised over", "200 million", "USD"]
  ///
  /// Lines end at spaces, which vanish there and at the ends of the text; after a hyphen, a slash
  /// or a dash between letters; between wide characters; and at line breaks of the text.
  /// NO-BREAK SPACE does not end a line, unless what it binds is wider than a whole one, and comes
  /// out as a plain space. A word wider than the line is split between characters, a figure only
  /// if nothing else is left. An empty text is one empty line; no width, no lines. Only a width of
  /// 1 is too little for a wide character, which then stands alone on its line.
  public func wrapped(to width: Int) -> [String] {
    String(self).brokenLines(to: width).map(\.drawable)
  }

  /// Number of lines that `wrapped(to:)` has, without making them.
  public func lineCount(to width: Int) -> Int {
    guard width > 0 else { return 0 }
    let text = String(self)
    if let columns = text.plainWidth {
      return text.isLine(columns, of: width)
        ? 1 : MeasuredText(plain: text, width: columns).lineCount(to: width)
    }
    return text.paragraphs.reduce(0) {
      $0 + MeasuredText($1, lineWidth: width).lineCount(to: width)
    }
  }

  /// The text in at most `rows` lines of at most `width` columns; `…` ends the last where
  /// something is left.
  ///
  ///     "Tổ chức Đại hội toàn quốc".wrapped(to: 10, rows: 2)  // ["Tổ chức", "Đại hội…"]
  public func wrapped(to width: Int, rows: Int) -> [String] {
    guard rows > 0 else { return [] }
    let lines = String(self).brokenLines(to: width)
    guard lines.count > rows else { return lines.map(\.drawable) }
    let last = lines[rows - 1]
    let fits = last.displayWidth < width
    return lines[..<(rows - 1)].map(\.drawable)
      + [fits ? last.drawable + "…" : last.ellipsized(to: width)]
  }
}

extension String {
  /// The lines, with NO-BREAK SPACE still in them.
  fileprivate func brokenLines(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    if let columns = plainWidth {
      return isLine(columns, of: width)
        ? [self] : MeasuredText(plain: self, width: columns).lines(to: width)
    }
    return paragraphs.flatMap { MeasuredText($0, lineWidth: width).lines(to: width) }
  }

  /// True if the text, plain and of so many columns, is one line as it is; most texts are.
  fileprivate func isLine(_ columns: Int, of width: Int) -> Bool {
    guard columns <= width, let first = unicodeScalars.first, let last = unicodeScalars.last
    else { return false }
    return !first.isBlank && !last.isBlank
  }

  /// The pieces between line breaks; nearly always one, the whole text.
  var paragraphs: [String] {
    guard unicodeScalars.contains(where: \.endsLine) else { return [self] }
    return split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
  }
}

extension StringProtocol {
  /// The text in as few lines as `wrapped(to:rows:)` gives it, which are as even in length as its
  /// words are: for the middle of the screen, where a last line of one word looks lost.
  ///
  ///     "Focus: accounts and a branch".balanced(to: 27)  // ["Focus: accounts", "and a branch"]
  public func balanced(to width: Int, rows: Int = .max) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count <= rows else { return wrapped(to: width, rows: rows) }
    guard lines.count > 1 else { return lines }
    // No word and no figure is split for the sake of evenness.
    let longestWord = boundFigures.split(separator: " ").reduce(1) {
      Swift.max($0, $1.displayWidth)
    }
    let least = Swift.max(longestWord, displayWidth / lines.count)
    guard least < width else { return lines }
    // No grapheme is wider than the longest word, so none is taken apart in a wider line either.
    let measured = String(self).paragraphs.map { MeasuredText($0, lineWidth: least) }
    let narrowest = (least..<width).first { width in
      measured.reduce(0) { $0 + $1.lineCount(to: width) } == lines.count
    }
    return narrowest.map(wrapped(to:)) ?? lines
  }

  /// The text with NO-BREAK SPACE between a figure and the sign that closes it, for places where
  /// somebody else breaks the lines: a browser, or the library that sets a PDF.
  ///
  ///     "87.5 % of all".boundFigures  // "87.5\u{A0}% of all"
  public var boundFigures: String {
    guard unicodeScalars.contains(where: \.closesFigure) else { return String(self) }
    var bound = String.UnicodeScalarView()
    var blanks = String.UnicodeScalarView()
    var isBehindDigit = false
    for scalar in unicodeScalars {
      if isBehindDigit, scalar.isBlank {
        blanks.append(scalar)
        continue
      }
      let binds = scalar.closesFigure
      bound.append(contentsOf: blanks.map { binds ? .noBreakSpace : $0 })
      blanks = String.UnicodeScalarView()
      bound.append(scalar)
      isBehindDigit = scalar.isDigit
    }
    bound.append(contentsOf: blanks)
    return String(bound)
  }

  /// The text without the blanks and line breaks at its ends.
  package var trimmingBlanks: SubSequence {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head }
    return head[...last]
  }

  /// The text as YAML takes it whole, with commas, colons and number signs.
  ///
  ///     #"the "5th", again"#.inQuotes  // 'the "5th", again'
  package var inQuotes: String {
    guard contains("\"") || contains("\\") else { return "\"\(self)\"" }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  /// The text as part of a diagnostic: of a bearable length, nothing in it that a terminal obeys.
  package var quotable: String {
    let head = prefix(300)
    let isWhole = head.endIndex == endIndex
    return Sanitizer.visible(String(head).onOneLine) + (isWhole ? "" : "…")
  }
}

// Of strings alone: a generic one looks its types up by name when it first runs.
extension String {
  /// The text on one line: each run of spaces, tabs and line breaks is one space, none at the ends.
  ///
  /// NO-BREAK SPACE stays: it binds the words beside it.
  package var onOneLine: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      default: bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
