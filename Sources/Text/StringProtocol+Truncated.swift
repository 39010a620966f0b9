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
    var rest = Substring(self)
    while let space = rest.unicodeScalars.firstIndex(of: .noBreakSpace) {
      drawable += String(rest[..<space])
      drawable += " "
      rest = rest[rest.unicodeScalars.index(after: space)...]
    }
    return drawable + String(rest)
  }
}

extension String {
  /// As much of the text as leaves room for an ellipsis, and the ellipsis.
  func ellipsized(to width: Int) -> String {
    guard width > 0 else { return "" }
    let measured = MeasuredText(self, lineWidth: .max)
    var end = 0
    var column = 0
    while end < measured.count, column + measured.characters[end].width < width {
      column += measured.characters[end].width
      end += 1
    }
    return measured.text(0..<measured.wholeFigures(before: end)).drawable + "…"
  }
}

extension MeasuredText {
  /// The last index before `limit` at which a cut leaves each figure whole and no blank at the end.
  fileprivate func wholeFigures(before limit: Int) -> Int {
    var end = boundFigure(around: limit)?.lowerBound ?? limit
    while partsFigure(before: end) { end -= 1 }
    return lastUnblank(before: end).map { $0 + 1 } ?? 0
  }

  /// The words that NO-BREAK SPACE binds to a figure, if a cut before `index` would part them.
  private func boundFigure(around index: Int) -> Range<Int>? {
    guard index > 0, index < count, !lead(index).isBreakingSpace else { return nil }
    let before = characters[..<index].lastIndex { $0.lead.isBreakingSpace }
    let start = before.map { $0 + 1 } ?? 0
    let end = characters[index...].firstIndex { $0.lead.isBreakingSpace } ?? count
    let group = characters[start..<end]
    guard group.contains(where: { $0.lead == .noBreakSpace }),
      group.contains(where: { $0.lead.isDigit })
    else { return nil }
    return start..<end
  }
}
