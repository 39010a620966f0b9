import Testing

@testable import Screen

@Suite struct PaletteTests {
  @Test func contrastIsComputedAsDefined() {
    #expect(abs(XtermColor(231).contrast(to: XtermColor(16)) - 21) < 0.001)
    // terminal-facts.md: black on xterm's white; #767676 on white is the grey of 4.54:1.
    #expect(abs(XtermColor(243).contrast(to: XtermColor(231)) - 4.54) < 0.01)
    #expect(XtermColor(74).red == 95 && XtermColor(74).green == 175 && XtermColor(74).blue == 215)
    // By hand, channels of 95, 175 and 215 being 0.1144, 0.4287 and 0.6795 linearly.
    #expect(abs(XtermColor(74).luminance - 0.37999) < 0.0001)
    for number in 0..<256 { #expect((0...1.0001).contains(XtermColor(number).luminance)) }
  }

  @Test(arguments: [Palette.Depth.colors8, .colors16, .colors256], Background.allCases)
  func everyInkCanBeRead(depth: Palette.Depth, background: Background) throws {
    let palette = Palette(background: background, depth: depth)
    for ink in Ink.allCases {
      let contrast = try #require(palette.contrast(of: ink))
      let least = ink == .text ? 7.0 : 3.0
      #expect(contrast >= least, "\(ink) is at \(contrast):1")
    }
  }

  @Test(arguments: [Palette.Depth.colors8, .colors16, .colors256], Background.allCases)
  func numbersExistAtTheirDepth(depth: Palette.Depth, background: Background) throws {
    let palette = Palette(background: background, depth: depth)
    let count = [.colors8: 8, .colors16: 16, .colors256: 256][depth] ?? 0
    let numbers = try Ink.allCases.map { try #require(palette.number(of: $0)) }
    #expect(numbers.allSatisfy { (0..<count).contains($0) })
    #expect((0..<count).contains(try #require(palette.backgroundNumber)))
  }

  @Test func huesAreToldApartWhereThereAreColours() throws {
    for background in Background.allCases {
      let palette = Palette(background: background, depth: .colors256)
      let hues: [Ink] = [.orange, .sky, .green, .vermillion, .purple]
      let numbers = try hues.map { try #require(palette.number(of: $0)) }
      #expect(Set(numbers).count == hues.count)
    }
  }

  @Test func monochromeLeavesTheTerminalAlone() {
    for background in Background.allCases {
      let palette = Palette(background: background, depth: .mono)
      #expect(palette.backgroundNumber == nil)
      #expect(Ink.allCases.allSatisfy { palette.number(of: $0) == nil })
      #expect(Ink.allCases.allSatisfy { palette.contrast(of: $0) == nil })
    }
  }

  @Test(
    arguments: [
      (-1, .mono), (0, .mono), (2, .mono), (8, .colors8), (15, .colors8), (16, .colors16),
      (88, .colors16), (256, .colors256), (1 << 24, .colors256),
    ] as [(Int, Palette.Depth)])
  func depth(of colors: Int, is depth: Palette.Depth) {
    #expect(Palette.Depth(colors: colors) == depth)
  }

  @Test func backgroundsAreTwo() {
    #expect(Background.dark.toggled == .light && Background.light.toggled == .dark)
  }
}
