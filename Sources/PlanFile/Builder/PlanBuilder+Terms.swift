internal import PlanModel

/// An objective of a term as it is known while a plan is built.
struct TermRecord {
  /// The year that sets it.
  let year: Int
  /// The last year of its term.
  let until: Int
  /// Its indicator, by its order in the draft.
  let indicator: Int?

  /// The record with another end, where that is later.
  func reaching(to year: Int) -> TermRecord {
    TermRecord(year: self.year, until: max(until, year), indicator: indicator)
  }
}

extension PlanBuilder {
  /// Sets the term of an objective and its milestones; what cannot be is noted.
  mutating func setTerm(
    of objective: inout Objective, _ draft: ObjectiveDraft, _ end: WrittenYear,
    _ indicator: Int?, in year: YearDraft
  ) {
    guard let first = year.year else { return }
    let until = number(inAnyForm: end)
    guard until > first else {
      findings.add(
        .untilNotLater(until: label(of: until), year: label(of: first)), at: end.name.span)
      return
    }
    objective.until = until
    if let outcome = draft.outcome, outcome.value != .inProgress {
      findings.add(.outcomeBeforeTerm(until: label(of: until)), at: outcome.span)
    }
    objective.milestones = milestones(draft.others?.milestones ?? [], first...until, indicator)
    guard let id = draft.id?.value else { return }
    terms[id, default: []].append(TermRecord(year: first, until: until, indicator: indicator))
  }

  /// The milestones of a term, earliest first.
  private mutating func milestones(
    _ drafts: [MilestoneDraft], _ term: ClosedRange<Int>, _ indicator: Int?
  ) -> [Milestone] {
    var milestones: [Milestone] = []
    for draft in drafts {
      guard let year = number(of: draft.year) else { continue }
      guard term.contains(year) else {
        findings.add(
          .milestoneOutsideTerm(
            label(of: year), since: label(of: term.lowerBound), until: label(of: term.upperBound)),
          at: draft.year.name.span)
        continue
      }
      guard let figure = target(draft.target, of: indicator) else { continue }
      milestones.append(Milestone(year: year, target: figure))
    }
    return milestones.sorted { $0.year < $1.year }
  }

  /// The targets that an objective had before.
  mutating func formerTargets(of draft: ObjectiveDraft, _ indicator: Int?) -> [FormerTarget] {
    (draft.others?.formerTargets ?? []).compactMap { former in
      former.target.flatMap { figure($0, as: .target, of: indicator) }.map {
        FormerTarget($0, until: former.until, reason: localized(former.reason))
      }
    }
  }
}

extension Objective {
  /// The keys that it has and that an objective of a term has in the year that sets it only.
  ///
  /// Source: "A term's objective" in the plan format.
  var keysOfFirstYear: [ObjectiveKey] {
    let given: [(ObjectiveKey, Bool)] = [
      (.text, !isNamedByIndicator), (.short, short != nil), (.theme, theme != nil),
      (.indicator, indicator != nil), (.baseline, baseline != nil), (.measures, !measures.isEmpty),
      (.until, until != nil), (.milestones, !milestones.isEmpty), (.due, due != nil),
    ]
    return given.filter(\.1).map(\.0)
  }
}
