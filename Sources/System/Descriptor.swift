internal import CSystemCalls
internal import Glibc

/// An open file, closed when its owner goes.
///
///     let plan = try Descriptor(opening: "plan.yaml", for: .reading)
///     try plan.read(upTo: 4_096)
public struct Descriptor: ~Copyable {
  /// The system's number for it; its owner must outlive every use.
  public let number: Int32

  /// Opens a file; a child program does not inherit it.
  ///
  /// - Parameters:
  ///   - path: its name.
  ///   - use: what is to be done with it.
  ///   - options: what else matters.
  ///   - permissions: who may do what with a file that is made, less what the user's umask forbids.
  /// - Throws: why it cannot be opened.
  public init(
    opening path: String, for use: Use, _ options: Options = [], permissions: FilePermissions = []
  ) throws(Errno) {
    let flags = use.flag | options.rawValue | O_CLOEXEC
    number = try Errno.checking { open(path, flags, permissions.rawValue) }
  }

  /// Takes over the file that a call opens.
  public init(_ opening: () -> Int32) throws(Errno) {
    number = try Errno.checking(opening)
  }

  deinit {
    _ = Glibc.close(number)
  }
}

extension Descriptor {
  /// Purpose for which a file is opened.
  public enum Use: Sendable {
    case reading, writing

    fileprivate var flag: Int32 { self == .reading ? O_RDONLY : O_WRONLY }
  }

  /// Options for the opening of a file.
  public struct Options: OptionSet, Sendable {
    /// The system's flags.
    public let rawValue: Int32

    /// Options from the system's flags.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The file is made; one that is there already is an error.
    public static let new = Options(rawValue: O_CREAT | O_EXCL)
    /// The file is made without a name, in the folder whose name is given.
    public static let nameless = Options(rawValue: system_nameless)
    /// Only a folder is opened.
    public static let folder = Options(rawValue: O_DIRECTORY)
    /// A link at the end of the name is not followed.
    public static let noLink = Options(rawValue: O_NOFOLLOW)
    /// Nothing is ever waited for.
    public static let nonBlocking = Options(rawValue: O_NONBLOCK)
    /// A terminal does not become ours.
    public static let noTerminal = Options(rawValue: O_NOCTTY)
  }
}

extension Descriptor {
  /// Waits until all that was written is on the disk.
  public borrowing func sync() throws(Errno) {
    let number = number
    try Errno.checking { fsync(number) }
  }

  /// Writes all the bytes.
  public borrowing func write(_ bytes: RawSpan) throws(Errno) {
    try Self.write(bytes, to: number)
  }

  /// Reads what is there, at most so many bytes; none at the end.
  public borrowing func read(upTo count: Int) throws(Errno) -> [UInt8] {
    try Self.read(upTo: count, from: number)
  }

  /// Writes all the bytes to a file that somebody else owns, in as many calls as it takes; waits
  /// where the file is set not to.
  public static func write(_ bytes: RawSpan, to number: Int32) throws(Errno) {
    try bytes.withUnsafeBytes { (bytes) throws(Errno) in
      var rest = bytes[...]
      while !rest.isEmpty {
        do throws(Errno) {
          let count = try Errno.checking {
            Glibc.write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
          }
          rest = rest.dropFirst(count)
        } catch .wouldBlock {
          _ = Readiness.output(to: number)
        }
      }
    }
  }

  /// Reads what is there of a file that somebody else owns, at most so many bytes; none at the end.
  public static func read(upTo count: Int, from number: Int32) throws(Errno) -> [UInt8] {
    try bytes(upTo: count) { buffer in Glibc.read(number, buffer.baseAddress, count) }
  }

  /// The bytes that a call puts into memory.
  static func bytes(
    upTo count: Int, _ call: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) throws(Errno) -> [UInt8] {
    var refusal: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, size in
      do throws(Errno) {
        size = try Errno.checking { call(buffer) }
      } catch {
        refusal = error
      }
    }
    if let refusal { throw refusal }
    return bytes
  }
}
