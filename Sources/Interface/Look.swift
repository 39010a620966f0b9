public import PlanModel
public import Screen
package import Wording

/// The look of a program: all that its terminal and its user decide about it, whatever it shows.
///
///     Look(Size(columns: 80, rows: 24), language: .vi)
public struct Look: Hashable, Sendable {
  /// The screen's extent.
  public var size: Size
  /// The language of all words.
  public var language: Language
  /// The paint of the screen.
  public private(set) var background: Background
  /// The way in which marks, bars and digits are drawn.
  public let glyphs: Glyphs
  /// The number of colours that there are.
  public let depth: Palette.Depth

  /// A look to begin with.
  public init(
    _ size: Size, language: Language = .en, background: Background = .dark,
    glyphs: Glyphs = .unicode, depth: Palette.Depth = .colors256
  ) {
    self.size = size
    self.language = language
    self.background = background
    self.glyphs = glyphs
    self.depth = depth
  }

  /// The words of the language.
  package var words: any Words { language.words }

  /// True if there are colours, and with them a background to choose.
  package var hasColors: Bool { depth != .mono }

  /// True if there are colours enough for raised rows, and a hue for each status.
  package var hasHues: Bool { depth == .colors256 }

  /// Chooses the other background.
  ///
  /// - Returns: an answer where there are no colours, and nothing to choose.
  package mutating func changeBackground() -> Notice? {
    guard hasColors else { return Notice { $0.noColors } }
    background = background.toggled
    return nil
  }
}

/// A thing to be seen on a terminal.
public protocol Visible {
  /// The extent, the language, the paint.
  var look: Look { get }
}

extension Visible {
  /// The screen's extent.
  public var size: Size { look.size }
  /// The language of all words.
  public var language: Language { look.language }
  /// The paint of the screen.
  public var background: Background { look.background }
  /// The way in which marks and bars are drawn.
  public var glyphs: Glyphs { look.glyphs }
  /// The words of the language.
  package var words: any Words { look.words }
}
