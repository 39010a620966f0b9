extension StringProtocol {
  /// The text, cut to a width in columns, with `…` at its end where something was cut.
  ///
  ///     "Đại hội toàn quốc".truncated(to: 12)    // "Đại hội toà…"
  ///     "raised over 1,000".truncated(to: 14)    // "raised over…"
  ///
  /// A figure is shown whole or not at all (design.md: words may be cut, figures never), and so is
  /// what NO-BREAK SPACE binds to one; no blank stands before the ellipsis. NO-BREAK SPACE comes
  /// out as a plain space.
  public func truncated(to width: Int) -> String {
    let text = String(self)
    return text.displayWidth <= width ? text.drawable : text.ellipsized(to: width)
  }
}

extension StringProtocol {
  /// The text as it is drawn, NO-BREAK SPACE as a plain space.
  public var drawable: String {
    guard unicodeScalars.contains(.noBreakSpace) else { return String(self) }
    var drawable = ""
    for scalar in unicodeScalars {
      drawable.unicodeScalars.append(scalar == .noBreakSpace ? " " : scalar)
    }
    return drawable
  }
}

extension String {
  /// As much of the text as leaves room for an ellipsis, and the ellipsis.
  func ellipsized(to width: Int) -> String {
    guard width > 0 else { return "" }
    let measured = MeasuredText(self, lineWidth: .max)
    var end = 0
    var column = 0
    while end < measured.widths.count, column + measured.widths[end] < width {
      column += measured.widths[end]
      end += 1
    }
    return measured.text(0..<measured.wholeFigures(before: end)).drawable + "…"
  }
}

extension MeasuredText {
  /// The last place before `limit` where a cut leaves each figure whole and no blank at the end.
  fileprivate func wholeFigures(before limit: Int) -> Int {
    var end = boundFigure(around: limit)?.lowerBound ?? limit
    while splitsFigure(at: end) || splitsFigure(at: nextWord(from: end)) { end -= 1 }
    while end > 0, leads[end - 1].isBlank { end -= 1 }
    return end
  }

  /// The words that NO-BREAK SPACE binds to a figure, if a cut before `index` would part them.
  private func boundFigure(around index: Int) -> Range<Int>? {
    guard index > 0, index < leads.count, !leads[index].isBreakingSpace else { return nil }
    let before = leads[..<index].lastIndex(where: \.isBreakingSpace)
    let start = before.map { $0 + 1 } ?? 0
    let end = leads[index...].firstIndex(where: \.isBreakingSpace) ?? leads.count
    let group = leads[start..<end]
    guard group.contains(.noBreakSpace), group.contains(where: \.isDigit) else { return nil }
    return start..<end
  }

  /// The first character at or after `index` that is no blank.
  private func nextWord(from index: Int) -> Int {
    leads[index...].firstIndex { !$0.isBlank } ?? leads.count
  }
}
