/// Writes files so that nobody ever sees half of one.
public enum FileWriter {
  /// Writes a file whole, beside its place, and moves it there once it is safely on the disk.
  ///
  ///     try FileWriter.write(bytes, to: "plan.yaml", overwriting: false)
  ///
  /// A failure leaves everything as it was. A file that is replaced keeps its permissions and, as far
  /// as the system lets it, its owner; where its name is a link the link stays and leads to the new
  /// file.
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
    let present = try present(at: path, overwriting: overwriting)
    try WriteFailure.translating { () throws(Errno) in
      let place = present == nil ? path : try Link.resolving(path)
      var file = try TemporaryFile(beside: place, isPrivate: present != nil)
      if let present { try file.resemble(present) }
      try file.write(bytes.span.bytes)
      try file.publish(as: place, replacing: overwriting)
    }
  }

  /// The file that is to be replaced, nil where there is none.
  private static func present(
    at path: String, overwriting: Bool
  ) throws(WriteFailure) -> FileStatus? {
    let status = try WriteFailure.translating { () throws(Errno) -> FileStatus? in
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
