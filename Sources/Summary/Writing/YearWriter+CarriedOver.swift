internal import PlanModel
internal import Wording

extension YearWriter {
  /// What goes on to a later year: what is postponed, and what slips there without a word.
  var carriedOver: [Block] {
    let entries = year.rows.compactMap(entry)
    guard !entries.isEmpty else { return [] }
    return [.heading(language.text(\.carriedOverHeading)), .carriedOver(entries)]
  }

  private func entry(_ row: Row) -> CarriedOverEntry? {
    guard review.isCarriedOver(row, of: year) else { return nil }
    let objective = year.objective(of: row)
    return CarriedOverEntry(
      status: row.status, text: language.text(objective.text), notes: notes(objective.sources),
      statusText: text(.statusAndReturn, of: row) { $0.value(joinedBy: " · ") } ?? PageText([]),
      reason: text(.reason, of: row) { $0.sentence() },
      course: text(.course, of: row) { $0.value().sentence })
  }
}
