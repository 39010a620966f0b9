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
