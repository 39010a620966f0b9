/// A terminal's colour numbers for inks, on a background, at a colour depth.
///
///     Palette(background: .dark, depth: .colors256).number(of: .sky)  // 74
///
/// The hues are those of Okabe and Ito on black and darker relatives of theirs on white, so that
/// each keeps a contrast of at least 3:1 to its background; text is black on white or white on
/// black.
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

  /// The colour number of the background; nil where the terminal's own is left alone.
  public var backgroundNumber: Int? {
    switch (depth, background) {
    case (.mono, _): nil
    case (.colors8, .dark), (.colors16, .dark): 0
    case (.colors8, .light): 7
    case (.colors16, .light): 15
    case (.colors256, .dark): 16
    case (.colors256, .light): 231
    }
  }

  /// The colour number of an ink; nil where the terminal's own foreground is used.
  public func number(of ink: Ink) -> Int? {
    switch depth {
    case .mono: nil
    case .colors8: background == .dark ? Self.dark8(ink) : 0
    case .colors16: background == .dark ? Self.dark16(ink) : Self.light16(ink)
    case .colors256: background == .dark ? Self.dark256(ink) : Self.light256(ink)
    }
  }

  private static func dark256(_ ink: Ink) -> Int {
    switch ink {
    case .text: 231
    case .rule: 245
    case .orange: 214
    case .sky: 74
    case .green: 36
    case .yellow: 227
    case .vermillion: 202
    case .purple: 175
    }
  }

  private static func light256(_ ink: Ink) -> Int {
    switch ink {
    case .text: 16
    case .rule: 243
    case .orange, .yellow: 94
    case .sky: 25
    case .green: 23
    case .vermillion: 130
    case .purple: 90
    }
  }

  private static func dark16(_ ink: Ink) -> Int {
    switch ink {
    case .text: 15
    case .rule: 7
    case .orange, .yellow: 11
    case .sky: 14
    case .green: 10
    case .vermillion: 9
    case .purple: 13
    }
  }

  /// Only four of sixteen colours can be read on white; xterm's green (2) is at 2.2:1.
  private static func light16(_ ink: Ink) -> Int {
    switch ink {
    case .text, .rule, .orange, .yellow, .green: 0
    case .sky: 4
    case .vermillion: 1
    case .purple: 5
    }
  }

  private static func dark8(_ ink: Ink) -> Int {
    switch ink {
    case .text, .rule: 7
    case .orange, .yellow: 3
    case .sky: 6
    case .green: 2
    case .vermillion: 1
    case .purple: 5
    }
  }
}

extension Palette {
  /// The contrast of an ink to its background, 1 to 21; nil where the terminal's own colours are
  /// used.
  ///
  ///     Palette(background: .dark, depth: .colors256).contrast(of: .text)  // 21
  public func contrast(of ink: Ink) -> Double? {
    guard let number = number(of: ink), let background = backgroundNumber else { return nil }
    return XtermColor(number).contrast(to: XtermColor(background))
  }
}

/// Background that the screen is painted on: dark or light.
public enum Background: String, CaseIterable, Hashable, Sendable {
  case dark, light

  /// The other background.
  public var toggled: Background { self == .dark ? .light : .dark }
}
