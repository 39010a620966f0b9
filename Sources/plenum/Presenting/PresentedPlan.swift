internal import Dashboard
internal import Host
internal import PlanModel

/// A plan with the very bytes that it was read from, so that whoever gets both can tell that they
/// belong together.
struct PresentedPlan {
  let review: Review
  let bytes: [UInt8]
  /// When the file was last changed, in seconds since 1970; nil for the sample.
  let fileTime: Int?

  /// The first eight digits of their checksum; works it out each time, so that the first slide need
  /// not wait for it.
  var checksum: String { PlanChecksum(of: bytes).short }

  /// Reads a file, or the sample.
  ///
  /// - Parameter path: the file; nil for the sample.
  /// - Returns: the plan, or everything that stands in its way.
  static func read(_ path: String?) -> Result<PresentedPlan, Refusal> {
    of(path.map { PlanLoader.load($0, warnsOfSoundPlans: false) } ?? PlanLoader.sample())
  }

  /// Reads a plan from its bytes.
  static func of(_ bytes: [UInt8], fileTime: Int?) -> Result<PresentedPlan, Refusal> {
    of(PlanLoader.load(bytes, fileTime: fileTime, warnsOfSoundPlans: false))
  }

  private static func of(_ loaded: LoadedPlan) -> Result<PresentedPlan, Refusal> {
    guard let plan = loaded.plan else { return .failure(Refusal(loaded: loaded)) }
    return .success(
      PresentedPlan(review: Review(of: plan), bytes: loaded.bytes, fileTime: loaded.fileTime))
  }

  /// Why there is no plan.
  struct Refusal: Error {
    let loaded: LoadedPlan
  }

  /// What people tell this text from others by.
  func version(file: String?) -> PlanVersion {
    PlanVersion(file: file, checksum: checksum, time: fileTime.map(PlanVersion.Moment.init))
  }
}

extension PlanVersion.Moment {
  /// A moment in the machine's time zone.
  init(seconds: Int) {
    let time = LocalTime(seconds: seconds)
    self.init(
      date: .day(time.day, month: time.month, year: time.year), time: time.hourAndMinute)
  }
}

extension LocalTime {
  /// "14:02".
  var hourAndMinute: String { Self.digits([hour, minute]) }

  /// "14:02:31".
  var timeOfDay: String { Self.digits([hour, minute, second]) }

  private static func digits(_ numbers: [Int]) -> String {
    numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
