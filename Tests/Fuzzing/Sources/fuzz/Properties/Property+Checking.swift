internal import PlanCheck
internal import PlanModel

extension Property {
  /// A check says of each objective what its row shows: that it is not reported, and that its status
  /// is another than the plan declares.
  static func isChecked(_ review: Review) -> [String] {
    let found = PlanCheck.findings(in: review)
    return review.years.flatMap { year in
      var faults: [String] = []
      let silent = year.rows.filter { $0.status == .notReported }.map {
        year.objective(of: $0).text
      }
      let texts = found.flatMap { finding -> [LocalizedText] in
        guard case .objectivesNotReported(year.label, let texts) = finding.problem else {
          return []
        }
        return texts
      }
      if texts != silent { faults.append("check calls other objectives not reported: \(texts)") }
      for row in year.rows {
        let objective = year.objective(of: row)
        // What a year only carries on was said of the year that it stands in.
        if objective.term?.isCarried == true { continue }
        let isOverruled = objective.outcome.map { $0.status != row.status } ?? false
        let isContradicted = found.contains { finding in
          guard case .outcomeAgainstFigures = finding.problem else { return false }
          return finding.span == objective.spans.outcome
        }
        if isOverruled != isContradicted {
          faults.append("check and status differ: \(row.status), \(objective)")
        }
      }
      return faults
    }
  }
}
