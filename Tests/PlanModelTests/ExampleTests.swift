import PlanModel
import TestSupport
import Testing

/// The whole review of the example plan, as tables that can be read beside it.
///
/// They were compared, line by line, with an independent reading of the plan format in another
/// language before they were recorded.
@Suite("The example plan")
struct ExampleTests {
  @Test("Its review is the recorded one", arguments: ["example"])
  func golden(_ name: String) throws {
    let review = try Review(fixture: name)
    let headlineYears = review.years.map { "\($0.year)" }
    let tables = [
      [["year", "objective", "status", "percentage"]] + review.years.flatMap(rows),
      [["year", "report", "achievements", "outside", "objectives"]] + review.years.map(counts),
      [["thread", "slips", "years"]] + review.threads.map(thread),
      [["headline"] + headlineYears] + headlines(review),
      [["total", "sum or latest", "years", "missing"]] + review.series.compactMap(total),
    ]
    try expectGolden(tables.map(aligned).joined(separator: "\n"), name + ".txt")
  }

  private func rows(of year: YearReview) -> [[String]] {
    year.rows.map { row in
      let id = year.objective(of: row).id ?? "\(year.year)-\(row.objective + 1)"
      return ["\(year.year)", id, status(row), percentage(row)]
    }
  }

  private func status(_ row: Row) -> String {
    let status = row.status.rawValue
    return switch row.status {
    case .postponed: status + (row.postponedTo.map { " → \($0)" } ?? ", no date")
    case .notReported: status + (row.nextYear.map { " · again in \($0)" } ?? "")
    default: status + (row.assessment.isDeclared ? ", declared" : "")
    }
  }

  private func percentage(_ row: Row) -> String {
    guard let percentage = row.assessment.percentage else { return "none" }
    return (percentage.isLowerBound ? "at least " : "") + "\(percentage.value) %"
  }

  private func counts(of year: YearReview) -> [String] {
    let counts = year.counts
    let byStatus = counts.byStatus.map { "\($0.count) \($0.status.rawValue)" }
    return [
      "\(year.year)", year.plan.report.rawValue, "\(counts.achievements)",
      "\(year.others.count)", "\(counts.objectives): " + byStatus.joined(separator: " · "),
    ]
  }

  private func thread(_ thread: PlanModel.Thread) -> [String] {
    let steps = thread.steps.map { step in
      let passage: String? =
        switch step.passage {
        case .statedSlip: "stated slip"
        case .inferredSlip: "inferred slip"
        case .setAgain: "set again"
        case nil: nil
        }
      return "\(step.year) \(step.status.rawValue)" + (passage.map { ", \($0)" } ?? "")
    }
    let slips = "\(thread.slips) (\(thread.statedSlips) stated, \(thread.inferredSlips) inferred)"
    return [thread.id, slips, steps.joined(separator: " → ")]
  }

  private func headlines(_ review: Review) -> [[String]] {
    let first = review.years.first?.headlines ?? []
    return first.indices.map { place in
      [first[place].indicator.id] + review.years.map { said($0.headlines[place].point) }
    }
  }

  private func said(_ point: Series.Point) -> String {
    guard let figure = point.figure else { return "-" }
    let change = point.change.map { " (\($0))" } ?? ""
    return (figure.quantity.map(words) ?? figure.stated) + change
  }

  private func total(of series: Series) -> [String]? {
    guard let total = series.total else { return nil }
    let missing = total.missing.map(\.description).joined(separator: ", ")
    return [
      series.indicator.id, total.quantity.map(words) ?? "no sum",
      "\(total.covered) of \(total.span)", missing.isEmpty ? "-" : missing,
    ]
  }

  /// A table with its columns below each other; the first row is its head.
  private func aligned(_ table: [[String]]) -> String {
    let columns = table.first?.indices ?? 0..<0
    let widths = columns.map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      let last = row.count - 1
      let cells = row.enumerated().map { column, cell in
        column == last ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return cells.joined(separator: "  ") + "\n"
    }
    return lines.joined()
  }
}
