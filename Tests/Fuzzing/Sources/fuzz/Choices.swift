/// Bytes as a row of choices: what the fuzzer changes in them changes one choice, not all that follow.
///
///     var choices = Choices([2, 1])
///     choices.number(below: 5)        // 2
///     choices.pick(["en", "vi"])      // "vi"
///     choices.number(below: 100)      // 0: nothing is left
struct Choices {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether all is chosen.
  var isEmpty: Bool { rest.isEmpty }

  /// The next byte; 0 where none is left.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// A number from 0 below a bound of at most 65,536.
  mutating func number(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let low = Int(byte())
    return (bound <= 256 ? low : low << 8 | Int(byte())) % bound
  }

  /// A number between two, both included.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + number(below: range.count)
  }

  /// Yes, once in so many times.
  mutating func isOne(in times: Int) -> Bool { number(below: times) == times - 1 }

  /// One of several, of which there is at least one.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// Bytes as they come, repaired to UTF-8.
  mutating func rawText(upTo longest: Int) -> String {
    let count = number(below: longest + 1)
    let text = String(decoding: rest.prefix(count), as: UTF8.self)
    rest = rest.dropFirst(count)
    return text
  }

  /// All that is left, repaired to UTF-8.
  mutating func remainingText() -> String {
    defer { rest = [] }
    return String(decoding: rest, as: UTF8.self)
  }

  /// All that is left.
  mutating func remainingBytes() -> [UInt8] {
    defer { rest = [] }
    return Array(rest)
  }
}
