internal import Glibc

/// Waiting for open files, without asking them all the time.
///
///     Readiness.input(from: [timer.descriptor, watcher.descriptor])  // those that have news
public enum Readiness {
  /// Waits until one of the descriptors has news, also that there will be none any more.
  ///
  /// - Parameters:
  ///   - numbers: what is waited for.
  ///   - patience: how long at most, to a millisecond; nil for ever.
  /// - Returns: those that have news, in the order in which they are given.
  public static func input(from numbers: [Int32], within patience: Duration? = nil) -> [Int32] {
    var requests = numbers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    wait(for: &requests, within: patience)
    return requests.lazy.filter { $0.revents != 0 }.map(\.fd)
  }

  /// Waits until a descriptor takes bytes.
  ///
  /// - Parameters:
  ///   - number: what is waited for.
  ///   - patience: how long at most, to a millisecond; nil for ever.
  /// - Returns: whether it does; false where it is stuck or gone.
  public static func output(to number: Int32, within patience: Duration? = nil) -> Bool {
    var requests = [pollfd(fd: number, events: Int16(POLLOUT), revents: 0)]
    wait(for: &requests, within: patience)
    return requests[0].revents == Int16(POLLOUT)
  }

  private static func wait(for requests: inout [pollfd], within patience: Duration?) {
    let limit = patience.map { Int32(clamping: $0.milliseconds) } ?? -1
    _ = try? Errno.checking { poll(&requests, nfds_t(requests.count), limit) }
  }
}

extension Duration {
  /// The whole milliseconds.
  fileprivate var milliseconds: Int64 {
    components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
  }
}
