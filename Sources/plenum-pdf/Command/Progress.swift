internal import System
internal import Wording

/// How far a long print is, on a line of the terminal that goes away again.
struct Progress {
  private let words: any Words
  private let isTerminal = StandardStream.error.isTerminal
  private let began = SteadyClock.now
  private var shown: Duration?

  init(words: any Words) {
    self.words = words
  }

  /// Says which page is done, from the second second on and at most five times in each.
  mutating func show(page: Int, of count: Int) {
    guard isTerminal else { return }
    let now = SteadyClock.now
    guard now - began > .seconds(1), now - (shown ?? began) > .milliseconds(200) else { return }
    shown = now
    try? StandardStream.error.write("\r\(words.page("\(page)", of: "\(count)"))\u{1B}[K")
  }

  /// Takes the line away.
  mutating func clear() {
    guard shown != nil else { return }
    shown = nil
    try? StandardStream.error.write("\r\u{1B}[K")
  }
}
