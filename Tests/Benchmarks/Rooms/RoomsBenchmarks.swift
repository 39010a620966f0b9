import Benchmark
import Glibc

/// Everything that is measured, by the way from a plan's text to screen and paper.
@main
struct RoomsBenchmarks: BenchmarkRunnerHooks {
  static func registerBenchmarks() {
    let isBrief = getenv("BENCHMARKS_BRIEF") != nil
    Benchmark.defaultConfiguration = Benchmark.Configuration(
      metrics: [.wallClock, .cpuTotal, .instructions, .peakMemoryResident],
      warmupIterations: isBrief ? 0 : 1, maxDuration: .seconds(1),
      maxIterations: isBrief ? 1 : 200)
    registerReading()
    registerScreens()
    registerFinding()
    registerMeeting()
    registerPages()
  }

  /// Measures what becomes of something that is made once, before the clock runs.
  static func measure<Made, Result>(
    _ name: String, of make: @escaping @Sendable () throws -> Made,
    _ work: @escaping @Sendable (Made) -> Result
  ) {
    Benchmark(name) { benchmark, made in
      for _ in benchmark.scaledIterations { blackHole(work(made)) }
    } setup: {
      try make()
    }
  }
}
