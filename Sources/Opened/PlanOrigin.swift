internal import CEmbedded
public import Host
internal import PlanFile
internal import PlanModel

/// The place that a plan comes from: a file, or the program itself, which has a sample built in.
///
///     PlanOrigin("2024.yaml", .current).name  // "2024.yaml"
public struct PlanOrigin: Hashable, Sendable {
  /// The plan that is looked for where none is named.
  public static let here = "plan.yaml"

  /// The sample that is built into the program.
  public static let sample = PlanOrigin(path: nil)

  /// The file; nil for the sample.
  public let path: String?

  /// A file; nil for the sample.
  public init(path: String?) {
    self.path = path
  }

  /// The plan that is meant: the argument, else `$PLENUM_PLAN`, else `plan.yaml` here, else the
  /// sample.
  public init(_ argument: String?, _ environment: Environment) {
    self.init(argument, environment, isThere: FileReader.exists)
  }

  /// The plan that is meant, where a function says which files there are.
  init(_ argument: String?, _ environment: Environment, isThere: (String) -> Bool) {
    path = argument ?? environment.plan ?? (isThere(Self.here) ? Self.here : nil)
  }

  /// The name of the file, for people; the sample has one too.
  public var name: String { path.map(FileReader.name(of:)) ?? "sample.yaml" }
}

extension PlanOrigin {
  /// A text and when its file was last changed, in seconds since 1970; the sample has no time.
  func text() throws(ReadFailure) -> (bytes: [UInt8], fileTime: Int?) {
    guard let path else {
      let sample = embedded_sample_plan()
      return (Array(UnsafeBufferPointer(start: sample.bytes, count: sample.count)), nil)
    }
    // The time first: a file that changes in between is then seen to be newer.
    let fileTime = FileReader.changeTime(of: path)
    return (try FileReader.read(path, limit: PlanFile.sizeLimit), fileTime)
  }
}
