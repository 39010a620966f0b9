internal import Glibc

/// A file under a name of its own beside the place that it is meant for; gone with its owner unless it
/// was published.
struct TemporaryFile: ~Copyable {
  private let path: String
  private let descriptor: Descriptor
  private var isPublished = false

  /// Creates an empty file in the folder of a place, under a name that is short wherever the place's
  /// own is.
  ///
  /// - Parameters:
  ///   - place: the name that it is to get.
  ///   - isPrivate: whether nobody else may read it; otherwise the user's umask decides.
  /// - Throws: why there can be no file.
  init(beside place: String, isPrivate: Bool) throws(Errno) {
    let folder = place.lastIndex(of: "/").map { String(place[...$0]) } ?? ""
    path = folder + ".plenum-" + String(UInt64.random(in: .min ... .max), radix: 36)
    descriptor = try Descriptor(
      opening: path, O_WRONLY | O_CREAT | O_EXCL, permissions: isPrivate ? 0o600 : 0o666)
  }

  deinit {
    if !isPublished { unlink(path) }
  }

  /// Takes over another file's permissions, and its owner where the system allows it.
  borrowing func resemble(_ other: FileStatus) throws(Errno) {
    let number = descriptor.number
    // The owner comes first: a new one takes some of the permissions away.
    _ = fchown(number, other.owner, other.group)
    try Errno.checking { fchmod(number, other.permissions) }
  }

  /// Writes all the bytes.
  borrowing func write(_ bytes: RawSpan) throws(Errno) {
    try descriptor.write(bytes)
  }

  /// Gives the file its name, once all of it is on the disk.
  ///
  /// - Parameters:
  ///   - place: the name, in the folder that the file is in.
  ///   - replacing: whether a file of that name is replaced; if not, that is an error.
  /// - Throws: why the file is not there; then nothing has changed.
  mutating func publish(as place: String, replacing: Bool) throws(Errno) {
    try descriptor.sync()
    if replacing {
      try move(to: place)
    } else {
      try publishExclusively(as: place)
    }
    syncFolder()
  }
}

extension TemporaryFile {
  private mutating func move(to place: String) throws(Errno) {
    let path = path
    try Errno.checking { rename(path, place) }
    isPublished = true
  }

  /// A second name for the file is refused where the name is taken, whatever happens meanwhile; the
  /// first goes with the owner.
  private mutating func publishExclusively(as place: String) throws(Errno) {
    let path = path
    do throws(Errno) {
      try Errno.checking { link(path, place) }
    } catch .notPermitted, .notSupported, .notImplemented, .tooManyLinks {
      try moveExclusively(to: place)
    }
  }

  /// For file systems without second names, such as a USB stick's: takes the name with an empty file,
  /// which only then is replaced.
  mutating func moveExclusively(to place: String) throws(Errno) {
    _ = try Descriptor(opening: place, O_WRONLY | O_CREAT | O_EXCL, permissions: 0o600)
    do throws(Errno) {
      try move(to: place)
    } catch {
      unlink(place)
      throw error
    }
  }

  /// Makes the new name last through a power failure, where the file system can.
  private func syncFolder() {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    try? Descriptor(opening: folder, O_RDONLY | O_DIRECTORY).sync()
  }
}
