/// Remembers the events of nodes that have a name, so that aliases can repeat them.
///
/// One log serves all: a named node inside a named node is a range inside a range.
struct AnchorRecorder {
  private struct Open {
    let name: String
    let start: Int
    var depth = 0
  }

  private var log: [YAMLEvent] = []
  private var open: [Open] = []
  private var recordings: [String: Range<Int>] = [:]
  /// What the aliases in the log stood for when they were read, for a name may be given again.
  private var targets: [Int: Range<Int>] = [:]

  /// Whether a node with a name is being read.
  var isRecording: Bool { !open.isEmpty }

  /// Notes an event that comes from the file and is called `anchor`, if it has a name; for an alias
  /// it gives the node that it stands for: the last whole one with its name, nil where there is
  /// none, and inside that node itself.
  mutating func record(_ event: YAMLEvent, anchor: String?) -> Range<Int>? {
    var target: Range<Int>?
    if case .alias(let name, _) = event { target = recordings[name] }
    if let anchor { open.append(Open(name: anchor, start: log.count)) }
    guard !open.isEmpty else { return target }
    targets[log.count] = target
    log.append(event)
    close(by: event)
    return target
  }

  /// The event at an index of the log.
  func event(at index: Int) -> YAMLEvent { log[index] }

  /// What the alias at an index of the log stands for.
  func target(at index: Int) -> Range<Int>? { targets[index] }

  private mutating func close(by event: YAMLEvent) {
    let step =
      switch event {
      case .listStart, .mapStart: 1
      case .listEnd, .mapEnd: -1
      default: 0
      }
    for index in open.indices { open[index].depth += step }
    while let last = open.last, last.depth == 0 {
      recordings[last.name] = last.start..<log.count
      open.removeLast()
    }
  }
}
