// What problems tell of themselves beside words and numbers.
extension Problem {
  /// Sign beside a number that can mean several things, or that stands for words.
  public enum FigureSign: String, CaseIterable, Hashable, Sendable {
    /// `+5`, which may be a change.
    case plus
    /// `± 4.5`, `4.5 ± 1`.
    case plusMinus
    /// `(5)`, which bookkeepers write for -5.
    case parentheses
    /// `5—10`, `-5 - -3`.
    case dash
    /// `42 (estimated)`: the word belongs before the number.
    case estimateBehind
  }

  /// Place to which a glued key belongs, so that YAML takes it for one.
  public enum KeyPlace: Hashable, Sendable {
    /// The place where it stands.
    case here
    /// A line of its own, in line with this key.
    case below(String)
    /// A line of its own below this sentence, which has to become a `text` first.
    case belowSentence(String)
  }

  /// Thing that has a date.
  public enum DatePlace: CaseIterable, Hashable, Sendable {
    case achievement, conference
    /// An objective, by its `due`.
    case due
  }

  /// Way in which the digits of a figure can be read.
  public struct FigureReading: Hashable, Sendable {
    /// The figure without signs that group digits.
    public let suggestion: String
    /// The language whose numbers have these signs: with it as the plan's `numbers` the file stands
    /// as it is; nil where no language has them.
    public let numbers: Language?

    public init(_ suggestion: String, numbers: Language?) {
      self.suggestion = suggestion
      self.numbers = numbers
    }
  }

  /// A figure in its author's words, with the ids of the documents that state it.
  public struct FigureStatement: Hashable, Sendable {
    /// The words.
    public let words: String
    /// The ids; none where no document is named.
    public let sources: [String]

    public init(_ words: String, sources: [String]) {
      self.words = words
      self.sources = sources
    }
  }

  /// Kind of thing that a problem is about.
  public enum Entity: String, CaseIterable, Hashable, Sendable {
    case plan, theme, unit, indicator, source, page, year, conference, objective, achievement, part
    case measure
    case formerTarget = "former target"
    case statement
  }

  /// Form of a value in a file.
  public enum Shape: String, CaseIterable, Hashable, Sendable {
    case text, map, list, textOrMap, textOrList, figure, statement, nothing
  }

  /// The encoding that a file that is not UTF-8 most likely has.
  public enum Encoding: CaseIterable, Hashable, Sendable {
    case utf16LittleEndian, utf16BigEndian, windows1258, tcvn3, unknown
    /// None: parts of the file are zeros, which a lost write leaves.
    case emptyBlocks
  }

  /// Place of a blank that is none to YAML.
  public enum BlankPlace: CaseIterable, Hashable, Sendable {
    case indent
    /// Behind the dash of an item, behind the colon of a key.
    case dash, colon
    case key, name
  }

  /// What cannot be said of an indicator as long as its figures may be below 0.
  public enum LostSum: Hashable, Sendable {
    /// The sum of all years: these have no figure.
    case years([YearLabel])
    /// The sum of the parts or periods of a year: some are silent.
    case parts(year: YearLabel)
    /// That a target is met for good in a year that is not over.
    case target(year: YearLabel)
  }

  /// What the keys of a figure's map are.
  public enum FigureMap: CaseIterable, Hashable, Sendable {
    case parts, quarters, halves, months, languages
    /// A figure with its sources: `{figure: 43, sources: press}`.
    case statement

    /// What a key makes of its map.
    public init(key: String) {
      self =
        switch Period(key)?.kind {
        case .quarter: .quarters
        case .half: .halves
        case .month: .months
        case nil:
          if key == "figure" {
            .statement
          } else {
            Language(rawValue: key) == nil ? .parts : .languages
          }
        }
    }
  }

  /// The words that no part can be called by, beside languages and periods.
  public static let reservedParts = ["some", "apart", "figure", "to-date"]
}
