public import PlanModel

/// Numbers of sources, as they stand behind what the sources say.
///
///     SourceNumbers([3, 2]).text  // "[2,3]"
public struct SourceNumbers: Hashable, Sendable {
  /// The numbers, from 1, each once and in their order.
  public let numbers: [Int]

  public init(_ numbers: [Int]) {
    guard numbers.count > 1 else {
      self.numbers = numbers
      return
    }
    var kept: [Int] = []
    for number in numbers.sorted() where kept.last != number { kept.append(number) }
    self.numbers = kept
  }

  /// The numbers of sources that a plan names by their ids.
  public init(of ids: [String], in review: Review) {
    self.init(ids.compactMap(review.sourceNumber))
  }

  /// True if there are none.
  public var isEmpty: Bool { numbers.isEmpty }

  /// The numbers in brackets; empty for none.
  public var text: String {
    numbers.isEmpty ? "" : "[\(numbers.map(String.init).joined(separator: ","))]"
  }

  /// The numbers behind a text, bound to its last word: " [2,3]".
  public var suffix: String { numbers.isEmpty ? "" : "\u{A0}" + text }
}

/// A source in words: its number, its title and the like, and the address or file to read it in.
public struct SourceSaying: Hashable, Sendable {
  /// Its number, in brackets and aloud.
  public let number: SourceNumbers
  /// Its title.
  public let title: String
  /// Name of its publisher.
  public let publisher: String?
  /// Date of publication, in the form that was asked for.
  public let date: String?
  /// Address at which it can be read.
  public let url: String?
  /// The file it is kept in.
  public let file: String?

  /// A source with its number, its date in full words or in few letters.
  public init(_ source: Source, number: Int, in words: any Words, date form: DateForm = .short) {
    self.number = SourceNumbers([number])
    title = source.title[words.language]
    publisher = source.publisher?[words.language]
    date = source.date.map { words.date($0, form) }
    url = source.url
    file = source.file
  }

  /// Description of the source: title, publisher, date.
  public var facts: [String] { [title, publisher, date].compactMap { $0 } }

  /// Its publisher, else its title, with the date: for a place without room for both.
  public var brief: String {
    [publisher ?? title, date].compactMap { $0 }.joined(separator: ", ")
  }

  /// Title and publisher: what can differ between languages, apart from the date's form.
  public var names: [String] { [title, publisher].compactMap { $0 } }
}
