/// The look of a cell, in terms that any terminal can answer: an ink, a ground and attributes.
///
/// Which colours they are, `Palette` says for each background and colour depth.
public struct Style: Hashable, Sendable {
  /// The colour role of the character.
  public var ink: Ink
  /// The colour role of what is behind it.
  public var ground: Ground
  /// Bold, underline, reverse.
  public var attributes: Attributes

  /// A style; by default plain text on the page.
  public init(_ ink: Ink = .text, _ attributes: Attributes = [], on ground: Ground = .page) {
    self.ink = ink
    self.ground = ground
    self.attributes = attributes
  }

  /// Text in the terminal's full contrast.
  public static let plain = Style()
  /// Headings and what the eye should meet first.
  public static let bold = Style(.text, .bold)
  /// The second voice: what explains.
  public static let dim = Style(.dim)
  /// A key to press.
  public static let key = Style(.accent, .bold)
  /// A figure that was reported.
  public static let figure = Style(.accent, .bold)
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

/// A colour role of a character: a voice of the text, something drawn, or a hue.
///
/// Voices keep 7:1 to page, card and band; what is drawn and the hues, which are for marks and bars,
/// keep 3:1. `rule` is decoration, and keeps nothing. Source: "Colours" in the design of the pictures.
public enum Ink: UInt8, CaseIterable, Hashable, Sendable {
  /// Words and figures, at the highest contrast that the background allows.
  case text
  /// The second voice.
  case dim
  /// Keys, the chosen year, reported figures.
  case accent
  /// Words on a ground that is filled: what can be read there.
  case onFill
  /// Rules and borders.
  case rule
  /// Dots in the place of what nobody reported.
  case faint
  /// A figure's bar.
  case bar
  /// Every second bar of a stack.
  case secondBar
  /// The tick of a target.
  case target
  /// A figure below zero.
  case below
  case green, gold, cyan, sky, violet, vermillion, orange, grey, silver, magenta

  /// True if it carries words, not only marks, bars and borders.
  public var isVoice: Bool { rawValue <= Ink.onFill.rawValue }
}

/// A colour role of what is behind a character.
public enum Ground: UInt8, CaseIterable, Hashable, Sendable {
  /// The screen itself.
  case page
  /// A raised surface, and every second row of a list; the page where there are few colours.
  case card
  /// The chosen row; the page where there are few colours.
  case band
  /// What nobody reported, and what is only planned; the page where there are few colours.
  case hollow
  /// A filled part of a screen that is pushed back behind a panel; the page where there are few
  /// colours.
  case shade
  /// The chosen year, the way gone.
  case accent
  /// A reported figure's cell.
  case bar
  case green, gold, cyan, sky, violet, vermillion, orange, grey

  /// True if it says something by its colour; the others only lie one above the other.
  public var isFilled: Bool { rawValue >= Ground.accent.rawValue }
}
