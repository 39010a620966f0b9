internal import Glibc
internal import System

extension TemporaryFile {
  /// Gives the file its name, once all of it is on the disk.
  ///
  /// - Parameters:
  ///   - place: the name, in the folder that the file is in.
  ///   - replacing: whether a file of that name is replaced; if not, that is an error.
  /// - Throws: why the file is not there; then nothing has changed.
  mutating func publish(as place: String, replacing: Bool) throws(Errno) {
    try sync()
    switch (isNamed, replacing) {
    case (true, true): try move(to: place)
    case (true, false): try publishExclusively(as: place)
    case (false, true):
      try takeName()
      try move(to: place)
    case (false, false): try link(as: place)
    }
    syncFolder(of: place)
  }

  /// A second name for the file is refused where the name is taken, whatever happens meanwhile; the
  /// first goes with the owner.
  private mutating func publishExclusively(as place: String) throws(Errno) {
    do throws(Errno) {
      try link(as: place)
    } catch .notPermitted, .notSupported, .notImplemented, .tooManyNames {
      try moveExclusively(to: place)
    }
  }

  /// For file systems without second names, such as a USB stick's: takes the name with an empty file,
  /// which only then is replaced.
  mutating func moveExclusively(to place: String) throws(Errno) {
    _ = try Descriptor(opening: place, for: .writing, .new, permissions: .owner)
    do throws(Errno) {
      try move(to: place)
    } catch {
      unlink(place)
      throw error
    }
  }

  /// Makes the new name last through a power failure, where the file system can.
  private func syncFolder(of place: String) {
    let folder = Self.folder(of: place)
    try? Descriptor(opening: folder.isEmpty ? "." : folder, for: .reading, .folder).sync()
  }
}
