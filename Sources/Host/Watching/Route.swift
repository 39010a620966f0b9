internal import System

/// The places where something can happen to a path: the folder that the file is in, every folder
/// and every link on the way there, and where the way ends too early, the place of what is missing.
///
///     data/plan.yaml -> ../2026/plan.yaml
///     in . nothing; in data the name plan.yaml; in data/.. nothing; in data/../2026 the name plan.yaml;
///     and each of these four folders itself, that it is not moved away
struct Route {
  /// Names that matter in each watched folder.
  private(set) var names: [Inotify.Watch: Set<[UInt8]>] = [:]
  /// True if something stands at the end.
  private(set) var isOpen = false
  /// Reason why a place that matters is not watched.
  private(set) var failure: Errno?

  /// Number of links that are followed: as many as the system follows. Source: path_resolution(7).
  private static let mostLinks = 40

  /// Walks along a path and watches every place before looking at it, so that nothing that happens
  /// after the look is missed.
  init(along path: String, with inotify: borrowing Inotify) {
    var folder = path.hasPrefix("/") ? "/" : "."
    var steps = Self.steps(path)
    var links = 0
    _ = enter(folder, with: inotify)
    while let step = steps.popLast() {
      let place = folder + "/" + step
      let isEnd = steps.isEmpty
      // Whether folders are added to a folder on the way is no news, and there may be many.
      if !isEnd, Self.kind(place) == .folder, enter(place, with: inotify) {
        folder = place
        continue
      }
      watch(step, in: folder, with: inotify)
      switch Self.kind(place) {
      case .link:
        links += 1
        guard links <= Self.mostLinks, let target = Link.target(of: place) else { return }
        if target.hasPrefix("/") { folder = "/" }
        steps += Self.steps(target)
      case .folder where !isEnd:
        guard enter(place, with: inotify) else { return }
        folder = place
      case let kind:
        isOpen = isEnd && kind != nil
        return
      }
    }
  }

  /// True if an event happened to this path.
  func concerns(_ event: Inotify.Event) -> Bool {
    if event.events.contains(.lost) { return true }
    guard let names = names[event.watch] else { return false }
    return event.name.isEmpty || names.contains(event.name)
  }
}

extension Route {
  /// Watches a folder itself; false if there is none. One that cannot be read cannot be watched,
  /// and is seldom moved away.
  private mutating func enter(_ folder: String, with inotify: borrowing Inotify) -> Bool {
    do throws(Errno) {
      names[try inotify.watch(folder, for: .ofFolder), default: []].formUnion([])
    } catch .noEntry, .notFolder {
      return false
    } catch {}
    return true
  }

  private mutating func watch(_ name: String, in folder: String, with inotify: borrowing Inotify) {
    do throws(Errno) {
      names[try inotify.watch(folder, for: .ofName), default: []].insert(Array(name.utf8))
    } catch .noEntry, .notFolder {
      // The folder has gone meanwhile, which is news that will be read.
    } catch {
      failure = failure ?? error
    }
  }

  /// The steps of a path, the first one last.
  private static func steps(_ path: String) -> [String] {
    path.split(separator: "/").filter { $0 != "." }.reversed().map(String.init)
  }

  private static func kind(_ path: String) -> FileStatus.Kind? {
    try? FileStatus(of: path, followingLinks: false).kind
  }
}
