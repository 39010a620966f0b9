package import Interface
internal import PlanModel
package import Screen
package import Wording

/// The legibility card: what a speaker looks at from the back of the room before the meeting.
///
///     var card = Card(look: Look(Size(columns: 80, rows: 24)), meaning: meaning)
///     card.update(Event(.key(.pageDown)))
///     card.picture.text  // "PageDown: next step"
package struct Card: Sendable {
  package private(set) var look: Look
  /// The number of colours.
  private let depth: Palette.Depth
  /// The words for what a key would do in a meeting.
  private let meaning: @Sendable (Key, any Words) -> CommandLabel?

  /// The keys that were pressed, the last one first.
  private var pressed: [Key] = []

  /// The number of keys that are remembered.
  private static let mostKeys = 20

  /// A card to begin with.
  ///
  /// - Parameters:
  ///   - look: the look of the screen.
  ///   - depth: how many colours there are.
  ///   - meaning: what a key would do in a meeting; nil for one that does nothing.
  package init(
    look: Look, depth: Palette.Depth = .colors256,
    meaning: @escaping @Sendable (Key, any Words) -> CommandLabel?
  ) {
    self.look = look
    self.depth = depth
    self.meaning = meaning
  }
}

extension Card: Program {
  /// A wish of the card to the world.
  package enum Effect: ProgramEffect {
    /// End the program.
    case quit
    /// Give the terminal back and stop, until somebody says `fg`.
    case suspend
    /// Send every cell to the terminal again.
    case repaint
  }

  package mutating func update(_ input: Input<Never>) -> [Effect] {
    guard case .event(let event) = input else { return [] }
    switch event.kind {
    case .key(let key): return press(key)
    case .resize(let size): look.size = size
    case .resumed: return [.repaint]
    case .terminate, .hangUp: return [.quit]
    case .pointer, .readable: break
    }
    return []
  }

  /// Remembers a key, and carries out what makes sense here: the look, and the end.
  private mutating func press(_ key: Key) -> [Effect] {
    let isAgain = pressed.first == key
    pressed = Array(([key] + pressed).prefix(Self.mostKeys))
    switch SharedKeys(key) {
    case .language: look.language = language.next
    case .background: _ = look.changeBackground()
    case .quit where key == .character("q") || isAgain: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.repaint]
    case .quit, .help, nil: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer) {
    CardScreen(look, depth: depth, pressed: pressed, meaning: meaning).draw(into: &buffer)
  }
}
