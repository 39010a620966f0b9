import PlanModel
import TestSupport
import Testing

@testable import Export

@Suite struct CSVTests {
  private func text(notes: Bool = false) throws -> String {
    var text = ""
    try Export.csv.write(try Library.review(), notes: notes, into: &text)
    return text
  }

  /// The rows, each by its column.
  private func rows(notes: Bool = false) throws -> [[String: String]] {
    let rows = CSVReader.rows(of: try text(notes: notes))
    let header = try #require(rows.first)
    return rows.dropFirst().map { row in
      #expect(row.count == header.count)
      return Dictionary(zip(header, row)) { first, _ in first }
    }
  }

  @Test func golden() throws {
    try expectGolden(try text(), "library.csv")
  }

  @Test func bytesThatSpreadsheetsExpect() throws {
    let bytes = Array(try text().utf8)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(bytes.suffix(2) == [13, 10])
    let quotesEven = bytes.reduce((isQuoted: false, isRight: true, last: UInt8(0))) { state, byte in
      let isQuoted = byte == 34 ? !state.isQuoted : state.isQuoted
      let isRight = state.isRight && (byte != 10 || isQuoted || state.last == 13)
      return (isQuoted, isRight, byte)
    }
    #expect(!quotesEven.isQuoted && quotesEven.isRight)
  }

  @Test func columns() throws {
    let header = try #require(CSVReader.rows(of: try text()).first)
    #expect(
      header == [
        "kind", "year", "id", "text_en", "text_vi", "status", "declared", "theme", "owner", "with",
        "thread", "slips", "indicator", "part", "indicator_en", "indicator_vi", "unit_en",
        "unit_vi", "stated",
        "qualifier", "low", "high", "target_stated", "target_qualifier", "target_low",
        "target_high", "was_stated",
        "baseline_stated", "percentage", "percentage_is_lower_bound",
        "term_since", "term_until", "so_far_low", "so_far_high", "due",
        "postponed_to", "next_year", "reason_en", "reason_vi", "answered_by", "answers",
        "other", "date", "sources", "line", "estimate", "whole", "figures_to", "periods", "parts",
        "statements",
      ])
    #expect(CSVReader.rows(of: try text(notes: true)).first == header + ["notes_en", "notes_vi"])
  }

  @Test func aRowForEachItem() throws {
    let rows = try rows()
    #expect(
      rows.map { $0["id"] } == [
        "2023-a1", "2023-a2", "branch", "2024-2", "waiting", "digital", "2024-a1", "database",
        "2024-a4", "2024-a5", "branch", "2025-a1",
      ])
    #expect(rows.filter { $0["kind"] == "objective" }.count == 5)
  }

  @Test func anObjective() throws {
    let row = try rows()[2]
    let known = row.filter { !$0.value.isEmpty }
    #expect(
      known == [
        "kind": "objective", "year": "2024", "id": "branch", "text_en": "Open a branch",
        "text_vi": "Mở cơ sở", "status": "postponed", "declared": "yes", "theme": "rooms",
        "thread": "branch", "slips": "1", "due": "2024-Q3", "postponed_to": "2025",
        "next_year": "2025", "reason_en": "the lease, and \"more\"", "reason_vi": "hợp đồng thuê",
        "sources": "report; minutes", "line": "42", "estimate": "no",
      ])
  }

  @Test func aMeasuredObjective() throws {
    let row = try rows()[3]
    #expect(row["target_stated"] == "at least 250" && row["target_qualifier"] == "at-least")
    #expect(row["target_low"] == "250" && row["target_high"] == "")
    #expect(row["percentage"] == "50" && row["percentage_is_lower_bound"] == "yes")
    #expect(row["stated"] == "" && row["low"] == "")
    #expect(row["answered_by"] == "2024-a1" && row["unit_vi"] == "lượt")
  }

  @Test func achievements() throws {
    let rows = try rows()
    #expect(rows[0]["low"] == "200000000" && rows[0]["high"] == "")
    #expect(rows[0]["other"] == "no")
    #expect(rows[7]["text_en"] == "Database\r\nbuilt")
    #expect(rows[7]["answers"] == "digital" && rows[7]["date"] == "2024-06-30")
    #expect(rows[9]["other"] == "yes" && rows[9]["status"] == "")
  }

  @Test func notesOnlyWhenAskedFor() throws {
    #expect(!(try text()).contains("Only the speaker"))
    #expect(try rows(notes: true)[2]["notes_en"] == "Only the speaker: who decided?")
  }

  @Test func formulasAreDisarmed() throws {
    let rows = try rows()
    #expect(rows[5]["text_en"] == "'=Digital")
    #expect(rows[9]["stated"] == "'-good")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("37", "37"), ("Đại hội", "Đại hội"), ("a=b", "a=b"),
    ("-3.5", "-3.5"), ("-3", "-3"), ("+3", "'+3"), ("-3.5%", "'-3.5%"), ("- 3", "'- 3"),
    ("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-A1", "'-A1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\r\nx", "\"'\r\nx\""),
    ("\nx", "\"'\nx\""), (" =1", "' =1"), ("\u{A0}=1", "'\u{A0}=1"), ("＝1", "'＝1"),
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), ("=\"x\",1", "\"'=\"\"x\"\",1\""), (" a ", " a "),
    ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{200B} @A", "'\u{200B} @A"),
    ("=\u{301}1", "'=\u{301}1"), ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func cells(_ text: String, _ written: String) {
    #expect(Array(CSVCell.escaped(text).utf8) == Array(written.utf8))
    let read = CSVReader.rows(of: CSVCell.escaped(text) + "\r\n")
    #expect(read == [[written.hasPrefix("'") || written.hasPrefix("\"'") ? "'" + text : text]])
  }
}

/// Reads CSV as RFC 4180 has it.
enum CSVReader {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"": cell.append(scalars.removeFirst())
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(String(cell))
        cell = .init()
      case ("\r", false) where scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [String(cell)])
        (row, cell) = ([], .init())
      default: cell.append(scalar)
      }
    }
    return rows
  }
}
