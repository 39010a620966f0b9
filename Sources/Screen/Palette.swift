/// A terminal's colour numbers for inks and grounds, on a background, at a colour depth.
///
///     Palette(background: .dark, depth: .colors256).number(of: .sky, on: .page)  // 74
///
/// The hues are those of Okabe and Ito, which colour-blind people can tell apart, or near relatives.
/// Each keeps the contrast that `Ink` promises, with the colours of xterm and with those of PuTTY.
public struct Palette: Hashable, Sendable {
  /// Number of colours that a terminal can show.
  public enum Depth: CaseIterable, Hashable, Sendable {
    /// None, or none wanted (`NO_COLOR`): the terminal's own two, with bold and reverse.
    case mono
    case colors8, colors16, colors256

    /// The depth of a terminal that has this many colours.
    public init(colors: Int) {
      self =
        switch colors {
        case 256...: .colors256
        case 16...: .colors16
        case 8...: .colors8
        default: .mono
        }
    }
  }

  /// Background that the screen is painted on.
  public var background: Background
  /// Number of colours that the terminal can show.
  public var depth: Depth

  public init(background: Background, depth: Depth) {
    self.background = background
    self.depth = depth
  }

  /// The colour number of the page; nil where the terminal's own is left alone.
  public var pageNumber: Int? { number(of: .page) }

  /// The colour number of a ground; nil where the terminal's own background is used.
  ///
  /// A status that no colour of a terminal can fill, for no words could be read on it, has the page.
  public func number(of ground: Ground) -> Int? {
    switch (depth, background) {
    case (.mono, _): nil
    case (.colors8, .dark): Self.dark8(ground) ?? 0
    case (.colors8, .light): Self.light8(ground) ?? 7
    case (.colors16, .dark): Self.dark16(ground) ?? 0
    case (.colors16, .light): Self.light16(ground) ?? 15
    case (.colors256, .dark): Self.dark256(ground)
    case (.colors256, .light): Self.light256(ground)
    }
  }

  /// The colour number of an ink on a ground; nil where the terminal's own foreground is used.
  public func number(of ink: Ink, on ground: Ground) -> Int? {
    switch (depth, background) {
    case (.mono, _): nil
    case (.colors8, .dark): ink == .onFill ? (isPage(ground) ? 7 : 0) : Self.dark8(ink)
    case (.colors8, .light): ink == .onFill ? (isPage(ground) ? 0 : 7) : Self.light8(ink)
    case (.colors16, .dark): ink == .onFill ? (isPage(ground) ? 15 : 0) : Self.dark16(ink)
    case (.colors16, .light): ink == .onFill ? (isPage(ground) ? 0 : 15) : Self.light16(ink)
    case (.colors256, .dark): ink == .onFill && ground.isFilled ? 16 : Self.dark256(ink)
    case (.colors256, .light): ink == .onFill && ground.isFilled ? 231 : Self.light256(ink)
    }
  }

  /// The attributes that a style has here.
  ///
  /// Without colours what is filled is reversed. With few, dark inks are never bold: many terminals
  /// show bold black as grey and bold blue as light blue.
  public func attributes(of style: Style) -> Style.Attributes {
    var attributes = style.attributes
    switch depth {
    case .mono:
      if style.ground.isFilled { attributes.formSymmetricDifference(.reverse) }
    case .colors8, .colors16:
      let number = number(of: style.ink, on: style.ground) ?? 0
      if number == 0 || number < 8 && background == .light { attributes.remove(.bold) }
    case .colors256: break
    }
    return attributes
  }

  private func isPage(_ ground: Ground) -> Bool { number(of: ground) == pageNumber }
}

extension Palette {
  private static func dark256(_ ground: Ground) -> Int {
    switch ground {
    case .page: 16
    case .card: 234
    case .band: 236
    case .hollow: 238
    case .shade: 232
    case .accent: 117
    case .bar, .sky: 74
    case .green: 36
    case .gold: 185
    case .cyan: 80
    case .violet: 176
    case .vermillion: 209
    case .orange: 214
    case .grey: 247
    }
  }

  private static func light256(_ ground: Ground) -> Int {
    switch ground {
    case .page: 231
    case .card: 255
    case .band: 195
    case .hollow: 254
    case .shade: 251
    case .accent: 18
    case .bar, .sky: 24
    case .green: 22
    case .gold: 23
    case .cyan: 19
    case .violet: 91
    case .vermillion: 124
    case .orange: 52
    case .grey: 240
    }
  }

  private static func dark16(_ ground: Ground) -> Int? {
    switch ground {
    case .page, .card, .band, .hollow, .shade, .violet, .vermillion: nil
    case .accent: 14
    case .bar, .cyan, .sky: 6
    case .green: 2
    case .gold: 3
    case .orange: 11
    case .grey: 7
    }
  }

  private static func light16(_ ground: Ground) -> Int? {
    switch ground {
    case .page, .card, .band, .hollow, .shade, .violet, .vermillion: nil
    case .accent, .bar, .cyan, .sky: 4
    case .green, .gold, .orange, .grey: 0
    }
  }

  private static func dark8(_ ground: Ground) -> Int? {
    switch ground {
    case .page, .card, .band, .hollow, .shade, .violet, .vermillion: nil
    case .accent, .bar, .cyan, .sky: 6
    case .green: 2
    case .gold, .orange: 3
    case .grey: 7
    }
  }

  /// Only black can be filled: white words on PuTTY's blue are at 6.4:1.
  private static func light8(_ ground: Ground) -> Int? {
    switch ground {
    case .page, .card, .band, .hollow, .shade, .violet, .vermillion: nil
    case .accent, .bar, .green, .gold, .cyan, .sky, .orange, .grey: 0
    }
  }
}

extension Palette {
  private static func dark256(_ ink: Ink) -> Int {
    switch ink {
    case .text, .onFill: 255
    case .dim: 251
    case .accent: 117
    case .rule: 240
    case .faint: 247
    case .bar, .sky: 74
    case .secondBar: 67
    case .target, .orange: 214
    case .below, .vermillion: 209
    case .green: 36
    case .gold: 185
    case .cyan: 80
    case .violet: 176
    case .grey: 247
    case .silver: 250
    case .magenta: 213
    }
  }

  private static func light256(_ ink: Ink) -> Int {
    switch ink {
    case .text, .onFill: 16
    case .dim: 238
    case .accent: 18
    case .rule: 249
    case .faint: 244
    case .bar: 24
    case .secondBar: 32
    case .target, .orange: 130
    case .below, .vermillion: 124
    case .green: 29
    case .gold: 100
    case .cyan: 31
    case .sky: 25
    case .violet: 91
    case .grey, .silver: 240
    case .magenta: 127
    }
  }

  /// PuTTY's dark grey (8) is at 2.8:1 on black: too little for dots.
  private static func dark16(_ ink: Ink) -> Int {
    switch ink {
    case .text, .onFill: 15
    case .dim, .faint, .grey, .silver: 7
    case .accent, .cyan, .sky: 14
    case .rule: 8
    case .bar: 6
    case .secondBar: 12
    case .target, .gold, .orange: 11
    case .below, .vermillion: 9
    case .green: 10
    case .violet, .magenta: 13
    }
  }

  private static func light16(_ ink: Ink) -> Int {
    switch ink {
    case .text, .onFill, .dim, .green, .gold, .grey, .silver: 0
    case .accent, .bar, .cyan, .sky: 4
    case .rule: 7
    case .faint: 8
    case .secondBar: 12
    case .target, .below, .vermillion, .orange: 1
    case .violet, .magenta: 5
    }
  }

  private static func dark8(_ ink: Ink) -> Int {
    switch ink {
    case .text, .onFill, .dim, .rule, .faint, .secondBar, .grey, .silver: 7
    case .accent, .bar, .cyan, .sky: 6
    case .target, .gold, .orange: 3
    case .below, .vermillion: 1
    case .green: 2
    case .violet, .magenta: 5
    }
  }

  /// On PuTTY's light grey magenta is at 2.9:1, and blue too dark a voice at 6.4:1.
  private static func light8(_ ink: Ink) -> Int {
    switch ink {
    case .text, .onFill, .dim, .accent, .rule, .faint, .secondBar: 0
    case .green, .gold, .grey, .silver, .violet, .magenta: 0
    case .bar, .cyan, .sky: 4
    case .target, .below, .vermillion, .orange: 1
    }
  }
}

extension Palette {
  /// The contrast of an ink to the ground, 1 to 21; nil where the terminal's own colours are used.
  ///
  ///     Palette(background: .dark, depth: .colors256).contrast(of: .text)  // 18.1
  public func contrast(of ink: Ink, on ground: Ground = .page) -> Double? {
    guard let number = number(of: ink, on: ground), let behind = self.number(of: ground)
    else { return nil }
    return XtermColor(number).contrast(to: XtermColor(behind))
  }
}

/// Background that the screen is painted on: dark or light.
public enum Background: String, CaseIterable, Hashable, Sendable {
  case dark, light

  /// The other background.
  public var toggled: Background { self == .dark ? .light : .dark }
}
