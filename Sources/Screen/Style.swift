/// How a cell looks, in terms that any terminal can answer: an ink and attributes.
///
/// Which colour an ink is, `Palette` says for each background and colour depth.
public struct Style: Hashable, Sendable {
  /// The colour role of the character.
  public var ink: Ink
  /// Bold, underline, reverse.
  public var attributes: Attributes

  /// A style; plain text unless told.
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
