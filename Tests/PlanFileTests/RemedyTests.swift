import PlanFile
import PlanModel
import TestSupport
import Testing

/// What a diagnostic offers to write is accepted, and means what the words mean.
@Suite("Every remedy is a promise")
struct RemedyTests {
  /// Words for a quantity of US dollars, in forms that people and spreadsheets give it.
  struct Form: Sendable {
    let words: String
    let meant: Quantity
  }

  private static let numbers: [(digits: String, en: String, vi: String)] = [
    ("5", "5", "5"), ("1500", "1,500", "1.500"), ("1234567", "1,234,567", "1.234.567"),
    ("2.5", "2.5", "2,5"), ("1234.5", "1,234.5", "1.234,5"), ("45000", "45 000", "45 000"),
    ("-5", "−5", "-5"), ("0.5", ".5", "0,5"),
  ]

  private static let qualifiers: [(Qualifier, before: String, behind: String)] = [
    (.exact, "", ""), (.over, "over ", ""), (.over, ">", ""), (.atLeast, "", "+"),
    (.atLeast, "", " or more"), (.atLeast, "≥ ", ""), (.nearly, "gần ", ""), (.under, "<", ""),
    (.atMost, "", " trở xuống"), (.atMost, "no more than ", ""), (.about, "~", ""),
  ]

  private static let scales: [(Scale?, String)] = [
    (nil, ""), (.million, " million"), (.million, "m"), (.million, " tr"), (.billion, " bn"),
    (.thousand, "k"),
  ]

  /// Every seventh form, with the digits as a language writes them: no trait has a multiple of
  /// seven values, so that any two values of two traits still meet.
  private static func forms(_ language: Language) -> [Form] {
    var forms: [Form] = []
    for number in numbers {
      let digits = language == .en ? number.en : number.vi
      for (qualifier, before, behind) in qualifiers {
        for (scale, scaleWord) in scales {
          for (front, back) in [("", ""), ("$", ""), ("", " USD"), ("US$ ", ""), ("", " $")] {
            for (estimate, isEstimate) in [("", false), ("est. ", true)] {
              guard let numeral = Numeral(digits: number.digits, scale: scale) else { continue }
              forms.append(
                Form(
                  words: estimate + before + front + digits + scaleWord + behind + back,
                  meant: Quantity(qualifier, numeral, isEstimate: isEstimate)))
            }
          }
        }
      }
    }
    return forms.enumerated().filter { $0.offset.isMultiple(of: 7) }.map(\.element)
  }

  /// The quantity, so that one number is equal to another however their digits are written.
  private func key(_ quantity: Quantity?) -> String {
    guard let quantity else { return "none" }
    return "\(quantity.isEstimate) \(quantity.qualifier) \(quantity.first.value) "
      + "\(quantity.first.scale?.rawValue ?? "-")"
  }

  /// A suggestion as it stands in the plan, which may be in quotes.
  private func read(_ suggestion: String, numbers: Language?) -> Quantity? {
    let plan = Sample.plan(actual: suggestion, unit: "USD", numbers: numbers)
    return Sample.read(plan).plan?.years.first?.achievements.first?.measurement?.figure.quantity
  }

  @Test(arguments: Language.allCases, [false, true])
  func ofEveryForm(_ language: Language, isSaid: Bool) {
    let numbers = isSaid ? language : nil
    var refused = 0
    for form in Self.forms(language) {
      if let quantity = Sample.figure(form.words, unit: "USD", numbers: numbers)?.quantity {
        #expect(key(quantity) == key(form.meant), "\(form.words)")
        continue
      }
      refused += 1
      let suggestions =
        Sample.problem(form.words, unit: "USD", numbers: numbers)?.suggestions ?? []
      let read = suggestions.map { key(self.read($0, numbers: numbers)) }
      #expect(read.contains(key(form.meant)), "\(form.words): \(suggestions)")
      #expect(!read.contains("none"), "\(form.words): \(suggestions)")
      // Two where the digits can be read in two ways.
      #expect(read.count == 1 || numbers == nil, "\(form.words): \(suggestions)")
    }
    #expect(refused > 150)
  }

  @Test func ofEveryBrokenFixture() throws {
    var tried = 0
    for name in try PackageFiles.names(in: "fixtures/broken") {
      let text = String(decoding: try PackageFiles.bytes("fixtures/broken/" + name), as: UTF8.self)
      for diagnostic in Sample.read(text).diagnostics {
        guard let position = diagnostic.position else { continue }
        for suggestion in diagnostic.problem.suggestions {
          var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          let line = lines[position.line - 1]
          lines[position.line - 1] =
            line.prefix(position.column - 1) + suggestion
            + line.dropFirst(position.column - 1 + diagnostic.length)
          let mended = Sample.read(lines.joined(separator: "\n"))
          #expect(mended.plan != nil, "\(name): \(suggestion)")
          tried += 1
        }
      }
    }
    #expect(tried > 10)
  }
}
