import Export
import PlanModel
import Testing

@Suite struct CheckReportTests {
  @Test func listsDiagnostics() throws {
    let report = CheckReport([
      DiagnosticRecord(
        Diagnostic(
          .figureComma("1,000", readings: [.init("1_000", numbers: nil)], numbers: .vi),
          at: Position(line: 12, column: 7),
          excerpt: "actual: 1,000"),
        in: "plans/a.yaml", message: "a comma", help: "write: 1_000"),
      DiagnosticRecord(
        Diagnostic(.fileMissing), in: "b.yaml", message: "there is no file \"b.yaml\"", help: nil),
    ])
    var text = ""
    try report.write(into: &text)
    #expect(
      text == """
        [
          {
            "code" : "figure-comma",
            "column" : 7,
            "file" : "plans/a.yaml",
            "help" : "write: 1_000",
            "line" : 12,
            "message" : "a comma",
            "severity" : "error",
            "write" : [
              "1_000"
            ]
          },
          {
            "code" : "file-missing",
            "column" : null,
            "file" : "b.yaml",
            "help" : null,
            "line" : null,
            "message" : "there is no file \\"b.yaml\\"",
            "severity" : "error",
            "write" : [

            ]
          }
        ]

        """)
  }

  @Test func nothingFound() throws {
    var text = ""
    try CheckReport([]).write(into: &text)
    #expect(try JSONValue(parsing: text) == [])
    #expect(text.hasSuffix("]\n"))
  }
}
