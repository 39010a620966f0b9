import PlanFile
import PlanModel
import Testing

/// Figures that are sums of parts, and figures of which parts are named.
@Suite struct PartTests {
  private static let declared = "{local: Local unions, central: Central members}"

  /// The figure of an achievement with more lines, and what was found.
  private func read(_ actual: String, _ more: String = "", parts: String? = nil) -> (
    figure: Figure?, codes: [String]
  ) {
    let reading = Sample.read(Sample.plan(actual: actual, parts: parts) + "\n        \(more)\n")
    let achievement = reading.plan?.years.first?.achievements.first
    return (achievement?.measurement?.figure, reading.diagnostics.map(\.problem.code))
  }

  @Test func sums() {
    let figure = read("{local: 15, central: over 5}").figure
    #expect(figure?.stated == "15 local + over 5 central")
    #expect(figure?.quantity?.qualifier == .over)
    #expect(figure?.quantity?.lowValue == Decimal(20))
    #expect(figure?.division == Division(.parts, figure?.parts ?? []))
  }

  @Test func noSumIsInvented() {
    let figure = read("{local: about 15, central: 5}").figure
    #expect(figure?.stated == "about 15 local + 5 central")
    #expect(figure?.meaning == .words)
    #expect(figure?.parts.count == 2)
  }

  @Test func partsOfWords() {
    let figure = read("many", "of which: {local: 15}").figure
    #expect(figure?.meaning == .words)
    #expect(figure?.composition == .ofWhich(figure?.parts ?? []))
  }

  @Test(arguments: [
    ("20", "{local: 15, central: 5}", true), ("20", "{local: 15, central: 6}", false),
    ("nearly 20", "{local: 15, central: 5}", false),
    ("at most 20", "{local: 15, central: 5}", true),
    ("20", "{local: 15, central: over 5}", false), ("20", "{local: 15, central: about 9}", true),
    ("about 20", "{local: 30}", true), ("over 20", "{local: 30}", true),
    ("18 to 22", "{local: 22}", true), ("18 to 22", "{local: 23}", false),
    ("-5", "{local: -8, central: 3}", true), ("1 million", "{local: 900 thousand}", true),
  ])
  func neverExceedTheirWhole(whole: String, parts: String, fits: Bool) {
    #expect(read(whole, "of which: \(parts)").codes == (fits ? [] : ["parts-exceed-whole"]))
  }

  @Test func declaredParts() {
    #expect(read("{local: 15, central: 5}", parts: Self.declared).codes == [])
    #expect(read("{local: 15, centrl: 5}", parts: Self.declared).codes == ["unknown-reference"])
    #expect(read("{local: 15, centrl: 5}").codes == [])
  }

  @Test func refusals() {
    #expect(read("{local: many}").codes == ["part-not-number"])
    #expect(read("{local: not reported}").figure?.isNotReported == true)
    #expect(read("{local: }").codes == ["empty-value"])
    #expect(read("{}").codes == ["empty-value"])
    #expect(read("[1, 2]").codes == ["wrong-shape"])
    #expect(read("{local: {a: 1}}").codes == ["figure-map-mixed"])
    #expect(read("{local: 15}", "of which: {local: 3}").codes == ["parts-without-whole"])
    #expect(read("not reported", "of which: {local: 3}").codes == ["parts-without-whole"])
    #expect(read("20", "of which: 15").codes == ["wrong-shape"])
    #expect(read("20", "of which: {local: 1, local: 2}").codes == ["duplicate-key"])
    #expect(read("{local: 15 people}").codes == ["unit-missing"])
  }
}
