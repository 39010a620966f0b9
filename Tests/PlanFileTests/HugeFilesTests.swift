import PlanFile
import PlanModel
import TestSupport
import Testing

/// Whatever the bytes are, reading ends soon and says little.
@Suite struct HugeFilesTests {
  /// A generator with a seed, so that a failure comes again (SplitMix64).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }
  }

  @Test func oneLongLine() {
    let text = String(repeating: "việc ", count: 700_000)
    let reading = Sample.read(
      "plenum: 1\nyears: {2025: {notes: \(text), objectives: [{txt: a}]}}\n")
    #expect(reading.findings == ["2:3500039 unknown-key"])
    for diagnostic in reading.diagnostics {
      #expect((diagnostic.excerpt ?? "").count <= 200)
    }
    #expect(reading.diagnostics.last?.excerpt?.hasSuffix("{txt: a}]}}") == true)
  }

  @Test func manyItemsOnOneLine() {
    let items = String(repeating: "{txt: a}, ", count: 20_000)
    let reading = Sample.read("plenum: 1\nyears: {2025: {objectives: [\(items)]}}\n")
    #expect(reading.diagnostics.count == 1_000)
    #expect(reading.omitted == 19_000)
    #expect(reading.diagnostics.first?.position == Position(line: 2, column: 30))
  }

  @Test func warningsDoNotHideErrors() {
    let themes = (0..<3_000).map { "  t\($0): Theme\n" }.joined()
    let reading = Sample.read("plenum: 1\nthemes:\n\(themes)years: {2025: {focus: }}\n")
    #expect(reading.diagnostics.count == 1_001)
    #expect(reading.diagnostics.first?.problem.code == "empty-value")
    #expect(reading.omitted == 2_000)
    #expect(reading.plan == nil)
  }

  @Test func hugeNamesAreQuotedShort() {
    let name = String(repeating: "a", count: 1_000_000)
    let reading = Sample.read("plenum: 1\n\(name.prefix(1_000)): 1\nyears: {2025: {}}\n")
    guard case .unknownKey(let key, _, _) = reading.diagnostics.first?.problem else {
      Issue.record("no unknown key")
      return
    }
    #expect(key.count < 400)
    let figure = Sample.read(Sample.plan(actual: "1 \(name)"))
    #expect(figure.findings == ["12:17 figure-in-sentence"])
  }

  @Test func randomBytes() {
    var generator = Generator(state: 2025)
    for _ in 0..<300 {
      let count = Int.random(in: 0..<400, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = PlanFile.read(bytes)
      _ = PlanFile.read(bytes.map { $0 & 0x7F })
    }
  }

  /// Valid plans with some bytes changed come further than noise does.
  @Test(arguments: ["format", "minimal"])
  func changedBytes(name: String) throws {
    let original = try PackageFiles.bytes("fixtures/\(name).yaml")
    let signs = Array("\n :-#,{}[]\"'&*!|>%@`~0159_.e\u{301}Đ".utf8)
    var generator = Generator(state: 7)
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = signs.randomElement(using: &generator) ?? 0
        case 1: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: index)
        default: bytes.remove(at: index)
        }
      }
      let reading = PlanFile.read(bytes)
      #expect(reading.plan != nil || reading.diagnostics.contains { $0.severity == .error })
    }
  }
}
