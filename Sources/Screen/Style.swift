/// The look of a cell, in terms that any terminal can answer: an ink and attributes.
///
/// Which colour an ink is, `Palette` says for each background and colour depth.
public struct Style: Hashable, Sendable {
  /// The colour role of the character.
  public var ink: Ink
  /// Bold, underline, reverse.
  public var attributes: Attributes

  /// A style; by default plain text.
  public init(_ ink: Ink = .text, _ attributes: Attributes = []) {
    self.ink = ink
    self.attributes = attributes
  }

  /// Text in the terminal's full contrast.
  public static let plain = Style()
  /// Headings and what the eye should meet first.
  public static let bold = Style(.text, .bold)
  /// The chosen thing, where a mark alone would be overlooked.
  public static let reverse = Style(.text, .reverse)
}

extension Style {
  /// Attributes that every terminal since the VT100 has; dim is left out, it is unreadable on a
  /// projector.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The set as bits.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier strokes.
    public static let bold = Attributes(rawValue: 1)
    /// A line below.
    public static let underline = Attributes(rawValue: 2)
    /// Text and background change places.
    public static let reverse = Attributes(rawValue: 4)
  }
}

/// A colour role: text, or one of the hues of Okabe and Ito, which colour-blind people can tell
/// apart. Hues are for marks and bars; words are always `.text`.
public enum Ink: UInt8, CaseIterable, Hashable, Sendable {
  /// Words and figures, at the highest contrast that the background allows.
  case text
  /// Rules between parts of the screen.
  case rule
  /// Okabe-Ito E69F00.
  case orange
  /// Okabe-Ito 56B4E9.
  case sky
  /// Okabe-Ito 009E73.
  case green
  /// Okabe-Ito F0E442.
  case yellow
  /// Okabe-Ito D55E00.
  case vermillion
  /// Okabe-Ito CC79A7.
  case purple
}

/// A colour of xterm's 256, as its number is drawn with the default settings.
struct XtermColor: Hashable, Sendable {
  /// 0 to 255.
  let red, green, blue: Int

  /// 0 to 15 are xterm's defaults (XTerm-col.ad), then a cube of 6x6x6 and 24 greys.
  init(_ number: Int) {
    let steps = [0, 95, 135, 175, 215, 255]
    switch number {
    case ..<16:
      let rgb = Self.first[max(0, number)]
      (red, green, blue) = (rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)
    case ..<232:
      let index = number - 16
      (red, green, blue) = (steps[index / 36], steps[index / 6 % 6], steps[index % 6])
    default:
      let grey = 8 + 10 * (min(number, 255) - 232)
      (red, green, blue) = (grey, grey, grey)
    }
  }

  private static let first = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// Relative luminance, 0 to 1. Source: WCAG 2.1.
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// Contrast ratio, 1 to 21. Source: WCAG 2.1.
  func contrast(to other: XtermColor) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  private static func linear(_ channel: Int) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    // To the power of 2.4, as the square times the fifth root of the square.
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// The fifth root, by Newton's method; the standard library has no powers.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 { root -= (root - number / (root * root * root * root)) / 5 }
    return root
  }
}
