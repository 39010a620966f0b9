internal import Host
internal import PlanFile
internal import PlanModel

/// A plan file that was read, or why it was not.
struct LoadedPlan {
  /// The plan; nil where it cannot be used.
  let plan: Plan?
  /// Everything that was found.
  let diagnostics: [Diagnostic]
  /// How many diagnostics more there are.
  let omitted: Int
  /// Whether there was a text at all: then the problem screen can show it and the author mend it.
  let hasText: Bool
}

/// Brings plans from the disk, or from the program itself.
enum PlanLoader {
  /// Reads and checks a file.
  static func load(_ path: String) -> LoadedPlan {
    do throws(ReadFailure) {
      return load(try FileReader.read(path, limit: PlanFile.sizeLimit))
    } catch {
      return LoadedPlan(
        plan: nil, diagnostics: [Diagnostic(error.problem)], omitted: 0, hasText: false)
    }
  }

  /// The sample plan that is built into the program.
  static func sample() -> LoadedPlan {
    load(PackageResources.sample_yaml)
  }

  private static func load(_ bytes: [UInt8]) -> LoadedPlan {
    let reading = PlanFile.read(bytes)
    return LoadedPlan(
      plan: reading.plan, diagnostics: reading.diagnostics, omitted: reading.omitted,
      hasText: true)
  }
}
