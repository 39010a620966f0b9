/// What an object of a PDF is made of, piece by piece; the pieces together are the object.
///
///     PDFTokens(Array("/Kids [ 3 0 R ]".utf8)[...]).map(\.kind)
///     // name, blank, mark, blank, reference(3), blank, mark
///
/// Source: ISO 32000-1, 7.2 and 7.3.
struct PDFTokens: Sequence, IteratorProtocol {
  struct Token {
    let kind: Kind
    let bytes: ArraySlice<UInt8>
  }

  enum Kind: Hashable {
    /// White space or a comment.
    case blank
    case name
    /// A text, in round brackets or as digits between angle brackets.
    case text
    /// A whole number that is not negative.
    case number(Int)
    /// The number of the object that is meant.
    case reference(Int)
    /// Any other word, such as `true` or a number of another kind.
    case word
    /// A bracket.
    case mark
    /// The word `stream`, and all that comes behind it.
    case stream
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func next() -> Token? {
    guard let first = rest.first else { return nil }
    switch first {
    case _ where first.isBlank: return take(rest.prefix { $0.isBlank }.count, .blank)
    case UInt8(ascii: "%"): return take(rest.prefix { $0 != UInt8(ascii: "\n") }.count, .blank)
    case UInt8(ascii: "/"): return take(1 + rest.dropFirst().prefix { $0.isRegular }.count, .name)
    case UInt8(ascii: "("): return take(lengthOfText, .text)
    case UInt8(ascii: "<") where rest.dropFirst().first != first:
      return take(1 + rest.prefix { $0 != UInt8(ascii: ">") }.count, .text)
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      return take(rest.dropFirst().first == first ? 2 : 1, .mark)
    case _ where !first.isRegular: return take(1, .mark)
    default: return word()
    }
  }

  private mutating func take(_ count: Int, _ kind: Kind) -> Token {
    let bytes = rest.prefix(count)
    rest = rest.dropFirst(count)
    return Token(kind: kind, bytes: bytes)
  }

  private mutating func word() -> Token {
    let word = rest.prefix { $0.isRegular }
    if word.elementsEqual("stream".utf8) { return take(rest.count, .stream) }
    guard let number = word.wholeNumber else { return take(word.count, .word) }
    guard let end = Self.endOfReference(rest[word.endIndex...]) else {
      return take(word.count, .number(number))
    }
    return take(end - rest.startIndex, .reference(number))
  }

  /// Where a reference ends that goes on like this behind its number: ` 0 R`.
  private static func endOfReference(_ bytes: ArraySlice<UInt8>) -> Int? {
    let generation = bytes.dropFirst().prefix { (48...57).contains($0) }
    let letter = bytes[generation.endIndex...].prefix(2)
    guard bytes.first == UInt8(ascii: " "), !generation.isEmpty,
      letter.elementsEqual(" R".utf8), bytes[letter.endIndex...].first?.isRegular != true
    else { return nil }
    return letter.endIndex
  }

  /// How long the text is that begins here: brackets in it come in pairs or behind a backslash.
  private var lengthOfText: Int {
    var depth = 0
    var isEscaped = false
    for (place, byte) in rest.enumerated() {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
    }
    return rest.count
  }
}

extension UInt8 {
  /// White space in a PDF.
  fileprivate var isBlank: Bool { [0, 9, 10, 12, 13, 32].contains(self) }

  /// Whether it can stand in a word.
  fileprivate var isRegular: Bool { !isBlank && !"()<>[]{}/%".utf8.contains(self) }
}

extension ArraySlice<UInt8> {
  /// The number that the bytes are, if they are all digits.
  var wholeNumber: Int? {
    allSatisfy { (48...57).contains($0) } ? Int(String(decoding: self, as: UTF8.self)) : nil
  }
}
