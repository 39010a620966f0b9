public import System

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
      let place = present == nil ? path : try Link.resolving(path)
      var file = try TemporaryFile(beside: place, isPrivate: present != nil)
      if let present { try file.resemble(present) }
      let made = try file.fill(make)
      if case .success = made { try file.publish(as: place, replacing: overwriting) }
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
