import Glibc
import Testing
import Text

/// ncurses lays out cells by the C library's `wcwidth`, so a character must be as wide here.
@Suite struct LibraryWidthTests {
  @Test func everyScalarIsAsWideAsInTheLibrary() throws {
    try withLibraryWidth { wcwidth in
      var compared = 0
      for value in UInt32(0x20)...0x1FAFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let library = Int(wcwidth(wchar_t(value)))
        let ours = Character(scalar).displayWidth
        if library >= 0 { compared += 1 }
        guard library != ours, !isAllowed(scalar, library: library, ours: ours) else { continue }
        Issue.record("U+\(String(value, radix: 16)): \(library) in the library, \(ours) here")
      }
      // The "C" locale knows ASCII only: fewer would mean that nothing was compared.
      #expect(compared > 50_000)
    }
  }

  @Test(arguments: [
    "Đại hội ệ ỹ ơ ư", "─│┌█▌▒►●○→≈□▪»×·…“”–—", "大会 かな 한국어 ＡＢ", "ابجد אבג", "ไทย นำ हिन्दी क्षि",
  ])
  func textsHaveTheSumOfTheirScalars(_ text: String) throws {
    try withLibraryWidth { wcwidth in
      let library = text.unicodeScalars.reduce(0) { $0 + Int(wcwidth(wchar_t($1.value))) }
      #expect(text.displayWidth == library)
    }
  }

  /// Where the two differ, and why that is right.
  private func isAllowed(_ scalar: Unicode.Scalar, library: Int, ours: Int) -> Bool {
    // The library calls it unprintable or invisible; Buffer shows `�`, one column wide.
    if Character(scalar).isControl { return ours == 1 }
    // Not assigned in the library's Unicode: it has no opinion.
    if library == -1 { return true }
    // A newer library knows more scalars than the table, which is of Unicode 14.
    guard let age = scalar.properties.age, age.major <= 14 else { return true }
    // Unicode 16 made the trigrams and digrams wide and U+1171E, an Ahom vowel, a spacing mark.
    return [0x2630...0x2637, 0x268A...0x268F, 0x1171E...0x1171E].contains {
      $0.contains(scalar.value)
    }
  }

  /// Runs `body` with the C library's `wcwidth` in C.UTF-8, whatever the locale of the tests.
  ///
  /// Swift's Glibc module leaves `wcwidth` out, so it is looked up by name.
  private func withLibraryWidth(
    _ body: (@convention(c) (wchar_t) -> CInt) throws -> Void
  ) throws {
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    try body(unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self))
  }
}
