extension Palette {
  /// The contrast of an ink to its background, 1 to 21; nil where the terminal's own colours are used.
  ///
  ///     Palette(background: .dark, depth: .colors256).contrast(of: .text)  // 21
  public func contrast(of ink: Ink) -> Double? {
    guard let number = number(of: ink), let background = backgroundNumber else { return nil }
    return XtermColor(number).contrast(to: XtermColor(background))
  }
}
