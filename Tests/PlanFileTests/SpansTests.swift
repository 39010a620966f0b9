import PlanFile
import PlanModel
import Testing

/// Where the things of a plan stand in its file.
@Suite("The bytes of items and values")
struct SpansTests {
  private let text = """
    plenum: 1
    years:
      2025:
        objectives:
          - text: {en: Open the room, vi: Mở phòng}
            outcome: postponed  # ý kiến
            to: 2026
            reason: >-
              Đang xây

          - Chỉ một câu
        achievements:
          - {text: "Đã \\"mở\\"", date: 2025-06}
    """

  private func bytes(_ span: Span?) -> String? {
    span.map {
      String(decoding: Array(text.utf8)[$0.offset..<$0.end], as: UTF8.self)
    }
  }

  @Test("An item reaches from its first key to its last value")
  func items() {
    let year = Sample.read(text).plan?.years.first
    let first = bytes(year?.objectives[0].spans.item)
    #expect(first?.hasPrefix("text: {en:") == true)
    #expect(first?.hasSuffix("Đang xây") == true)
    #expect(bytes(year?.objectives[1].spans.item) == "Chỉ một câu")
    #expect(
      bytes(year?.achievements[0].spans.item) == "{text: \"Đã \\\"mở\\\"\", date: 2025-06}")
    #expect(bytes(year?.span) == "2025")
  }

  @Test("A value is named with its quotes, and how it is written")
  func values() {
    let year = Sample.read(text).plan?.years.first
    #expect(bytes(year?.objectives[0].spans.outcome) == "postponed")
    #expect(bytes(year?.objectives[0].spans.to) == "2026")
    #expect(bytes(year?.achievements[0].spans.text) == "\"Đã \\\"mở\\\"\"")
    #expect(year?.achievements[0].spans.text.style == .doubleQuoted)
    #expect(bytes(year?.achievements[0].spans.date) == "2025-06")
    #expect(year?.achievements[0].spans.date.line == 13)
  }

  @Test("A byte order mark is not counted")
  func byteOrderMark() {
    #expect(Sample.read("\u{FEFF}" + text).plan == Sample.read(text).plan)
  }
}
