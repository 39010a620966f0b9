import PlanModel
import TestSupport
import Testing
import Wording

/// How figures are written. Source: "Figures" in the plan format, and the numbers of the glossary.
@Suite("Figures in words")
struct FigureWordsTests {
  @Test(
    "The table of the plan format",
    arguments: [
      (quantity(.exact, "37"), "37", "37"),
      (quantity(.over, "200 million"), "over 200 million", "trên 200 triệu"),
      (quantity(.atLeast, "5"), "at least 5", "ít nhất 5"),
      (quantity(.nearly, "20"), "nearly 20", "gần 20"),
      (quantity(.under, "20"), "under 20", "dưới 20"),
      (quantity(.atMost, "20"), "at most 20", "nhiều nhất 20"),
      (quantity(.about, "20"), "about 20", "khoảng 20"),
      (quantity(.about, "18", to: "22"), "about 18 to 22", "khoảng 18 đến 22"),
      (quantity(.range, "18", to: "22"), "18 to 22", "18 đến 22"),
      (quantity(.range, "18 million", to: "22 million"), "18 to 22 million", "18 đến 22 triệu"),
      (
        quantity(.range, "900 thousand", to: "2 million"), "900 thousand to 2 million",
        "900 nghìn đến 2 triệu"
      ),
      (quantity(.exact, "0.25 billion"), "0.25 billion", "0,25 tỷ"),
      (quantity(.exact, "-3.5 million"), "-3.5 million", "-3,5 triệu"),
      (quantity(.range, "-2", to: "-1"), "-2 to -1", "-2 đến -1"),
    ])
  func table(_ quantity: Quantity, _ english: String, _ vietnamese: String) {
    #expect(Language.en.words.quantity(quantity).shown == english)
    #expect(Language.vi.words.quantity(quantity).shown == vietnamese)
  }

  @Test(
    "Separators are the reader's, digits are the author's",
    arguments: [
      ("0", "0", "0"), ("7", "7", "7"), ("999", "999", "999"), ("1000", "1,000", "1.000"),
      ("-1000", "-1,000", "-1.000"), ("1234.50", "1,234.50", "1.234,50"),
      ("1234567", "1,234,567", "1.234.567"), ("100000", "100,000", "100.000"),
      ("0.001", "0.001", "0,001"), ("87.5", "87.5", "87,5"), ("-0.5", "-0.5", "-0,5"),
      ("1.0000", "1.0000", "1,0000"),
      ("123456789012.25", "123,456,789,012.25", "123.456.789.012,25"),
    ])
  func numbers(_ digits: String, _ english: String, _ vietnamese: String) {
    #expect(Language.en.words.number(digits) == english)
    #expect(Language.vi.words.number(digits) == vietnamese)
  }

  @Test("No line can end inside a figure", arguments: Language.allCases)
  func bound(_ language: Language) {
    let words = language.words
    let quantities =
      Qualifier.allCases.map { quantity($0, "200 million") }
      + [quantity(.range, "18 million", to: "22 million"), quantity(.about, "1", to: "2 billion")]
    for quantity in quantities {
      #expect(!words.quantity(quantity).contains(" "), "\(quantity)")
      let said = FigureSaying(figure(quantity), of: .aid, in: .empty, in: words)
      #expect(!said.number.contains(" "))
      #expect(!said.text.contains(" "))
    }
    #expect(!words.percentage(Percentage.lowerBound).contains(" "))
  }

  @Test("Units stand last, a percent sign close")
  func units() {
    let (en, vi) = (Language.en.words, Language.vi.words)
    #expect(en.joined("over 200 million", unit: "USD").shown == "over 200 million USD")
    #expect(vi.joined("23,1", unit: "°C").shown == "23,1 °C")
    #expect(en.joined("7.09", unit: "%") == "7.09%")
    #expect(en.joined("18", unit: "local unions").shown == "18 local unions")
    #expect(en.joined("37", unit: nil) == "37")
    #expect(en.joined("37", unit: "") == "37")
    let range = FigureSaying(
      figure(quantity(.range, "6.0", to: "6.5")), of: .growth, in: .empty, in: vi)
    #expect(range.text.shown == "6,0 đến 6,5%")
  }

  @Test("Percentages, exact and from below")
  func percentages() throws {
    let exact = try #require(
      Percentage(of: quantity(.exact, "199"), target: quantity(.exact, "200"), better: .higher))
    #expect(Language.en.words.percentage(exact) == "99%")
    #expect(Language.vi.words.percentage(exact) == "99%")
    #expect(Language.en.words.percentage(.lowerBound).shown == "at least 1,200%")
    #expect(Language.vi.words.percentage(.lowerBound).shown == "ít nhất 1.200%")
  }

  @Test("Changes since another year")
  func changes() {
    let (en, vi) = (Language.en.words, Language.vi.words)
    let said = [Change.higher, .lower, .unchanged].map {
      (en.change($0, since: 2022), vi.change($0, since: 2022))
    }
    #expect(said.map(\.0) == ["higher than 2022", "lower than 2022", "as in 2022"])
    #expect(said.map(\.1) == ["tăng so với năm 2022", "giảm so với năm 2022", "bằng năm 2022"])
  }
}

extension Percentage {
  /// At least 1,200 %.
  fileprivate static var lowerBound: Percentage {
    guard
      let share = Percentage(
        of: quantity(.over, "2400"), target: quantity(.exact, "200"), better: .higher)
    else { preconditionFailure("no share") }
    return share
  }
}
