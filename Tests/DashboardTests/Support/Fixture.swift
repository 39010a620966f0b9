import Dashboard
import PlanFile
import PlanModel
import TestSupport
import Testing

/// A plan of the folder `fixtures`, or one written in a test.
enum Fixture {
  case vufo, example, format, minimal
  case text(String)

  /// The plans of the folder.
  static let all: [Fixture] = [.vufo, .example, .format, .minimal]

  /// A few texts that stop a load, and one that is only worth a warning.
  static let broken = Fixture.text(
    """
    plenum: 1
    organisation: Friends of the River
    indicators:
      aid: {name: Aid mobilised, unit: USD}
    years:
      2024:
        report: final
        objectives:
          - id: congress
            text: Tổ chức Đại hội đại biểu toàn quốc lần thứ VII, nhiệm kỳ 2024-2029
            theem: congresses
            outcome: postponed
            to: 2023
        achievements:
          - {indicator: aid, actual: over 1,000 USD}
          - {indicator: ade, actual: 3}

    """)

  /// An objective with fifteen answers, more than a screen holds, between two that are small.
  static let tall = Fixture.text(
    """
    plenum: 1
    years:
      2024:
        report: final
        objectives:
          - The first
          - {id: tall, text: The tall one}
          - The last
        achievements:

    """
      + (1...15).map { "      - {text: Answer number \($0) of fifteen, answers: tall}\n" }.joined()
      + "      - Something tied to nothing\n")

  /// What comes of opening it.
  func opening(isSample: Bool = false) throws -> Opening {
    let content = try content
    guard let review = content.review else { return .problems(content.problems, file: "plan.yaml") }
    return .plan(review, file: "plan.yaml", isSample: isSample)
  }

  /// The numbers of its plan.
  var numbers: PlanNumbers { (try? content.numbers) ?? PlanNumbers(nil) }

  private struct Content: Sendable {
    let review: Review?
    let problems: [Diagnostic]
    let numbers: PlanNumbers

    init(_ text: String) {
      let reading = PlanFile.read(Array(text.utf8))
      review = reading.plan.map(Review.init(of:))
      problems = reading.diagnostics
      numbers = PlanNumbers(review)
    }
  }

  private var content: Content {
    get throws {
      if case .text(let text) = self { return Content(text) }
      return try #require(Self.contents["\(self)"], "no fixture \(self)")
    }
  }

  /// The plans of the folder, read once.
  private static let contents: [String: Content] = {
    let contents = all.compactMap { fixture in
      (try? PackageFiles.text("fixtures/\(fixture).yaml")).map { ("\(fixture)", Content($0)) }
    }
    return Dictionary(uniqueKeysWithValues: contents)
  }()
}
