import Testing
import Text

/// A figure and its percent sign: whatever breaks lines keeps them together.
@Suite("A percent sign stays with its figure")
struct PercentTests {
  static let texts = ["%", " %", "\u{A0}%", "  %"].flatMap { sign in
    [
      "a rate of 87.5\(sign) in all", "tỷ lệ 87,5\(sign) của năm", "(87.5\(sign))",
      "at\u{A0}least\u{A0}87.5\(sign)", "ít\u{A0}nhất\u{A0}87,5\(sign) của năm",
      "target\u{A0}87.5\(sign) · due\u{A0}2024", "abcdefgh87.5\(sign)", "大会87.5\(sign)会議",
    ]
  }

  /// Whether no line has the figure without its sign, or the sign without its figure.
  private static func isWhole(_ lines: [String]) -> Bool {
    lines.allSatisfy { line in
      let pieces = line.split(separator: "%", omittingEmptySubsequences: false)
      return pieces.dropLast().allSatisfy { piece in
        piece.last { $0 != " " }?.isNumber == true
      } && !(pieces.last ?? "").contains("7")
    }
  }

  @Test("in lines of every width that holds both", arguments: texts)
  func lines(_ text: String) {
    let figure = text.contains("  %") ? 7 : text.contains("5%") ? 5 : 6
    for width in figure...40 {
      #expect(Self.isWhole(text.wrapped(to: width)), "\(text.wrapped(to: width))")
      #expect(Self.isWhole(text.balanced(to: width)), "\(text.balanced(to: width))")
      #expect(Self.isWhole([text.truncated(to: width)]), "\(text.truncated(to: width))")
      for rows in 1...3 {
        let lines = text.wrapped(to: width, rows: rows)
        #expect(Self.isWhole(lines), "\(lines)")
      }
    }
  }

  @Test("at the column before the one that holds both")
  func boundary() {
    #expect("rate 87.5%".wrapped(to: 9) == ["rate", "87.5%"])
    #expect("rate 87.5 %".wrapped(to: 9) == ["rate", "87.5 %"])
    #expect("rate 87.5 %".wrapped(to: 10) == ["rate", "87.5 %"])
    #expect("at\u{A0}least\u{A0}87.5\u{A0}%".wrapped(to: 13) == ["at least", "87.5 %"])
    #expect("at\u{A0}least\u{A0}87.5\u{A0}%".wrapped(to: 14) == ["at least", "87.5 %"])
    #expect("at\u{A0}least\u{A0}87.5\u{A0}%".wrapped(to: 15) == ["at least 87.5 %"])
  }

  @Test(
    "where somebody else breaks the lines",
    arguments: [
      ("87.5 % of all", "87.5\u{A0}% of all"), ("87.5% of all", "87.5% of all"),
      ("of 12 ‰, 5 \u{A0}°C", "of 12\u{A0}‰, 5\u{A0}\u{A0}°C"), ("a % of 5 ", "a % of 5 "),
      ("5 days, 6 %", "5 days, 6\u{A0}%"), ("", ""), ("12 ", "12 "),
    ])
  func bound(_ text: String, _ expected: String) {
    #expect(text.boundFigures == expected)
  }
}
