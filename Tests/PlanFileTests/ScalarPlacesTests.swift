import PlanFile
import PlanModel
import Testing

/// However a value is written, what stands behind it is found where it stands: here an unknown key.
@Suite("Places behind values")
struct ScalarPlacesTests {
  /// Whether a key that no map has is found, and shown, where it stands.
  private func isFound(_ plan: String) throws -> Bool {
    let found = Sample.read(plan).diagnostics
    // Where a scalar need not be a character, places are found in another way.
    guard Sample.read(plan + "# 会\n").diagnostics == found else { return false }
    let key = "nonsense"
    let before = plan[..<(try #require(plan.firstRange(of: key)).lowerBound)]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let position = Position(line: lines.count, column: (lines.last?.count ?? 0) + 1)
    return found.contains { diagnostic in
      let shown = (diagnostic.excerpt ?? "").dropFirst(diagnostic.excerptColumn - 1)
      return diagnostic.position == position && shown.prefix(diagnostic.length) == key
    }
  }

  @Test(
    "On the lines behind",
    arguments: [
      "plain", "Đại hội", "plain # ghi chú", "Đại hội # note", "over\n        two lines",
      "qua\n        hai dòng", "'quoted'", "'Đại hội'", "\"tab \\u00e9\"", "''", "&name plain",
      "'over\n\n        three'", "|\n        block\n        of text", "!!str Đại hội",
      "| # ghi chú\n        block", ">- # Đại hội\n        Đại hội",
      "!!str # ghi chú\n        plain", "&name # ghi chú\n        'quoted'", "\"\\x41 'Đ'\"",
    ])
  func block(_ value: String) throws {
    let plan = """
      plenum: 1
      years:
        2025:
          achievements:
          - text: Đại hội
            notes: \(value)
            nonsense: 1

      """
    #expect(try isFound(plan))
  }

  @Test(
    "On the same line",
    arguments: [
      "plain", "Đại hội", "a, b", "hội, b", "'a, b'", "\"ộ, \\\"b\"", "''", "[a, ộ]", "{en: ộ}",
    ])
  func flow(_ value: String) throws {
    let item = "{text: Đại hội, notes: \(value), nonsense: 1}"
    #expect(try isFound("plenum: 1\nyears:\n  2025:\n    achievements:\n    - \(item)\n"))
  }
}
