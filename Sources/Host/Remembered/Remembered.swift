public import PlanModel

/// Choices that the dashboard remembers from one time to the next.
public struct Remembered: Hashable, Sendable {
  /// The language that the user chose.
  public var language: Language?
  /// The background that the user chose, in one word: `dark`.
  public var background: String?

  /// Choices to be remembered; by default none.
  public init(language: Language? = nil, background: String? = nil) {
    self.language = language
    self.background = background
  }
}

extension Remembered {
  /// The text of a state file.
  ///
  ///     version 1
  ///     language vi
  ///     background dark
  var text: String {
    var lines = [Self.version]
    if let language { lines.append("language \(language.rawValue)") }
    if let background, Self.isWord(background) { lines.append("background \(background)") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Reads a text. A line with another key is passed over: a newer Plenum may remember more.
  init(_ text: String) throws(StateWarning) {
    self.init()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.version[...] else { throw .broken(line: 1) }
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard words.count == 2, words.allSatisfy(Self.isWord), set(words[0], words[1]) else {
        throw .broken(line: index + 1)
      }
    }
  }

  private static let version = "version 1"

  /// Takes a value; false where it is none for its key.
  private mutating func set(_ key: String, _ value: String) -> Bool {
    switch key {
    case "language":
      language = Language(rawValue: value)
      return language != nil
    case "background": background = value
    default: break
    }
    return true
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
