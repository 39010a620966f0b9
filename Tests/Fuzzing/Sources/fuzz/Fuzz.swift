internal import Glibc

/// Runs one fuzz target under libFuzzer: `fuzz --target=NAME [options of libFuzzer] [corpus folders]`.
///
/// `main` is libFuzzer's, which passes over what begins with two dashes and hands it on to the
/// processes that it starts. A fault that a property finds ends the process as a crash does, so that
/// libFuzzer keeps the input.
enum Fuzz {
  /// Every target, by the name under which its corpus is kept.
  private static let targets: [any FuzzTarget.Type] = [
    PlanReaderTarget.self, PlanEditsTarget.self, FigureTarget.self, WrappingTarget.self,
    DashboardTarget.self, MeetingTarget.self, ConsoleLineTarget.self, PageTarget.self,
    AgreementTarget.self,
  ]

  /// The target that is asked for; nil where there is no such name.
  private static let chosen = targets.first {
    CommandLine.arguments.contains("--target=\($0.name)")
  }

  /// Names all targets and ends, where none is asked for.
  fileprivate static func begin() {
    guard chosen == nil else { return }
    print(targets.map { $0.name }.joined(separator: " "))
    exit(CommandLine.arguments.count > 1 ? 64 : 0)
  }

  fileprivate static func run(_ input: [UInt8]) {
    let start = processorTime
    var faults = chosen?.faults(input) ?? []
    let spent = processorTime - start
    if spent > hang { faults.append("it takes \(spent)") }
    guard !faults.isEmpty else { return }
    fatalError(
      "\(faults.count) faults\n" + faults.prefix(10).map { "FAULT: \($0)\n" }.joined())
  }
}

extension Fuzz {
  /// What counts as a hang; libFuzzer's own limit, by the clock on the wall, is for what never ends.
  private static let hang = Duration.seconds(1)

  /// What this process has spent, whatever else the machine does.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

/// What libFuzzer calls first.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?
) -> Int32 {
  Fuzz.begin()
  return 0
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  Fuzz.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
