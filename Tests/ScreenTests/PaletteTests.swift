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

  /// The sixteen colours of xterm and of PuTTY. Source: their default settings.
  static let terminals = [
    XtermColor.sixteen,
    [
      0x000000, 0xBB0000, 0x00BB00, 0xBBBB00, 0x0000BB, 0xBB00BB, 0x00BBBB, 0xBBBBBB,
      0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ],
  ]
  static let depths = [Palette.Depth.colors8, .colors16, .colors256]

  /// Every ink on every ground that it may stand on, with the least contrast between the two.
  private static var promises: [(Ink, Ground, Double)] {
    let surfaces: [Ground] = [.page, .card, .band]
    let grounds = Ground.allCases.filter { $0.isFilled || $0 == .hollow }
    let drawn = Ink.allCases.filter { !$0.isVoice && $0 != .rule }
    return [.text, .dim, .accent].flatMap { ink in surfaces.map { (ink, $0, 7) } }
      + drawn.flatMap { ink in surfaces.map { (ink, $0, 3) } }
      + grounds.map { (.onFill, $0, 7) } + [(.text, .hollow, 7), (.faint, .hollow, 3)]
  }

  @Test(arguments: depths, Background.allCases)
  func everyInkCanBeRead(depth: Palette.Depth, background: Background) throws {
    let palette = Palette(background: background, depth: depth)
    for sixteen in Self.terminals {
      for (ink, ground, least) in Self.promises {
        let number = try #require(palette.number(of: ink, on: ground))
        let behind = try #require(palette.number(of: ground))
        let contrast = XtermColor(number, sixteen: sixteen)
          .contrast(to: XtermColor(behind, sixteen: sixteen))
        #expect(contrast >= least, "\(ink) on \(ground) is at \(contrast):1")
      }
    }
  }

  /// The edge of what is filled can be seen, unless it is not filled there at all.
  @Test(arguments: depths, Background.allCases)
  func everyFillIsSeen(depth: Palette.Depth, background: Background) throws {
    let palette = Palette(background: background, depth: depth)
    let page = try #require(palette.pageNumber)
    for sixteen in Self.terminals {
      for ground in Ground.allCases where ground.isFilled {
        let number = try #require(palette.number(of: ground))
        guard number != page else { continue }
        let contrast = XtermColor(number, sixteen: sixteen)
          .contrast(to: XtermColor(page, sixteen: sixteen))
        #expect(contrast >= 3, "\(ground) is at \(contrast):1")
      }
    }
  }

  @Test(arguments: depths, Background.allCases)
  func numbersExistAtTheirDepth(depth: Palette.Depth, background: Background) throws {
    let palette = Palette(background: background, depth: depth)
    let count = [.colors8: 8, .colors16: 16, .colors256: 256][depth] ?? 0
    for ground in Ground.allCases {
      #expect((0..<count).contains(try #require(palette.number(of: ground))))
      for ink in Ink.allCases {
        #expect((0..<count).contains(try #require(palette.number(of: ink, on: ground))))
      }
    }
  }

  @Test func huesAreToldApartWhereThereAreColours() throws {
    let hues = Ink.allCases.filter { $0.rawValue >= Ink.green.rawValue }
    for background in Background.allCases {
      let palette = Palette(background: background, depth: .colors256)
      let marks = try hues.map { try #require(palette.number(of: $0, on: .page)) }
      // Cancelled and planned are told apart by what is filled.
      #expect(Set(marks).count >= hues.count - 1)
      let fills = Ground.allCases.filter { $0.isFilled && $0 != .bar }
      #expect(Set(fills.map { palette.number(of: $0) }).count == fills.count)
    }
  }

  /// Many terminals show bold black as grey, and bold blue as light blue.
  @Test(arguments: [Palette.Depth.colors8, .colors16], Background.allCases)
  func darkInksAreNeverBold(depth: Palette.Depth, background: Background) {
    let palette = Palette(background: background, depth: depth)
    for ink in Ink.allCases {
      for ground in Ground.allCases {
        let number = palette.number(of: ink, on: ground) ?? 0
        let isBold = palette.attributes(of: Style(ink, .bold, on: ground)).contains(.bold)
        #expect(isBold == (number >= (background == .light ? 8 : 1)), "\(ink) on \(ground)")
      }
    }
  }

  @Test func withoutColoursWhatIsFilledIsReversed() {
    let palette = Palette(background: .dark, depth: .mono)
    for ground in Ground.allCases {
      let attributes = palette.attributes(of: Style(.onFill, .bold, on: ground))
      #expect(attributes == (ground.isFilled ? [.bold, .reverse] : .bold))
    }
  }

  @Test func monochromeLeavesTheTerminalAlone() {
    for background in Background.allCases {
      let palette = Palette(background: background, depth: .mono)
      #expect(palette.pageNumber == nil)
      #expect(Ink.allCases.allSatisfy { palette.number(of: $0, on: .page) == nil })
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
