/// Something that happened to a terminal program, with the time at which it did.
public struct Event: Hashable, Sendable {
  /// Kind of event, with its details.
  public var kind: Kind
  /// Time at which it happened, on a clock that only ever goes forward; only differences mean
  /// something.
  public var time: Duration

  public init(_ kind: Kind, at time: Duration = .zero) {
    self.kind = kind
    self.time = time
  }
}

extension Event {
  /// Kinds of event.
  public enum Kind: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse was pressed or its wheel turned.
    case pointer(Pointer)
    /// The screen has a new size.
    case resize(Size)
    /// The program was stopped and is in the foreground again: everything must be painted anew.
    case resumed
    /// A descriptor that is waited on beside the keyboard, such as a watched file's, has news.
    case readable(descriptor: Int32)
    /// The program is asked to end, by a signal that should be raised again once the terminal
    /// has been given back.
    case terminate(signal: Int32)
    /// Nobody is there any more: input is closed or the terminal has vanished.
    case hangUp
  }

  /// A press of the mouse's left button, or a notch of its wheel, at a cell.
  public struct Pointer: Hashable, Sendable {
    /// Action of the hand on the mouse.
    public enum Action: Hashable, Sendable {
      case press, wheelUp, wheelDown
    }

    /// Action of the hand on the mouse.
    public var action: Action
    /// The column, from 0.
    public var x: Int
    /// The row, from 0.
    public var y: Int

    public init(_ action: Action, x: Int, y: Int) {
      self.action = action
      self.x = x
      self.y = y
    }
  }
}
