internal import ArgumentParser
internal import Host
internal import PlanCheck
internal import PlanFile
internal import PlanModel
internal import Wording

/// Which plan is meant: the argument, else `$PLENUM_PLAN`, else `plan.yaml` here; or the sample.
struct PlanSource {
  /// A plan that was read.
  struct Loaded {
    let plan: Plan
    /// What tells this file from others, for the footer.
    let checksum: String
  }

  /// The plan that is looked for where none is named.
  private static let here = "plan.yaml"

  /// The file; nil for the sample.
  private let path: String?

  init(
    _ argument: String?, isSample: Bool, environment: Environment, report: Report
  ) throws {
    if isSample {
      path = nil
    } else if let named = argument ?? environment.plan {
      path = named
    } else if FileReader.exists(Self.here) {
      path = Self.here
    } else {
      throw report.failure(report.words.noPlan(named: Self.here), .unreadable)
    }
  }

  /// The name of the file, for people.
  var name: String { path.map(FileReader.name) ?? "sample.yaml" }

  /// Reads the plan, or says all that stands in its way.
  func load(or report: Report) throws -> Loaded {
    let bytes: [UInt8]
    do throws(ReadFailure) {
      if let path {
        bytes = try FileReader.read(path, limit: PlanFile.sizeLimit)
      } else {
        bytes = PackageResources.sample_yaml
      }
    } catch {
      report.list([Diagnostic(error.problem)], in: path ?? name, omitted: 0)
      throw ExitCode.unreadable
    }
    let reading = PlanFile.read(bytes)
    guard let plan = reading.plan else {
      let reading = reading.checked(by: PlanCheck.findings)
      report.list(reading.diagnostics, in: path ?? name, omitted: reading.omitted)
      throw ExitCode.unreadable
    }
    return Loaded(plan: plan, checksum: PlanChecksum(of: bytes).short)
  }
}
