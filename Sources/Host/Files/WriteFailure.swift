internal import System

/// Why a file could not be written.
public struct WriteFailure: Error, Hashable, Sendable {
  /// What a user can do something about.
  public enum Kind: Hashable, Sendable {
    /// Something has the name already, and overwriting was not asked for.
    case exists
    /// The name is a folder's.
    case isFolder
    /// The name is a device's, a pipe's or a socket's: none is ever replaced by a file.
    case isDevice
    /// There is no folder to write into.
    case folderMissing
    /// The folder or the file may not be written to.
    case notPermitted
    /// There is no room left.
    case diskFull
    case other
  }

  /// What went wrong.
  public let kind: Kind
  /// The same in the system's words: "No space left on device".
  public let reason: String

  init(_ kind: Kind, reason: String) {
    self.kind = kind
    self.reason = reason
  }

  init(_ error: Errno) {
    kind =
      switch error {
      case .exists: .exists
      case .isFolder: .isFolder
      case .noEntry, .notFolder: .folderMissing
      case .noAccess, .notPermitted, .readOnly: .notPermitted
      case .noSpace, .overQuota: .diskFull
      default: .other
      }
    reason = error.description
  }
}
