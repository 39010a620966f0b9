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
    let objective = year.objective(of: row)
    let thread = objective.id.flatMap(review.thread)
    let passage = thread?.steps.first { $0.place.year == year.year }?.passage
    guard row.status == .postponed || passage == .inferredSlip else { return nil }
    return CarriedOverEntry(
      status: row.status, text: language.text(objective.text), notes: notes(objective.sources),
      statusText: language.text { words in
        let status = words.status(of: row)
        guard row.status == .notAchieved, let next = row.nextYear else { return status }
        return "\(status) · \(words.again(in: next))"
      },
      reason: objective.reason.map { language.text(\.reason, $0) },
      course: thread.map { thread in language.sentence { $0.course(of: thread) } })
  }
}
