public import PlanModel
public import Screen
internal import Wording

/// Everything that decides what is on the legibility card.
///
///     var room = RoomState(size: Size(columns: 80, rows: 24), depth: .colors256)
///     update(&room, Event(.key(.pageDown)))
///     draw(room).text  // "PageDown: next step"
public struct RoomState: Sendable {
  /// The screen's extent, which changes with the size of the letters.
  public internal(set) var size: Size
  /// The language of all words.
  public internal(set) var language: Language
  /// What the screen is painted on.
  public internal(set) var background: Background
  /// How many colours there are.
  public internal(set) var depth: Palette.Depth
  /// How marks are drawn.
  public let glyphs: Glyphs

  /// The keys that were pressed, the last one first.
  private(set) var pressed: [Key] = []

  /// How many keys are remembered.
  private static let mostKeys = 20

  /// A card to begin with.
  public init(
    size: Size, language: Language = .en, background: Background = .dark,
    depth: Palette.Depth = .colors256, glyphs: Glyphs = .unicode
  ) {
    self.size = size
    self.language = language
    self.background = background
    self.depth = depth
    self.glyphs = glyphs
  }

  /// Takes the screen that it is to be shown on.
  public mutating func appear(on size: Size, depth: Palette.Depth) {
    self.size = size
    self.depth = depth
  }

  var words: any Words { language.words }

  /// Remembers a key, and carries out what makes sense here: the look, and the end.
  mutating func press(_ key: Key) -> RoomEffect? {
    let isAgain = pressed.first == key
    pressed = Array(([key] + pressed).prefix(Self.mostKeys))
    switch DeckKeyTable.command(for: key) {
    case .language: language = language.next
    case .background: if depth != .mono { background = background.toggled }
    case .quit where key == .character("q") || isAgain: return .close
    case .suspend: return .suspend
    case .redraw: return .repaint
    default: break
    }
    return nil
  }
}

/// What the card asks of the world.
public enum RoomEffect: Hashable, Sendable {
  case close, suspend, repaint
}

/// What an event does to the card: a pure function.
@discardableResult
public func update(_ state: inout RoomState, _ event: Event) -> RoomEffect? {
  switch event.kind {
  case .key(let key): return state.press(key)
  case .resize(let size): state.size = size
  case .resumed: return .repaint
  case .terminate, .hangUp: return .close
  case .pointer, .readable: break
  }
  return nil
}
