/// What has become of a watched file.
public enum FileChange: Hashable, Sendable {
  /// It was written and closed, or moved into place: the text is whole.
  case closed
  /// It was written to, emptied or begun: more may come, and perhaps nobody will ever close it.
  case written
  /// It is gone, perhaps only until an editor has put its new text there.
  case removed

  /// How long nothing more has to happen until the file is worth reading.
  public var settlingTime: Duration {
    switch self {
    case .closed: .zero
    case .written, .removed: .milliseconds(500)
    }
  }

  /// What an event at a place means for the file that is reached through it; nil where nothing.
  init?(_ events: Inotify.Events) {
    if !events.isDisjoint(with: [.closedAfterWriting, .movedIn]) {
      self = .closed
    } else if !events.isDisjoint(with: [.written, .created]) {
      self = .written
    } else if !events.isDisjoint(with: [.movedOut, .deleted]) {
      self = .removed
    } else {
      return nil
    }
  }
}
