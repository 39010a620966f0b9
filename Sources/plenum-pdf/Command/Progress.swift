internal import Glibc
internal import Host
internal import Wording

/// How far a long print is, on a line of the terminal that goes away again.
struct Progress {
  private let words: any Words
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let began = Self.now
  private var shown: Double?

  init(words: any Words) {
    self.words = words
  }

  /// Says which page is done, from the second second on and at most five times in each.
  mutating func show(page: Int, of count: Int) {
    guard isTerminal else { return }
    let now = Self.now
    guard now - began > 1, now - (shown ?? 0) > 0.2 else { return }
    shown = now
    try? StandardStream.error.write("\r\(words.page("\(page)", of: "\(count)"))\u{1B}[K")
  }

  /// Takes the line away.
  mutating func clear() {
    guard shown != nil else { return }
    shown = nil
    try? StandardStream.error.write("\r\u{1B}[K")
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
