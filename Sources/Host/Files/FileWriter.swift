public import System

/// Writes files so that nobody ever sees half of one.
public enum FileWriter {
  /// Writes a file whole, beside its place, and moves it there once it is safely on the disk.
  ///
  ///     try FileWriter.write(bytes, to: "plan.yaml", overwriting: false)
  ///
  /// A failure leaves everything as it was. A file that is replaced keeps its permissions and, as
  /// far as the system lets it, its owner; where its name is a link the link stays and leads to the
  /// new file.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - path: its name.
  ///   - overwriting: whether a file of that name is replaced; if not, none ever is, even one that
  ///     appears at the last moment.
  /// - Throws: why nothing was written.
  public static func write(
    _ bytes: [UInt8], to path: String, overwriting: Bool
  ) throws(WriteFailure) {
    try write(to: path, overwriting: overwriting) { sink in sink.write(bytes) }.get()
  }

  /// Writes a file in the same way, its bytes as they are made.
  ///
  ///     try FileWriter.write(to: "plan.pdf", overwriting: false) { sink in
  ///       for page in pages { sink.write(page) }
  ///     }.get()
  ///
  /// - Parameters:
  ///   - path: its name.
  ///   - overwriting: whether a file of that name is replaced.
  ///   - make: makes the bytes; where it throws there is no file, and an old one stays.
  /// - Returns: what `make` returns or throws.
  /// - Throws: why nothing was written, whatever `make` made of that.
  public static func write<Value, Failure>(
    to path: String, overwriting: Bool, _ make: (ByteSink) throws(Failure) -> Value
  ) throws(WriteFailure) -> Result<Value, Failure> {
    let present = try present(at: path, overwriting: overwriting)
    return try Errno.translating(into: WriteFailure.init) { () throws(Errno) in
      let target = present == nil ? path : try Link.resolving(path)
      var file = try TemporaryFile(beside: target, isPrivate: present != nil)
      if let present { try file.resemble(present) }
      let made = try file.fill(make)
      if case .success = made { try file.publish(as: target, replacing: overwriting) }
      return made
    }
  }

  /// The file that is to be replaced, nil where there is none.
  private static func present(
    at path: String, overwriting: Bool
  ) throws(WriteFailure) -> FileStatus? {
    let status = try Errno.translating(into: WriteFailure.init) { () throws(Errno) in
      try Self.status(at: path, followingLinks: overwriting)
    }
    if status?.kind == .folder || path.hasSuffix("/") { throw WriteFailure(Errno.isFolder) }
    guard let status else { return nil }
    guard overwriting else { throw WriteFailure(Errno.exists) }
    guard status.kind == .regular else {
      throw WriteFailure(.isDevice, reason: "Not a regular file")
    }
    return status
  }

  private static func status(
    at path: String, followingLinks: Bool
  ) throws(Errno) -> FileStatus? {
    do throws(Errno) {
      return try FileStatus(of: path, followingLinks: followingLinks)
    } catch .noEntry {
      return nil
    }
  }
}

/// Reason why a file could not be written.
public struct WriteFailure: Error, Hashable, Sendable {
  /// Kind of failure, as far as a user can do something about it.
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

  /// Kind of failure.
  public let kind: Kind
  /// The reason in the system's words: "No space left on device".
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
