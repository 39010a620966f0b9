/// Permissions of a file: who may do what with it.
///
///     FilePermissions.everyone.isDisjoint(with: .others)  // false
public struct FilePermissions: OptionSet, Hashable, Sendable {
  /// The system's bits: read 4, write 2, execute 1, for the owner, the group and everybody else.
  public let rawValue: UInt32

  /// Permissions from the system's bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The owner reads and writes.
  public static let owner = FilePermissions(rawValue: 0o600)
  /// Everybody reads and writes, as far as the user's umask lets them.
  public static let everyone = FilePermissions(rawValue: 0o666)
  /// The owner uses a folder.
  public static let ownerFolder = FilePermissions(rawValue: 0o700)
  /// Anything that anybody but the owner does.
  public static let others = FilePermissions(rawValue: 0o077)
}
