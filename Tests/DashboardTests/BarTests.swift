import Interface
import PlanModel
import Screen
import Testing

/// Bars never say more than their figures do.
@Suite struct BarTests {
  private static let width = 24

  private func quantity(
    _ number: Int, _ qualifier: Qualifier = .exact, to second: Int? = nil
  ) -> Quantity {
    func numeral(_ number: Int) -> Numeral { Numeral(Decimal(number), scale: nil) }
    return Quantity(qualifier, numeral(number), to: second.map(numeral))
  }

  private func bar(
    _ quantity: Quantity?, target: Quantity? = nil, beside others: [Quantity] = [], rows: Int = 1
  ) -> Bar {
    let all = [quantity].compactMap { $0 } + others
    return Bar(
      quantity, target: target,
      scale: BarScale(for: all, targets: [target].compactMap { $0 }),
      width: Self.width, rows: rows, glyphs: .unicode)
  }

  private func text(_ line: Line) -> String { line.spans.map(\.text).joined() }

  private func text(_ bar: Bar) -> String { text(bar.lines[0]) }

  @Test func whatIsKnownIsFilledAndWhatIsOnlyBoundedIsShaded() {
    #expect(text(bar(quantity(23))) == String(repeating: "█", count: 23) + " ")
    #expect(text(bar(quantity(23, .nearly))) == String(repeating: "▒", count: 23) + " ")
    let range = text(bar(quantity(10, .range, to: 23)))
    #expect(range == String(repeating: "█", count: 10) + String(repeating: "▒", count: 13) + " ")
    #expect(text(bar(quantity(23, .about))).allSatisfy { $0 == " " })
    #expect(text(bar(nil, beside: [quantity(5)])).allSatisfy { $0 == " " })
  }

  @Test func whatIsOpenLooksOpen() {
    for qualifier in [Qualifier.over, .atLeast] {
      #expect(text(bar(quantity(10, qualifier), beside: [quantity(100)])).contains("▒▒►"))
      #expect(text(bar(quantity(100, qualifier))).hasSuffix("█▒▒►"))
    }
    #expect(text(bar(quantity(-10, .under), beside: [quantity(-100)])).contains("←▒▒█"))
    // Only the middle row has the sign.
    let thick = bar(quantity(10, .over), rows: 3).lines.map(text)
    #expect(thick.map { $0.contains("►") } == [false, true, false])
  }

  @Test func whatIsNegativeLiesLeftOfTheAxis() throws {
    let beside = [quantity(-50), quantity(50)]
    for number in [-50, -7, -1] {
      let line = text(bar(quantity(number), beside: beside))
      let axis = try #require(line.firstIndex(of: "│"))
      #expect(line[..<axis].hasSuffix("█") && !line[axis...].contains("█"), "\(number)")
    }
    for number in [1, 7, 50] {
      let line = text(bar(quantity(number), beside: beside))
      let axis = try #require(line.firstIndex(of: "│"))
      #expect(!line[..<axis].contains("█"), "\(number)")
      #expect(line[axis...].dropFirst().first.map { "█▏▎▍▌▋▊▉".contains($0) } == true, "\(number)")
    }
  }

  /// However close: the tick is covered where the target is reached, and lies in the open where not.
  @Test(arguments: [1, 3]) func theTickIsCoveredIfTheTargetIsReached(_ rows: Int) throws {
    for target in [7, 100, 9_999, 45_000] {
      for number in [1, target - 1, target, target + 1, target * 2] {
        let bar = bar(quantity(number), target: quantity(target), rows: rows)
        let column = try #require(bar.ticks.first)
        for line in bar.lines {
          let covered = line.spans.contains { $0.text == "│" && $0.style.attributes == .reverse }
          #expect(covered == (number >= target), "\(number) of \(target)")
          if number < target {
            #expect(!text(line).dropFirst(column).contains("█"), "\(number) of \(target)")
          }
        }
      }
    }
    // Over 45 is not reached by 45, and is by over 45.
    for (qualifier, isReached) in [(Qualifier.exact, false), (.over, true)] {
      let bar = bar(quantity(45, qualifier), target: quantity(45, .over))
      let covered = bar.lines[0].spans.contains {
        $0.text == "│" && $0.style.attributes == .reverse
      }
      #expect(covered == isReached)
    }
  }

  @Test func nothingReportedHasTheTickAlone() {
    let bar = bar(nil, target: quantity(9), beside: [quantity(18)])
    #expect(text(bar).filter { $0 != " " } == "│" && bar.ticks == [11])
  }

  @Test func itIsAsWideAsItIsSaidToBe() {
    for number in [-3, 0, 1, 99, 100] {
      for qualifier in Qualifier.allCases where qualifier != .range && qualifier != .differ {
        for target in [-2, 50, 300] {
          let bar = bar(quantity(number, qualifier), target: quantity(target), rows: 3)
          #expect(bar.lines.allSatisfy { $0.width == Self.width }, "\(qualifier) \(number)")
        }
      }
    }
  }
}
