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
    brokenLines(to: width).map(\.drawable)
  }

  /// How many lines `wrapped(to:)` has, without making them.
  public func lineCount(to width: Int) -> Int {
    guard width > 0 else { return 0 }
    return paragraphs.reduce(0) {
      $0 + MeasuredText($1, lineWidth: width).lines(to: width).count
    }
  }

  /// The text in at most `rows` lines of at most `width` columns; `…` ends the last where
  /// something is left.
  ///
  ///     "Tổ chức Đại hội toàn quốc".wrapped(to: 10, rows: 2)  // ["Tổ chức", "Đại hội…"]
  public func wrapped(to width: Int, rows: Int) -> [String] {
    guard rows > 0 else { return [] }
    let lines = brokenLines(to: width)
    guard lines.count > rows else { return lines.map(\.drawable) }
    let last = lines[rows - 1]
    let fits = last.displayWidth < width
    return lines[..<(rows - 1)].map(\.drawable)
      + [fits ? last.drawable + "…" : last.ellipsized(to: width)]
  }

  /// The lines, with NO-BREAK SPACE still in them.
  private func brokenLines(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return paragraphs.flatMap {
      let paragraph = MeasuredText($0, lineWidth: width)
      return paragraph.lines(to: width).map(paragraph.text)
    }
  }

  /// What stands between line breaks; nearly always the whole text.
  private var paragraphs: [String] {
    let text = String(self)
    guard text.unicodeScalars.contains(where: \.endsLine) else { return [text] }
    return text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
  }
}
