internal import PlanModel
internal import Text

extension PlanBuilder {
  /// A year for the model; all that is wrong in it is noted.
  mutating func year(_ draft: YearDraft) -> YearPlan {
    var year = YearPlan(draft.year ?? 0, span: draft.name.span)
    year.report = draft.report
    year.conference = draft.conference.map {
      YearPlan.Conference(date: $0.date, place: localized($0.place))
    }
    year.focus = localized(draft.focus)
    year.notes = localized(draft.notes)
    year.sources = sourceNames(draft.sources)

    var records = YearRecords()
    year.objectives.reserveCapacity(draft.objectives.count)
    for place in draft.objectives.indices {
      year.objectives.append(
        self.objective(draft.objectives[place], of: draft, year.sources, &records))
    }
    year.achievements.reserveCapacity(draft.achievements.count)
    for place in draft.achievements.indices {
      year.achievements.append(
        self.achievement(
          draft.achievements[place], at: place, of: draft, year.sources, &records))
    }
    doubt(\.incomplete, at: draft.name.span, if: draft.isFlawed)
    doubt(\.unclear, at: draft.name.span, if: draft.isFlawed || !records.isCertain)
    return year
  }

  /// Notes an id that another item of the year has already.
  mutating func check(_ id: Name?, _ entity: Problem.Entity, _ lines: inout NameIndex) {
    guard let id, let first = lines.insert(id.value, id.span.line) else { return }
    findings.add(.duplicateID(id.value.quotable, entity: entity, firstLine: first), at: id.span)
  }
}
