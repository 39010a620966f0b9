public import PlanModel

/// A text as it stands on the page: in one wording, or in one for each language of the page, which
/// stand one under the other.
///
/// Languages that say the same say it once: "37", and a text that the plan gives in one language.
/// NO-BREAK SPACE binds what must stay on one line.
public struct PageText: Hashable, Sendable {
  /// The text in one language.
  public struct Wording: Codable, Hashable, Sendable {
    /// The language that the words are in: for a text of the plan that stands in for a missing
    /// translation, the one that the plan gives it in.
    public let language: Language
    /// The words, in NFC; never empty.
    public let text: String

    public init(_ text: String, in language: Language) {
      self.language = language
      self.text = text
    }
  }

  /// One or more, in the order of the page's languages.
  public let wordings: [Wording]

  /// A text; wordings that repeat one before them are dropped, and so are empty ones.
  public init(_ wordings: [Wording]) {
    var kept: [Wording] = []
    for wording in wordings where !wording.text.isEmpty {
      if !kept.contains(where: { $0.text == wording.text }) { kept.append(wording) }
    }
    self.wordings = kept
  }

  /// All wordings in one line, for places that have no second one: `Trang 1/3 / Page 1 of 3`.
  public var inline: String { wordings.map(\.text).joined(separator: " / ") }

  /// True where there is nothing to be read.
  public var isEmpty: Bool { wordings.isEmpty }
}

extension PageText: Codable {
  /// Reads a text's wordings; as everywhere, none is empty and none is there twice.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([Wording].self))
  }

  /// Writes the wordings, one behind the other.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wordings)
  }
}

/// The numbers of sources as they stand behind a text.
public enum Footnote {
  /// The numbers in brackets; empty for none.
  ///
  ///     Footnote.text([2, 3])  // "[2,3]"
  public static func text(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "" : "[\(numbers.map(String.init).joined(separator: ","))]"
  }
}
