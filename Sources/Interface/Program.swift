public import Screen
package import Wording

/// The input of a program: an event of its terminal, or what the rest of the world has to say.
public enum Input<Answer: Sendable>: Sendable {
  /// A key, another size, a signal.
  case event(Event)
  /// The outcome of an effect, or a change that came by itself, with its time on the clock of
  /// events.
  case answer(Answer, at: Duration)

  /// The time on the clock of events.
  public var time: Duration {
    switch self {
    case .event(let event): event.time
    case .answer(_, let time): time
    }
  }
}

/// The wishes to the world that every program can have.
public protocol ProgramEffect: Hashable, Sendable {
  /// End the program.
  static var quit: Self { get }
  /// Give the terminal back and stop, until somebody says `fg`.
  static var suspend: Self { get }
  /// Send every cell to the terminal again.
  static var repaint: Self { get }
}

/// A terminal program as a value: `update` is the only door to it, and its picture depends on
/// nothing else.
///
///     let effects = program.update(.event(Event(.key(.right))))  // carried out by the run loop
///     program.picture.text
public protocol Program: Visible, Sendable {
  /// The news of the world for the program.
  associatedtype Answer: Sendable = Never
  /// The wishes of the program to the world.
  associatedtype Effect: ProgramEffect

  /// Takes what has come, and says what is asked of the world, in this order.
  mutating func update(_ input: Input<Answer>) -> [Effect]

  /// Paints the whole screen, which is large enough for that.
  func draw(into buffer: inout Buffer)
}

extension Program {
  /// The whole screen.
  public var picture: Buffer {
    var buffer = Buffer(size)
    if let tooSmall = TooSmallScreen(size, words: words) {
      tooSmall.draw(into: &buffer)
    } else {
      draw(into: &buffer)
    }
    if glyphs.isASCII { buffer.useASCII() }
    return buffer
  }

  /// Takes an event of the terminal.
  @discardableResult
  public mutating func update(_ event: Event) -> [Effect] { update(.event(event)) }
}

/// The screen of a window that is too small for anything else: how large it needs to be.
package struct TooSmallScreen {
  /// The smallest window in which every screen works.
  package static let needed = Size(columns: 40, rows: 10)

  private let size: Size
  private let words: any Words

  /// The screen of a window; nil for one that is large enough.
  package init?(_ size: Size, words: any Words) {
    guard size.columns < Self.needed.columns || size.rows < Self.needed.rows else { return nil }
    self.size = size
    self.words = words
  }

  package func draw(into buffer: inout Buffer) {
    let sentence = words.tooSmall(
      needed: "\(Self.needed.columns)×\(Self.needed.rows)", given: "\(size.columns)×\(size.rows)")
    buffer.draw(Line.wrapped(sentence, width: size.columns), in: buffer.bounds)
  }
}
