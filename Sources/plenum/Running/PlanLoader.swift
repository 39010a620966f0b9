internal import Host
internal import PlanFile
internal import PlanModel

/// A plan file that was read, or why it was not.
struct LoadedPlan {
  /// The plan; nil where it cannot be used.
  let plan: Plan?
  /// Everything that was found, as far as it was wanted.
  let diagnostics: [Diagnostic]
  /// How many diagnostics more there are.
  let omitted: Int
  /// The text as it was read.
  let bytes: [UInt8]
  /// When the file was last changed, in seconds since 1970; nil for the sample.
  let fileTime: Int?
  /// Whether there was a text at all: then the problem screen can show it and the author mend it.
  let hasText: Bool
}

/// Brings plans from the disk, or from the program itself.
enum PlanLoader {
  /// Reads and checks a file; `warnsOfSoundPlans` tells whether warnings are wanted where there is
  /// no error.
  static func load(_ path: String, warnsOfSoundPlans: Bool = true) -> LoadedPlan {
    // The time first: a file that changes in between is then seen to be newer.
    let fileTime = FileReader.changeTime(of: path)
    do throws(ReadFailure) {
      return load(
        try FileReader.read(path, limit: PlanFile.sizeLimit), fileTime: fileTime,
        warnsOfSoundPlans: warnsOfSoundPlans)
    } catch {
      return LoadedPlan(
        plan: nil, diagnostics: [Diagnostic(error.problem)], omitted: 0, bytes: [],
        fileTime: nil, hasText: false)
    }
  }

  /// The sample plan that is built into the program; nobody is to mend what it warns of.
  static func sample() -> LoadedPlan {
    load(PackageResources.sample_yaml, fileTime: nil, warnsOfSoundPlans: false)
  }

  /// Reads and checks a text that is there already.
  static func load(
    _ bytes: [UInt8], fileTime: Int?, warnsOfSoundPlans: Bool
  ) -> LoadedPlan {
    let reading = PlanFile.read(bytes, warnsOfSoundPlans: warnsOfSoundPlans)
    return LoadedPlan(
      plan: reading.plan, diagnostics: reading.diagnostics, omitted: reading.omitted, bytes: bytes,
      fileTime: fileTime, hasText: true)
  }
}
