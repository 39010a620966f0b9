import PlanFile
import PlanModel
import TestSupport
import Testing

/// Each file in fixtures/broken has one thing wrong, the one that it is named after.
@Suite struct BrokenPlacesTests {
  /// What is found in each file, and where; files without a line of their own are meant whole.
  static let places: [String: String] = [
    "actual-without-indicator": "7:9", "aliases-explode": "10:37", "answers-other-year": "11:18",
    "better-not-stated": "4:3",
    "comment-cuts-text": "6:27", "curly-quotes": "6:15", "date-outside-year": "7:15",
    "date-unreadable": "7:14",
    "duplicate-id": "8:13", "duplicate-key": "8:9", "empty-value": "6:9",
    "false-blank": "5:3",
    "figure-comma": "12:17", "figure-cut-by-comma": "11:37", "figure-exponent": "12:17",
    "figure-is-block": "12:17", "figure-point": "12:17", "figure-too-large": "12:17",
    "figure-unreadable": "12:17", "figure-without-source": "8:37", "file-empty": "-",
    "file-not-utf8": "-", "forbidden-character": "6:18", "low-above-high": "12:17",
    "key-glued": "7:9", "list-sign": "6:7", "measures-beside": "9:9", "until-not-later": "7:16",
    "milestone-outside-term": "12:32", "outcome-before-term": "8:18",
    "not-of-later-year": "9:9", "merge-marks": "6:1",
    "missing-key": "6:9",
    "nested-too-deep": "4:83", "not-yaml": "6:15",
    "objectives-not-reported": "4:3", "outcome-against-figures": "15:18",
    "outcome-without-reason": "7:18", "part-is-language": "12:18", "part-not-number": "11:60",
    "parts-exceed-whole": "11:58", "parts-without-whole": "11:29", "postponed-backwards": "8:13",
    "postponed-to-year-without-it": "9:13", "several-documents": "5:1",
    "same-indicator-twice": "5:3", "report-is-none": "5:13",
    "same-text-twice": "7:26", "same-words": "8:9",
    "target-against-direction": "10:17", "target-not-reported": "10:17",
    "target-without-indicator": "7:17", "text-begins-with-sign": "6:9", "text-cut-by-comma": "6:16",
    "text-not-nfc": "6:9",
    "text-too-long": "6:9", "theme-too-deep": "7:39",
    "theme-under-itself": "4:46",
    "two-figures": "12:21", "unit-begins-with-scale": "4:32",
    "unit-mismatch": "12:17", "unit-missing": "12:17", "unknown-alias": "5:40",
    "unknown-key": "6:9", "unknown-reference": "9:16", "unknown-word": "5:13", "unused": "4:3",
    "version-too-new": "2:9", "version-unreadable": "2:9", "wrong-shape": "6:7",
    "part-is-reserved": "4:34", "figure-map-mixed": "12:26", "periods-not-added": "12:17",
    "target-period-missing": "10:17",
    "figure-below-zero": "12:17", "negative-not-stated": "4:3",
    "figure-scale": "12:17", "figure-currency": "12:17", "figure-sign": "12:17",
    "figure-is-date": "12:17", "figure-in-sentence": "12:17", "figure-in-words": "12:17",
    "figure-in-two-scales": "12:17",
    "spreadsheet-error": "12:17", "share-of-whole": "12:17", "target-is-estimate": "13:17",
    "figure-may-be-zero": "12:17", "tag-eats-word": "12:17", "figure-is-words": "16:17",
    "year-begins-missing": "4:3", "year-begins-unreadable": "3:14", "year-in-other-form": "7:3",
    "sources-differ": "12:17", "figures-to-outside-year": "10:17", "parts-of-several": "11:82",
    "year-out-of-range": "4:3", "year-repeats": "6:3", "year-without-postponement": "7:13",
  ]

  @Test(arguments: places.keys.sorted())
  func hasOneDiagnostic(code: String) throws {
    let reading = Sample.read(try PackageFiles.bytes("fixtures/broken/\(code).yaml"))
    #expect(reading.findings == ["\(Self.places[code] ?? "") \(code)"])
    let isWarning = reading.diagnostics.allSatisfy { $0.severity == .warning }
    #expect((reading.plan != nil) == isWarning)
    for diagnostic in reading.diagnostics where diagnostic.position != nil {
      let excerpt = diagnostic.excerpt ?? ""
      #expect(diagnostic.excerptColumn + diagnostic.length - 1 <= max(1, excerpt.count))
    }
  }

  /// Places are found in one way where each scalar is a character, and in another where not.
  @Test(arguments: places.keys.sorted())
  func placesDoNotDependOnLettersElsewhere(code: String) throws {
    let bytes = try PackageFiles.bytes("fixtures/broken/\(code).yaml")
    // A comment changes nothing where the file is read to its end.
    guard !["not-yaml", "file-empty"].contains(code) else { return }
    #expect(Sample.read(bytes + Array("# 会 🇻🇳\n".utf8)).findings == Sample.read(bytes).findings)
  }

  @Test func everyFileHasAPlace() throws {
    let names = try PackageFiles.names(in: "fixtures/broken").map { $0.dropLast(".yaml".count) }
    #expect(names.map(String.init) == Self.places.keys.sorted())
  }

  @Test func everyCodeHasAFile() throws {
    let codes = try PackageFiles.problemCodes()
    #expect(codes.count > 50)
    // What is wrong before a file's content is known; its size is tested with bytes.
    let outside: Set = [
      "file-missing", "file-unreadable", "file-is-folder", "file-is-device", "file-too-large",
    ]
    #expect(Set(codes).subtracting(outside) == Set(Self.places.keys))
  }

  @Test func tooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: PlanFile.sizeLimit + 1)
    #expect(Sample.read(bytes).findings == ["- file-too-large"])
  }

  @Test(arguments: ["format", "minimal", "example", "vufo"])
  func fixturesLoad(name: String) throws {
    let reading = Sample.read(try PackageFiles.bytes("fixtures/\(name).yaml"))
    #expect(reading.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(reading.plan != nil)
  }
}
