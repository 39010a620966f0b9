internal import Glibc
internal import System

/// A folder in which meetings are found, and which nobody but its owner can enter.
public struct ConsoleFolder: Hashable, Sendable {
  /// Path of the folder.
  public let path: String

  /// A folder, there already or not.
  public init(path: String) {
    self.path = path
  }

  /// The folders of this user, the one for new meetings first: in `$XDG_RUNTIME_DIR`, else in /tmp.
  ///
  /// A meeting begun on the desktop is found over SSH as well, where that variable is often not
  /// set.
  public static var current: [ConsoleFolder] {
    candidates(runtimeFolder: Environment.current.runtimeFolder, user: geteuid())
  }

  /// The folders of a user, the one in the given runtime folder first. Source: XDG Base Directory
  /// Specification; a relative path there is to be passed over.
  static func candidates(runtimeFolder: String?, user: uid_t) -> [ConsoleFolder] {
    let given = runtimeFolder.flatMap { $0.hasPrefix("/") ? $0 + "/plenum" : nil }
    let usual = "/run/user/\(user)/plenum"
    let last = "/tmp/plenum-\(user)"
    return ([given, usual == given ? nil : usual].compactMap { $0 } + [last]).map(Self.init(path:))
  }

  /// Makes sure that the folder is there and ours alone.
  ///
  /// - Parameters:
  ///   - isCreated: whether one that is not there is made.
  ///   - owner: whose it has to be.
  /// - Throws: why it cannot be used.
  func enter(creating isCreated: Bool, as owner: uid_t = geteuid()) throws(ConsoleFailure) {
    if isCreated {
      do throws(Errno) {
        try Errno.checking { mkdir(path, 0o700) }
      } catch .exists {
      } catch {
        throw ConsoleFailure(error)
      }
    }
    let status: FileStatus
    do throws(Errno) {
      let folder = try Descriptor(opening: path, for: .reading, [.folder, .noLink])
      status = try FileStatus(of: folder)
    } catch .tooManyLinks, .notFolder, .noAccess {
      throw .folderNotPrivate(path)
    } catch {
      throw ConsoleFailure(error)
    }
    guard status.owner == owner, status.permissions.isDisjoint(with: .others) else {
      throw .folderNotPrivate(path)
    }
  }

  /// The names in the folder; none where it cannot be read.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name { names.append(name) }
    }
    return names
  }
}
