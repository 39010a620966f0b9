internal import Glibc
internal import PlanModel

/// The file in which the dashboard remembers.
///
///     StateFile(.current)?.path  // "~/.local/state/plenum/state", in full
public struct StateFile: Hashable, Sendable {
  /// Path of the file, whether or not it exists.
  public let path: String

  /// The largest file that is read, in bytes.
  private static let limit = 4 << 10

  /// The place that `$XDG_STATE_HOME` or `$HOME` leads to; nil where neither does. One that is not
  /// absolute counts as not set. Source: XDG Base Directory Specification.
  public init?(_ environment: Environment) {
    func absolute(_ path: String?) -> String? {
      path.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard
      let folder = absolute(environment.stateHome)
        ?? absolute(environment.home).map({ $0 + "/.local/state" })
    else { return nil }
    path = folder + "/plenum/state"
  }

  /// The choices that were remembered, with a warning if the file is at fault; a missing file is
  /// none.
  public func read() -> (remembered: Remembered, warning: StateWarning?) {
    do throws(ReadFailure) {
      let text = String(decoding: try FileReader.read(path, limit: Self.limit), as: UTF8.self)
      do throws(StateWarning) {
        return (try Remembered(text), nil)
      } catch {
        return (Remembered(), error)
      }
    } catch {
      switch error.problem {
      case .fileMissing: return (Remembered(), nil)
      case .fileUnreadable(let reason): return (Remembered(), .unreadable(reason: reason))
      default: return (Remembered(), .unreadable(reason: nil))
      }
    }
  }

  /// Writes down the choices; returns a warning if that is not possible. A file that says the same
  /// already is not touched, a broken one is replaced.
  public func write(_ remembered: Remembered) -> StateWarning? {
    let bytes = Array(remembered.text.utf8)
    if let old = try? FileReader.read(path, limit: Self.limit), old == bytes { return nil }
    makeFolders()
    do throws(WriteFailure) {
      try FileWriter.write(bytes, to: path, overwriting: true)
      return nil
    } catch {
      return .unwritable(reason: error.reason)
    }
  }

  /// Makes the folders that are missing, for nobody else to see, as the specification has it. Where
  /// that fails the writing will say why.
  private func makeFolders() {
    for index in path.indices.dropFirst() where path[index] == "/" {
      mkdir(String(path[..<index]), 0o700)
    }
  }
}

/// Trouble with the state file. Never a reason not to go on.
public enum StateWarning: Error, Hashable, Sendable {
  /// A line says what cannot be; nothing was remembered.
  case broken(line: Int)
  /// The file cannot be read; nothing was remembered. The reason is the system's, nil where the
  /// file is none: a folder, a device, or far too large.
  case unreadable(reason: String?)
  /// Nothing will be remembered, for a reason in the system's words: "Permission denied".
  case unwritable(reason: String)
}
