public import PlanModel

/// A diagnostic in words: position and problem, the line with a caret, and advice.
///
///     plan.yaml:12:17: error: the figure "1,000" has a comma
///           actual: 1,000
///                   ^~~~~
///       write: 1_000
public struct DiagnosticReport {
  private let diagnostic: Diagnostic
  private let file: String
  private let words: any Words
  private let widest: Int
  private let width: (Character) -> Int

  /// A report on a file.
  ///
  /// - Parameters:
  ///   - diagnostic: what was found.
  ///   - file: the file's name, for people.
  ///   - words: the language.
  ///   - widest: the columns from which on an excerpt is cut to a window around the caret.
  ///   - width: how many columns a character takes.
  public init(
    _ diagnostic: Diagnostic, file: String, words: any Words, widest: Int = 100,
    width: @escaping (Character) -> Int = { _ in 1 }
  ) {
    self.diagnostic = diagnostic
    self.file = file
    self.words = words
    self.widest = widest
    self.width = width
  }

  /// Position of the problem: "plan.yaml:12:17", or the file as a whole.
  public var location: String {
    diagnostic.position.map { "\(file):\($0.line):\($0.column)" } ?? file
  }

  /// Position and problem, in one line.
  public var headline: String {
    let severity = words.name(of: diagnostic.severity)
    return Self.safe("\(location): \(severity): \(words.message(for: diagnostic.problem))")
  }

  /// Advice on the problem; nil where the headline says it all.
  public var help: String? { words.help(for: diagnostic.problem) }

  /// The line of the file, and the caret and tildes that stand below what is meant.
  ///
  /// A tab is one space; of a long line only the surroundings of the caret are kept.
  public var excerpt: (line: String, caret: String)? {
    guard let excerpt = diagnostic.excerpt else { return nil }
    let line = excerpt.map { $0.isWhitespace ? " " : $0 }
    let start = min(max(diagnostic.excerptColumn - 1, 0), line.count)
    let end = min(start + diagnostic.length, line.count)
    let window = window(of: line, around: start)

    let before = window.lowerBound > 0 ? "…" : ""
    let after = window.upperBound < line.count ? "…" : ""
    let indent = columns(before) + columns(line[window.lowerBound..<start])
    let marked = columns(line[start..<max(start, min(end, window.upperBound))])
    return (
      before + String(line[window]) + after,
      String(repeating: " ", count: indent) + "^"
        + String(repeating: "~", count: max(0, marked - 1))
    )
  }

  /// The whole report, without a line break at the end.
  public var text: String {
    var lines = [headline]
    if let excerpt {
      lines += ["    " + excerpt.line, "    " + excerpt.caret]
    }
    lines += help?.split(separator: "\n").map { "  " + Self.safe($0) } ?? []
    return lines.joined(separator: "\n")
  }

  /// The characters around the one at `start` that fit the widest excerpt: what stands before it
  /// takes half of that, or more where the line ends soon.
  private func window(of line: [Character], around start: Int) -> Range<Int> {
    guard columns(line) > widest else { return 0..<line.count }
    var room = widest - 2  // for the ellipses
    var lower = start
    var upper = start
    func takesBefore(downTo least: Int) {
      while lower > 0, room - width(line[lower - 1]) >= least {
        lower -= 1
        room -= width(line[lower])
      }
    }
    takesBefore(downTo: widest / 2)
    while upper < line.count, room - width(line[upper]) >= 0 {
      room -= width(line[upper])
      upper += 1
    }
    takesBefore(downTo: 0)
    return lower..<upper
  }

  /// A line that no name of a file and no value of a plan can break or steer the terminal with.
  private static func safe(_ line: some StringProtocol) -> String {
    var safe = ""
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: safe.unicodeScalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        safe.unicodeScalars.append("\u{FFFD}")
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  private func columns(_ characters: some Sequence<Character>) -> Int {
    characters.reduce(0) { $0 + max(0, width($1)) }
  }
}
