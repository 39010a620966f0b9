internal import Glibc
internal import System

/// A file beside the place that it is meant for, gone with its owner unless it was published.
///
/// Where the file system has files without a name it is one of those until then, so that it is gone
/// even when the program is killed while it makes a long file.
struct TemporaryFile: ~Copyable {
  /// True if it stands under its passing name, which then has to go.
  private(set) var isNamed: Bool

  private let path: String
  private let descriptor: Descriptor

  /// Creates an empty file in the folder of a place; its passing name is short wherever the place's
  /// own is.
  ///
  /// - Parameters:
  ///   - target: the name that it is to get.
  ///   - isPrivate: whether nobody else may read it; otherwise the user's umask decides.
  ///   - needsName: whether it has a name from the beginning, even where it needs none.
  /// - Throws: why there can be no file.
  init(beside target: String, isPrivate: Bool, needsName: Bool = false) throws(Errno) {
    let folder = Self.folder(of: target)
    path = folder + ".plenum-" + String(UInt64.random(in: .min ... .max), radix: 36)
    let permissions: FilePermissions = isPrivate ? .owner : .everyone
    if !needsName, let nameless = Self.nameless(in: folder, permissions) {
      descriptor = nameless
      isNamed = false
    } else {
      descriptor = try Descriptor(
        opening: path, for: .writing, .new, permissions: permissions)
      isNamed = true
    }
  }

  deinit {
    if isNamed { unlink(path) }
  }

  /// Takes over another file's permissions, and its owner where the system allows it.
  borrowing func resemble(_ other: FileStatus) throws(Errno) {
    let number = descriptor.number
    // The owner comes first: a new one takes some of the permissions away.
    _ = fchown(number, other.owner, other.group)
    try Errno.checking { fchmod(number, other.permissions.rawValue) }
  }

  /// Writes all the bytes.
  borrowing func write(_ bytes: RawSpan) throws(Errno) {
    try descriptor.write(bytes)
  }

  /// Writes bytes as they are made.
  ///
  /// - Returns: what `make` returns or throws.
  /// - Throws: why not all of them were written.
  borrowing func fill<Value, Failure>(
    _ make: (ByteSink) throws(Failure) -> Value
  ) throws(Errno) -> Result<Value, Failure> {
    try ByteSink.filled(descriptor.number, make)
  }

  /// Waits until all that was written is on the disk.
  private borrowing func sync() throws(Errno) {
    try descriptor.sync()
  }
}

extension TemporaryFile {
  /// Gives the file a further name; one that is taken is an error.
  private borrowing func link(as target: String) throws(Errno) {
    let known = isNamed ? path : Self.open(descriptor.number)
    try Errno.checking { linkat(AT_FDCWD, known, AT_FDCWD, target, AT_SYMLINK_FOLLOW) }
  }

  /// Lets the file stand under its passing name.
  private mutating func takeName() throws(Errno) {
    try link(as: path)
    isNamed = true
  }

  /// Moves the file from its passing name to another, in place of what stands there.
  private mutating func move(to target: String) throws(Errno) {
    let path = path
    try Errno.checking { rename(path, target) }
    isNamed = false
  }

  /// The folder of a place, with its stroke; nothing for the one that relative names belong to.
  private static func folder(of target: String) -> String {
    target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
  }

  /// A file without a name; nil where there is none, or no way to give it one later: whatever
  /// stands in the way of any file is found out by the one with a name.
  private static func nameless(
    in folder: String, _ permissions: FilePermissions
  ) -> Descriptor? {
    let file = try? Descriptor(
      opening: folder.isEmpty ? "." : folder, for: .writing, .nameless, permissions: permissions)
    guard let file, access(open(file.number), F_OK) == 0 else { return nil }
    return file
  }

  /// Path of an open file, whether or not it has a name. Source: open(2), O_TMPFILE.
  private static func open(_ number: Int32) -> String { "/proc/self/fd/\(number)" }
}

extension TemporaryFile {
  /// Gives the file its name, once all of it is on the disk.
  ///
  /// - Parameters:
  ///   - target: the name, in the folder that the file is in.
  ///   - replacing: whether a file of that name is replaced; if not, that is an error.
  /// - Throws: why the file is not there; then nothing has changed.
  mutating func publish(as target: String, replacing: Bool) throws(Errno) {
    try sync()
    switch (isNamed, replacing) {
    case (true, true): try move(to: target)
    case (true, false): try publishExclusively(as: target)
    case (false, true):
      try takeName()
      try move(to: target)
    case (false, false): try link(as: target)
    }
    syncFolder(of: target)
  }

  /// Gives the file a second name, which is refused where the name is taken, whatever happens
  /// meanwhile; the first goes with the owner.
  private mutating func publishExclusively(as target: String) throws(Errno) {
    do throws(Errno) {
      try link(as: target)
    } catch .notPermitted, .notSupported, .notImplemented, .tooManyNames {
      try moveExclusively(to: target)
    }
  }

  /// For file systems without second names, such as a USB stick's: takes the name with an empty
  /// file, which only then is replaced.
  mutating func moveExclusively(to target: String) throws(Errno) {
    _ = try Descriptor(opening: target, for: .writing, .new, permissions: .owner)
    do throws(Errno) {
      try move(to: target)
    } catch {
      unlink(target)
      throw error
    }
  }

  /// Makes the new name last through a power failure, where the file system can.
  private func syncFolder(of target: String) {
    let folder = Self.folder(of: target)
    try? Descriptor(opening: folder.isEmpty ? "." : folder, for: .reading, .folder).sync()
  }
}
