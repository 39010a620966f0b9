import Glibc
import TestSupport
import Testing

@testable import Host

/// Printers, PDFs and whatever else is asked of other programs, which are scripts here.
@Suite(.takingTurns) struct PrintersTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Only the scripts of the folder are in its `PATH`.
  private var environment: Environment {
    Environment { [path = folder.path] in $0 == "PATH" ? path : nil }
  }

  /// Puts a script where it is run. Another program writes it: a file that we have open for writing may
  /// for a moment be open in the child of another test too, and is then too busy to be run.
  private func put(script: String, as name: String) throws {
    let source = name + ".source"
    try folder.put("#!/bin/sh\n" + script, as: source, permissions: 0o755)
    try #require(system("/bin/cp '\(folder.path(source))' '\(folder.path(name))'") == 0)
  }

  private func failure(
    _ name: String, patience: Duration = .seconds(60)
  ) -> PrinterFailure? {
    do throws(PrinterFailure) {
      try Printers(environment, patience: (.seconds(60), patience))
        .send(
          Array("Đại hội\n".utf8), to: name, title: "vufo-2024", options: ["media=A4", "cpi=10"])
      return nil
    } catch {
      return error
    }
  }

  @Test func namesOfPrinters() throws {
    #expect(Printers(environment).names == [])
    try put(script: "[ \"$*\" = -e ] && printf 'HP_LaserJet\\nPhòng_họp\\n'", as: "lpstat")
    #expect(Printers(environment).names == ["HP_LaserJet", "Phòng_họp"])
  }

  @Test(arguments: ["echo HP; exit 1", "echo oops >&2", "exec sleep 60"])
  func noPrinters(_ script: String) throws {
    try put(script: script, as: "lpstat")
    #expect(Printers(environment, patience: (.milliseconds(50), .seconds(1))).names == [])
  }

  @Test func aDocumentIsSent() throws {
    try put(
      script: "cd \(folder.path); cat >page; printf '%s|' \"$@\" >words; echo request id", as: "lp")
    #expect(failure("HP") == nil)
    #expect(try folder.text(of: "page") == "Đại hội\n")
    #expect(try folder.text(of: "words") == "-d|HP|-t|vufo-2024|-o|media=A4|-o|cpi=10|")
  }

  @Test func withoutCUPS() {
    #expect(failure("HP") == .noCUPS)
  }

  @Test func unknownPrinters() throws {
    try put(script: "echo 'lp: The printer or class does not exist.' >&2; exit 1", as: "lp")
    #expect(failure("HQ") == .refused(reason: "The printer or class does not exist."))
    try put(script: "echo HP", as: "lpstat")
    #expect(failure("HQ") == .unknown(known: ["HP"]))
    #expect(failure("HP") == .refused(reason: "The printer or class does not exist."))
  }

  @Test func aPrinterThatDoesNotAnswer() throws {
    try put(script: "exec sleep 60", as: "lp")
    #expect(failure("HP", patience: .milliseconds(50)) == .noAnswer)
  }

  /// One that reads nothing must not stop us, nor end us by a signal.
  @Test func aPrinterThatDoesNotRead() throws {
    try put(script: "exit 0", as: "lp")
    let page = [UInt8](repeating: 65, count: 5 << 20)
    try Printers(environment).send(page, to: "HP", title: "", options: [])
  }

  @Test func thePDFProgramIsBesideUsOrInThePath() throws {
    #expect(PDFProgram(environment, executable: nil) == nil)
    try put(script: "", as: "plenum-pdf")
    let inPath = PDFProgram(environment, executable: "/nowhere/plenum")
    #expect(inPath?.printing(["-"]) == ChildProgram(folder.path("plenum-pdf"), ["-"]))
    let other = try TemporaryFolder()
    try other.put("#!/bin/sh\n", as: "plenum-pdf", permissions: 0o755)
    let beside = PDFProgram(environment, executable: other.path("plenum"))
    #expect(beside?.printing([]).name == other.path("plenum-pdf"))
    try other.put("", as: "plenum-pdf", permissions: 0o644)
    #expect(PDFProgram(environment, executable: other.path("plenum")) == inPath)
  }
}
