internal import Host
internal import System

/// A watch on the plan file, which tells when it may have a new text: at once when it was closed or
/// renamed into place, half a second after the last bare write. Nothing runs while nothing happens.
struct LivePlan: ~Copyable {
  private var watcher: FileWatcher
  private var timer: Timer

  /// Watches a file; where the system does not let it be watched, it is read by hand only.
  ///
  /// To be made before the file is read: then no change in between is missed.
  init(_ path: String) throws(WatchFailure) {
    let watcher = try FileWatcher(path)
    let timer = try Errno.translating(into: WatchFailure.init) { () throws(Errno) in try Timer() }
    self.watcher = watcher
    self.timer = timer
  }

  /// The descriptors to be waited on.
  var descriptors: [Int32] { [watcher.descriptor, timer.descriptor] }

  /// Takes the news of a descriptor.
  ///
  /// - Returns: whether the file is to be read again.
  mutating func takeNews(from descriptor: Int32) -> Bool {
    if descriptor == timer.descriptor { return timer.expire() }
    guard descriptor == watcher.descriptor, let change = watcher.change() else { return false }
    timer.start(after: change.settlingTime)
    return false
  }
}
