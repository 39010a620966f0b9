extension Plan {
  /// The plan with each objective of a term in every year of its term.
  ///
  /// A year that has its id changes it from then on; any other has it as it stood before. Source:
  /// "A term's objective" in the plan format.
  func carryingTerms() -> Plan {
    guard years.contains(where: { $0.objectives.contains { $0.until != nil } }) else { return self }
    var plan = self
    var running: [Objective] = []
    for index in years.indices {
      let year = years[index].year
      running.removeAll { !($0.term.map { year <= $0.until } ?? false) }
      var isMet = [Bool](repeating: false, count: running.count)
      for place in years[index].objectives.indices {
        let own = years[index].objectives[place]
        if let run = own.id.flatMap({ id in running.firstIndex { $0.id == id } }) {
          running[run].change(by: own, in: year)
          plan.years[index].objectives[place] = running[run]
          if run < isMet.count { isMet[run] = true }
        } else if let until = own.until, until > year {
          var objective = own
          objective.term = Term(since: year, until: until)
          plan.years[index].objectives[place] = objective
          running.append(objective)
        }
      }
      for run in isMet.indices where !isMet[run] {
        running[run].term?.isCarried = true
        plan.years[index].objectives.append(running[run])
        running[run].term?.isCarried = false
      }
      for run in running.indices { running[run].beginNextYear() }
    }
    return plan
  }
}

extension Objective {
  /// Takes what a later year of its term says of it; its words stay those of the first.
  fileprivate mutating func change(by later: Objective, in year: Int) {
    if let target = later.target {
      self.target = target
      formerTargets = later.formerTargets
    }
    if !later.owners.isEmpty { owners = later.owners }
    if !later.partners.isEmpty { partners = later.partners }
    if !later.sources.isEmpty { sources = later.sources }
    if let outcome = later.outcome {
      self.outcome = outcome
      reason = later.reason
    }
    if case .postponed(let to?) = later.outcome, to > year { term?.until = to }
    notes = later.notes
    spans = later.spans
  }

  /// Forgets what was said of one year only: a postponement has moved the end, and what was in
  /// progress may have come to something since.
  fileprivate mutating func beginNextYear() {
    switch outcome {
    case .postponed, .inProgress:
      outcome = nil
      reason = nil
    default: break
    }
    notes = nil
  }
}
