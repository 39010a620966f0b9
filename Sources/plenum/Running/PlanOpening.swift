internal import ArgumentParser
internal import Dashboard
internal import Host
internal import PlanModel

/// Opens a plan for the dashboard: the named one, or the sample.
struct PlanOpening {
  /// The file; nil for the sample.
  let path: String?

  /// Tells when the file changes, from now on; nil for the sample, and where it cannot be watched.
  var live: LivePlan? {
    guard let path else { return nil }
    return try? LivePlan(path)
  }

  /// What the dashboard shows first, with the year that the command line names.
  ///
  /// A file without a text that could be shown and mended ends the program.
  func begin(
    year: Int?, or report: Report
  ) throws -> (opening: Opening, loaded: LoadedPlan) {
    let (opening, loaded) = open()
    guard loaded.hasText else {
      report.refuse(loaded, in: path ?? "")
      throw ExitCode.unreadable
    }
    if let review = opening.review { _ = try report.year(year, in: review) }
    return (opening, loaded)
  }

  /// The plan as it is now, or what stands in its way; no screen shows warnings of a sound plan.
  func open() -> (opening: Opening, loaded: LoadedPlan) {
    let loaded =
      path.map { PlanLoader.load($0, warnsOfSoundPlans: false) }
      ?? PlanLoader.sample()
    let name = path.map(FileReader.name(of:)) ?? "sample.yaml"
    let opening =
      loaded.plan.map { .plan(Review(of: $0), file: name, isSample: path == nil) }
      ?? Opening.problems(loaded.diagnostics, file: name)
    return (opening, loaded)
  }
}
