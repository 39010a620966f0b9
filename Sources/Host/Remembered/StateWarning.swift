/// What went wrong with the state file. Never a reason not to go on.
public enum StateWarning: Error, Hashable, Sendable {
  /// A line says what cannot be; nothing was remembered.
  case broken(line: Int)
  /// The file cannot be read; nothing was remembered. The reason is the system's, nil where the file is
  /// none: a folder, a device, or far too large.
  case unreadable(reason: String?)
  /// Nothing will be remembered, for a reason in the system's words: "Permission denied".
  case unwritable(reason: String)
}
