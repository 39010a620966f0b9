internal import Glibc
internal import System

/// Address of a meeting: a socket named after its plan and its process.
///
///     /run/user/1000/plenum/vufo-4711.socket   // the meeting vufo-4711
///     /run/user/1000/plenum/vufo-4711.plan     // the plan that its deck was made from
public struct MeetingAddress: Hashable, Sendable {
  /// The plan's name: that of its file without the ending.
  public let plan: String
  /// The process that presents.
  public let process: Int

  let folder: ConsoleFolder

  /// The most bytes of a plan's name that are kept: the path of a socket has room for 107.
  private static let longestName = 40

  init(plan: String, process: Int, folder: ConsoleFolder) {
    self.plan = plan
    self.process = process
    self.folder = folder
  }

  /// The address of a new meeting about a plan's file.
  init(file: String, process: Int, folder: ConsoleFolder) {
    let stem = FileReader.name(of: file).split(separator: ".").first ?? ""
    var name = ""
    for character in stem {
      let shown = character.isLetter || character.isNumber || character == "_" ? character : "-"
      guard name.utf8.count + String(shown).utf8.count <= Self.longestName else { break }
      name.append(shown)
    }
    self.init(plan: name.isEmpty ? "plan" : name, process: process, folder: folder)
  }

  /// Reads the name of a socket; nil for any other.
  init?(socket name: String, folder: ConsoleFolder) {
    guard name.hasSuffix(".socket"), let dash = name.lastIndex(of: "-"), dash > name.startIndex
    else { return nil }
    let number = name[name.index(after: dash)...].dropLast(".socket".count)
    guard let process = Int32(number), process > 0, "\(process)" == number else { return nil }
    self.init(plan: String(name[..<dash]), process: Int(process), folder: folder)
  }

  /// Name of the meeting: "vufo-4711".
  public var name: String { "\(plan)-\(process)" }

  var socketPath: String { "\(folder.path)/\(name).socket" }
  var planPath: String { "\(folder.path)/\(name).plan" }

  /// True if a person means this meeting by a name: its own, its plan's, its file's, its process's.
  public func answers(to name: String) -> Bool {
    let file = FileReader.name(of: name)
    return [self.name, plan, "\(plan).yaml", "\(plan).yml"].contains(file) || name == "\(process)"
  }
}

extension MeetingAddress {
  /// The meetings that go on now, the newest first; what dead ones have left is removed.
  public static func running(in folders: [ConsoleFolder] = ConsoleFolder.current) -> [Self] {
    folders.flatMap(running(in:))
  }

  private static func running(in folder: ConsoleFolder) -> [Self] {
    guard (try? folder.enter(creating: false)) != nil else { return [] }
    return folder.names.compactMap { MeetingAddress(socket: $0, folder: folder) }
      .filter { $0.isAlive() }
      .map { ($0, (try? FileStatus(of: $0.socketPath).changeTime) ?? .zero) }
      .sorted { $0.1 > $1.1 }
      .map(\.0)
  }

  /// True if anybody listens; if not, takes away what is left.
  ///
  /// No process's number is asked: it may be another's by now, or count in another container.
  private func isAlive() -> Bool {
    do throws(Errno) {
      _ = try LocalSocket.connect(to: socketPath)
    } catch .refused {
      remove()
      return false
    } catch .noEntry {
      return false
    } catch {
      // Busy, or not to be judged from here.
    }
    return true
  }

  /// Takes socket and plan away.
  func remove() {
    unlink(socketPath)
    unlink(planPath)
  }
}
