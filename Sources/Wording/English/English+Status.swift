internal import PlanModel

extension English {
  func name(of status: Status) -> String { status.rawValue }

  func meaning(of status: Status) -> String {
    switch status {
    case .achieved: "the target is met, or the plan says so"
    case .partlyAchieved: "short of the target, or the plan says so"
    case .notAchieved: "the figures or the plan say so"
    case .undetermined: "the figure is not exact enough to say"
    case .inProgress: "the plan says so, or the report is not final"
    case .reported: "something was reported, completion is not stated"
    case .planned: "not yet due"
    case .postponed: "moved to another year, or to no date"
    case .cancelled: "the plan gave it up"
    case .notReported: "nobody has reported on it; it has not failed"
    }
  }

  func postponed(to year: Int?, arrow: String) -> String {
    year.map { "postponed \(arrow) \($0)" } ?? "postponed, no date"
  }

  func again(in year: Int) -> String { "again in \(year)" }

  func objectives(_ count: Int) -> String { count == 1 ? "1 objective" : "\(count) objectives" }

  func achievements(_ count: Int) -> String {
    count == 1 ? "1 achievement" : "\(count) achievements"
  }

  func count(_ count: Int, of status: Status) -> String { "\(count) \(name(of: status))" }

  func name(of report: YearPlan.Report) -> String {
    switch report {
    case .none: "no report yet"
    case .partial: "partial report"
    case .final: "final report"
    }
  }

  func course(of thread: Thread) -> String {
    let first = "first planned \(thread.firstPlanned)"
    guard thread.slips > 0 else { return "\(first), set again \(thread.latest)" }
    let kinds = [(thread.statedSlips, "stated"), (thread.inferredSlips, "inferred")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(first), \(thread.slips == 1 ? "1 slip" : "\(thread.slips) slips") (\(kinds))"
  }
}
