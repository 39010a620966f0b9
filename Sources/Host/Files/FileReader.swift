internal import Glibc
public import PlanModel
internal import System

/// Reads files whole.
public enum FileReader {
  /// The bytes of a regular file, or of the one that a link leads to.
  ///
  ///     try FileReader.read("plan.yaml", limit: 64 << 20)
  ///
  /// A folder, a device, a pipe, a socket and a file of more bytes than the limit, also one that
  /// grows beyond it while it is read, are refused without waiting for anything.
  public static func read(_ path: String, limit: Int) throws(ReadFailure) -> [UInt8] {
    // A C string would end at the zero and name another file.
    guard !path.utf8.contains(0) else { throw ReadFailure(.fileMissing) }
    // Looked at first, because opening alone sets some devices going; looked at again once it is
    // open, because only then can nobody exchange it.
    _ = try size(within: limit) { () throws(Errno) in try FileStatus(of: path) }
    let file = try Errno.translating(into: ReadFailure.init) { () throws(Errno) in
      try Descriptor(opening: path, for: .reading, [.nonBlocking, .noTerminal])
    }
    let size = try size(within: limit) { () throws(Errno) in try FileStatus(of: file) }
    return try contents(of: file, size: size, limit: limit)
  }

  private static func size(
    within limit: Int, _ look: () throws(Errno) -> FileStatus
  ) throws(ReadFailure) -> Int {
    let status = try Errno.translating(into: ReadFailure.init, look)
    switch status.kind {
    case .folder: throw ReadFailure(.fileIsFolder)
    case .device, .link: throw ReadFailure(.fileIsDevice)
    case .regular: break
    }
    guard status.size <= limit else { throw ReadFailure(.fileTooLarge) }
    return status.size
  }

  private static func contents(
    of file: borrowing Descriptor, size: Int, limit: Int
  ) throws(ReadFailure) -> [UInt8] {
    let number = file.number
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while true {
      let chunk = try Errno.translating(into: ReadFailure.init) { () throws(Errno) in
        try Descriptor.read(upTo: min(max(size, 4 << 10), 64 << 10), from: number)
      }
      guard !chunk.isEmpty else { return bytes }
      guard bytes.count + chunk.count <= limit else { throw ReadFailure(.fileTooLarge) }
      bytes += chunk
    }
  }
}

extension FileReader {
  /// True if anything has this name, even if it cannot be read.
  public static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Time of a file's last change, in seconds since 1970; nil where there is no file.
  public static func changeTime(of path: String) -> Int? {
    (try? FileStatus(of: path)).map { Int($0.changeTime.components.seconds) }
  }

  /// The last part of a path, for people: `"plans/2024.yaml"` is `"2024.yaml"`.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// Reason why a plan file could not be read.
public struct ReadFailure: Error, Hashable, Sendable {
  /// Problem that is to be told.
  public let problem: Problem

  init(_ problem: Problem) {
    self.problem = problem
  }

  init(_ error: Errno) {
    problem =
      switch error {
      case .noEntry: .fileMissing
      case .isFolder: .fileIsFolder
      case .noPeer: .fileIsDevice
      default: .fileUnreadable(reason: error.description)
      }
  }
}

extension FileReader {
  /// The path from the root, for a program that runs in another folder; links stay as they are, so
  /// that whoever watches the path sees where they lead.
  ///
  ///     FileReader.absolute("plan.yaml")  // "/plans/plan.yaml"
  ///
  /// - Returns: the path; nil where the folder that we are in is gone.
  public static func absolute(_ path: String) -> String? {
    if path.hasPrefix("/") { return path }
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }
}

/// Kind, size, owner and the like of the file behind a path.
struct FileStatus {
  /// The kinds that make a difference here.
  enum Kind {
    case regular, folder
    /// A device, a pipe or a socket.
    case device
    /// A link that was not followed.
    case link
  }

  let kind: Kind
  let size: Int
  let permissions: FilePermissions
  let owner: uid_t
  let group: gid_t
  /// Time of the last change, since 1970.
  let changeTime: Duration

  private init(_ info: stat) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .device
      }
    size = Int(info.st_size)
    permissions = FilePermissions(rawValue: info.st_mode & 0o7777)
    owner = info.st_uid
    group = info.st_gid
    changeTime = .seconds(info.st_mtim.tv_sec) + .nanoseconds(info.st_mtim.tv_nsec)
  }

  /// The file that a path leads to.
  init(of path: String, followingLinks: Bool = true) throws(Errno) {
    var info = stat()
    try Errno.checking { followingLinks ? stat(path, &info) : lstat(path, &info) }
    self.init(info)
  }

  /// An open file.
  init(of descriptor: borrowing Descriptor) throws(Errno) {
    var info = stat()
    let number = descriptor.number
    try Errno.checking { fstat(number, &info) }
    self.init(info)
  }
}
