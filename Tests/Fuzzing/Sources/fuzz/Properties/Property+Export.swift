internal import Export
internal import FoundationEssentials
internal import PlanModel

extension Property {
  /// JSON and CSV hold every objective with its status and every figure as it is stated, and no
  /// speaker's note.
  static func isExported(_ review: Review) -> [String] {
    var json = ""
    var csv = ""
    do {
      try Export.json.write(review, into: &json)
      try Export.csv.write(review, into: &csv)
      let read = try JSONDecoder().decode(ExportedReview.self, from: Data(json.utf8))
      var faults = agrees(read, with: review)
      faults += isTable(CSVTable(csv), of: review)
      if json.contains(PlanWriter.secret) || csv.contains(PlanWriter.secret) {
        faults.append("a speaker's note is exported")
      }
      return faults
    } catch {
      return ["not exported: \(error)"]
    }
  }

  private static func agrees(_ read: ExportedReview, with review: Review) -> [String] {
    var faults: [String] = []
    if read.years.map(\.year.label) != review.years.map(\.label.description) {
      faults.append("JSON: other years")
    }
    for (exported, year) in zip(read.years, review.years) {
      let statuses = year.rows.map(\.status.rawValue)
      if exported.objectives.map(\.status) != statuses { faults.append("JSON: other statuses") }
      let counted = year.rows.filter { year.objective(of: $0).isCounted(in: year.year) }
      for status in Status.allCases {
        let count = counted.count { $0.status == status }
        if exported.counts[status.rawValue] != count { faults.append("JSON: count of \(status)") }
      }
      let figures = year.plan.achievements.filter { !$0.isNotReported }
        .map { $0.measurement?.figure.stated }
      if exported.achievements.map(\.actual?.stated) != figures {
        faults.append("JSON: other figures")
      }
    }
    return faults
  }

  /// Every row has every column, no cell is a formula, and texts, statuses and figures are those of
  /// the review.
  private static func isTable(_ table: CSVTable, of review: Review) -> [String] {
    var faults: [String] = []
    if !table.isWhole { faults.append("CSV: a row of another length, or a quote that stays open") }
    for cell in table.rows.joined() where CSVTable.isFormula(cell) {
      faults.append("CSV: a formula: \(cell.debugDescription)")
    }
    let statuses = review.years.flatMap { $0.rows.map(\.status.rawValue) }
    let kinds = table.column("kind")
    let ofObjectives = zip(kinds, table.column("status")).filter { $0.0 == "objective" }.map(\.1)
    if ofObjectives != statuses { faults.append("CSV: other statuses: \(ofObjectives)") }
    let stated = review.years.flatMap { year in
      year.plan.achievements.filter { !$0.isNotReported }
        .map { $0.measurement?.figure.stated ?? "" }
    }
    let figures = zip(kinds, table.column("stated")).filter { $0.0 == "achievement" }.map(\.1)
    if figures.map(CSVTable.armed) != stated { faults.append("CSV: other figures: \(figures)") }
    for language in Language.allCases {
      let given = review.years.flatMap { year in
        year.plan.objectives.map { $0.text.given(in: language) ?? "" }
      }
      let texts = zip(kinds, table.column("text_\(language.rawValue)"))
        .filter { $0.0 == "objective" }.map { CSVTable.armed($0.1) }
      if texts != given { faults.append("CSV: other texts: \(texts) for \(given)") }
    }
    return faults
  }
}
