internal import System

/// Why there is no way from a console to a meeting.
public enum ConsoleFailure: Error, Hashable, Sendable {
  /// The folder in which meetings are found is somebody else's, open to others, or a link.
  case folderNotPrivate(String)
  /// The meeting is over, or it never was.
  case noMeeting
  /// The other side is somebody else.
  case stranger
  /// Anything else, in the system's words: "No space left on device".
  case failed(reason: String)

  init(_ error: Errno) {
    self = [.noEntry, .refused].contains(error) ? .noMeeting : .failed(reason: error.description)
  }
}
