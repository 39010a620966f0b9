internal import PlanModel

/// The events of a file's one document, with every alias replaced by what it stands for.
package struct EventStream: ~Copyable {
  /// Depth to which lists and maps may be nested; a plan needs seven levels.
  package static let depthLimit = 64
  /// Number of events that aliases may add to those of the file.
  package static let replayLimit = 100_000

  private var parser: YAMLParser
  /// The event that `peek` has seen already.
  private var ahead: YAMLEvent?
  private var recorder = AnchorRecorder()
  /// The recordings that are being replayed, the innermost last.
  private var replays: [Range<Int>] = []
  private var replayed = 0
  /// The alias in the file that is being replayed.
  private var alias: Span?
  private var depth = 0

  /// The events of a source.
  package init(_ parser: consuming YAMLParser) {
    self.parser = parser
  }

  /// The next event, without taking it.
  package mutating func peek() throws(ReadingStop) -> YAMLEvent {
    if let ahead { return ahead }
    let event = try fetch()
    ahead = event
    return event
  }

  /// The next event. An alias comes out only where nothing has its name.
  package mutating func next() throws(ReadingStop) -> YAMLEvent {
    if let event = ahead.take() { return event }
    return try fetch()
  }

  /// Takes the next event if it is one of those that are meant.
  package mutating func takes(_ isMeant: (borrowing YAMLEvent) -> Bool) throws(ReadingStop) -> Bool
  {
    let event = try next()
    if isMeant(event) { return true }
    ahead = event
    return false
  }

  private mutating func fetch() throws(ReadingStop) -> YAMLEvent {
    while let replay = replays.popLast() {
      guard let index = replay.first else { continue }
      replays.append(replay.dropFirst())
      return try expanded(recorder.event(at: index), target: recorder.target(at: index))
    }
    let event = try parser.next()
    // Most nodes have no name and belong to none that has.
    if parser.anchor == nil, !recorder.isRecording, !event.isAlias {
      try count(event)
      return event
    }
    let target = recorder.record(event, anchor: parser.anchor)
    return try expanded(event, target: target)
  }

  /// The event, or for an alias the first of those that it stands for.
  private mutating func expanded(
    _ event: YAMLEvent, target: Range<Int>?
  ) throws(ReadingStop) -> YAMLEvent {
    guard case .alias(_, let span) = event, let target else {
      try count(event)
      return event
    }
    if replays.isEmpty { alias = span }
    replayed += target.count
    if replayed > Self.replayLimit { throw ReadingStop(.aliasesExplode, at: alias) }
    replays.append(target)
    return try fetch()
  }

  /// Keeps count of how deep the lists and maps are nested.
  private mutating func count(_ event: borrowing YAMLEvent) throws(ReadingStop) {
    switch event {
    case .listStart(let span), .mapStart(let span):
      depth += 1
      if depth > Self.depthLimit { throw ReadingStop(.nestedTooDeep, at: span) }
    case .listEnd, .mapEnd: depth -= 1
    default: break
    }
  }
}

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
  /// Ranges of the log that its aliases stood for when they were read, for a name may be given
  /// again.
  private var targets: [Int: Range<Int>] = [:]

  /// True if a node with a name is being read.
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

  /// The range of the log that the alias at an index of it stands for.
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
