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
