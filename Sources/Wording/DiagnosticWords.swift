public import PlanModel

/// Words about a plan file: what was found, where, what to write instead; never blame.
///
/// Keys and values of the file stay as they are in every language, in straight quotes.
public protocol DiagnosticWords {
  /// The word before a message: "error", "warning".
  func name(of severity: Diagnostic.Severity) -> String

  /// The problem, in one sentence without a full stop.
  func message(for problem: Problem) -> String

  /// Advice on it, as an instruction without a full stop; nil where the message says it all.
  ///
  ///     .figureComma("1,000", suggestion: "1_000")  // write: 1_000
  ///
  /// Where there is something to list, one line more for each.
  func help(for problem: Problem) -> String?

  /// The last line of a check: "2 errors, 3 warnings in 4 plans", or a statement that nothing was
  /// found.
  func summary(errors: Int, warnings: Int, plans: Int) -> String
}

/// The mistake that an author most likely made where libyaml stops, read off its words.
///
///     YAMLFault("did not find expected ',' or '}' while parsing a flow mapping")  // openBrace
///
/// Source: scanner.c, parser.c and reader.c of libyaml 0.2.5.
enum YAMLFault: CaseIterable {
  case colonInText, strayText, missingColon, missingDash, dashBesideKey, questionMark
  case openBrace, openBracket, emptyPlace, openQuote, backslash
  case tab, firstCharacter, star, exclamation, percentLine, blockSign, firstColumn
  case encoding, control, unknown

  /// The fault behind a message, which may have its context behind it.
  init(_ detail: String) {
    self = Self.phrases.first { detail.contains($0.0) }?.1 ?? .unknown
  }

  /// Pieces of messages, the first that is found decides; what is said of contexts comes late.
  private static let phrases: [(String, YAMLFault)] = [
    ("mapping values are not allowed", .colonInText),
    ("found unexpected ':'", .colonInText),
    ("did not find expected key", .strayText),
    ("could not find expected ':'", .missingColon),
    ("did not find expected '-'", .missingDash),
    ("block sequence entries are not allowed", .dashBesideKey),
    ("mapping keys are not allowed", .questionMark),
    ("expected ',' or '}'", .openBrace),
    ("expected ',' or ']'", .openBracket),
    ("did not find expected node content", .emptyPlace),
    ("found unexpected end of stream", .openQuote),
    ("found unexpected document indicator", .openQuote),
    ("found unknown escape character", .backslash),
    ("did not find expected hexdecimal number", .backslash),
    ("invalid Unicode character escape code", .backslash),
    ("tab character", .tab),
    ("found character that cannot start any token", .firstCharacter),
    ("did not find expected alphabetic or numeric character", .star),
    ("alias", .star),
    ("anchor", .star),
    ("%", .percentLine),
    ("directive", .percentLine),
    ("version number", .percentLine),
    ("digit or '.' character", .percentLine),
    ("unexpected non-alphabetical character", .percentLine),
    ("incompatible YAML document", .percentLine),
    ("did not find expected comment or line break", .blockSign),
    ("indentation indicator equal to 0", .blockSign),
    ("<document start>", .firstColumn),
    ("tag", .exclamation),
    ("expected '!'", .exclamation),
    ("expected '>'", .exclamation),
    ("URI", .exclamation),
    ("expected whitespace or line break", .exclamation),
    ("UTF-8", .encoding),
    ("UTF-16", .encoding),
    ("surrogate", .encoding),
    ("invalid Unicode character", .encoding),
    ("control characters are not allowed", .control),
  ]
}

extension DiagnosticWords {
  /// Items with commas between them, and a word before the last.
  func list(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }

  /// The same of items in quotes.
  func quoted(_ items: [String], _ conjunction: String) -> String {
    list(items.map { "\"\($0)\"" }, conjunction)
  }
}

extension Problem.Encoding {
  /// The command that writes such a file anew as UTF-8, under another name; nil where the encoding
  /// is not known well enough.
  var command: String? {
    let name: String
    switch self {
    case .utf16LittleEndian: name = "UTF-16LE"
    case .utf16BigEndian: name = "UTF-16BE"
    case .windows1258: name = "CP1258"
    case .tcvn3: name = "TCVN"
    case .unknown, .emptyBlocks: return nil
    }
    return "iconv -f \(name) -t UTF-8 plan.yaml > new.yaml"
  }
}

extension String {
  /// The beginning of a text, cut after a word where it has more than 60 characters.
  ///
  ///     "Hold the 7th National Congress and …"
  var firstWords: String {
    let whole = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard whole.count > 60 else { return whole }
    let text = whole.prefix(60)
    return (text.lastIndex(of: " ").map { text[..<$0] } ?? text) + " …"
  }

  /// The text up to the first space.
  var firstWord: Substring { prefix { $0 != " " } }

  /// The number of a character as Unicode writes it: `"U+202E"`.
  package init(codePoint scalar: UInt32) {
    self = "U+" + String(scalar, digits: 4, radix: 16, uppercase: true)
  }
}
