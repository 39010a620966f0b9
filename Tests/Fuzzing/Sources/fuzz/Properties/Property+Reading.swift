internal import PlanCheck
internal import PlanFile
internal import PlanModel
internal import Text
internal import Wording

extension Property {
  /// The reading of a plan file with all that is worth saying of it.
  static func checked(_ bytes: [UInt8]) -> Reading {
    PlanFile.read(bytes).checked(by: PlanCheck.findings)
  }

  /// A checked reading gives a plan or an error, the same at each time, and all it says is inside the file.
  static func reads(_ bytes: [UInt8], _ reading: Reading) -> [String] {
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    var faults = (reading.plan == nil) == hasErrors ? [] : ["neither a plan nor an error"]
    let again = PlanFile.read(bytes)
    if again.plan != reading.plan { faults.append("reading twice differs") }
    if checked(bytes).diagnostics != reading.diagnostics { faults.append("other diagnostics") }
    guard !reading.diagnostics.isEmpty else { return faults }
    let lines = lineLengths(bytes)
    for diagnostic in reading.diagnostics {
      faults += isInside(diagnostic, lines).map { "\($0): \(diagnostic)" }
    }
    // Each takes as long as reading the file.
    for diagnostic in reading.diagnostics.prefix(4) {
      faults += isReadable(diagnostic).map { "\($0): \(diagnostic)" }
    }
    return faults
  }

  /// A diagnostic's place is a character of the file, or the end of one of its lines.
  static func isInside(_ diagnostic: Diagnostic, _ lines: [Int]) -> [String] {
    guard let position = diagnostic.position else { return [] }
    var faults: [String] = []
    if !(1...lines.count).contains(position.line) {
      faults.append("line of \(lines.count)")
    } else if !(1...(lines[position.line - 1] + 1)).contains(position.column) {
      faults.append("column of \(lines[position.line - 1])")
    }
    let excerpt = diagnostic.excerpt?.count ?? 0
    if diagnostic.excerptColumn < 1 || diagnostic.excerptColumn > excerpt + 1 {
      faults.append("caret outside of \(excerpt)")
    }
    if diagnostic.length > 1, diagnostic.excerptColumn + diagnostic.length - 1 > excerpt {
      faults.append("tildes outside of \(excerpt)")
    }
    return faults
  }

  /// What is said of a diagnostic in each language steers no terminal, and the caret stands below
  /// its line.
  static func isReadable(_ diagnostic: Diagnostic) -> [String] {
    Language.allCases.flatMap { language in
      let report = DiagnosticReport(
        diagnostic, file: "plan.yaml", words: language.words, width: \.displayWidth)
      let (line, caret) = report.excerpt ?? ("", "")
      var faults: [String] = []
      for text in [report.headline, report.help ?? "", line, caret] {
        if Sanitizer.firstForbidden(in: text, allowingLineBreaks: true) != nil {
          faults.append("forbidden in \(text.debugDescription)")
        }
      }
      if line.displayWidth > 110 { faults.append("an excerpt of \(line.displayWidth) columns") }
      if caret.displayWidth > line.displayWidth + 1 { faults.append("a caret behind its line") }
      return faults
    }
  }

  /// How many characters each line of a file has.
  private static func lineLengths(_ bytes: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var line: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D where place + 1 < bytes.count && bytes[place + 1] == 0x0A: break
      case 0x0A, 0x0D:
        lines.append(length(of: line))
        line = []
      default: line.append(byte)
      }
    }
    return lines + [length(of: line)]
  }

  /// The characters of a line; a sign of YAML and a mark that joins it count as two, since the reader
  /// looks for what begins behind the sign.
  private static func length(of line: [UInt8]) -> Int {
    String(decoding: line, as: UTF8.self).reduce(0) { count, character in
      let scalars = Array(character.unicodeScalars)
      let parted = zip(scalars, scalars.dropFirst()).count { $0.isSign || $1.isSign }
      return count + 1 + parted
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isSign: Bool { isASCII && !properties.isAlphabetic && value > 0x1F }
}
