import PlanModel
import TestSupport
import Testing

@testable import Summary

/// What goes from one program to the other: it arrives as it was sent, or is refused.
@Suite struct PrintMessageTests {
  /// Every block of every chapter, in both languages; what is drawn from it is the same.
  @Test(arguments: ["vufo", "example"], [PageLanguage.one(.vi), .both])
  func documentsArriveAsTheyWereSent(fixture: String, language: PageLanguage) throws {
    var options = PrintOptions.years(2022, 2023, 2024, 2025, 2026)
    options.language = language
    options.paper = .letter
    options.asksForSignatures = true
    let document = Document(of: try Review(fixture: fixture), options)
    let message = try PrintMessage.page(document).encoded()
    #expect(message.starts(with: #"{"kind":"page","page":{"#.utf8))
    #expect(!message.contains(UInt8(ascii: "\n")))
    #expect(try PrintMessage(message) == .page(document))
  }

  /// An older program must not print half of what a newer one means.
  @Test(arguments: [
    (
      #"{"kind":"page","version":2,"page":{}}"#,
      PrintMessage.Refusal.unknown(kind: "page", version: 2)
    ),
    (#"{"kind":"handout","version":1}"#, .unknown(kind: "handout", version: 1)),
    (#"{"kind":"page","version":1,"page":{}}"#, .broken), (#"{"kind":"page"}"#, .broken),
    ("", .broken), ("plenum: 1\n", .broken), ("[]", .broken), ("\0", .broken), ("{}{}", .broken),
  ])
  func othersAreRefused(text: String, refusal: PrintMessage.Refusal) {
    #expect(throws: refusal) { try PrintMessage(Array(text.utf8)) }
  }

  /// Wherever a message was cut off, it is refused.
  @Test func halvesAreRefused() throws {
    let document = Document(of: try Review(fixture: "vufo"), .years(2024))
    let message = try PrintMessage.page(document).encoded()
    for count in stride(from: 0, to: message.count, by: 997) {
      #expect(throws: PrintMessage.Refusal.broken) {
        try PrintMessage(Array(message.prefix(count)))
      }
    }
  }

  /// What cannot stand on a page does not come onto it by a message either.
  @Test func textsStayThoseOfAPage() throws {
    let document = Document(of: try Review(fixture: "vufo"), .years(2024))
    let message = String(decoding: try PrintMessage.page(document).encoded(), as: UTF8.self)
    let title = #"[{"language":"en","text":"Annual review 2024"}]"#
    try #require(message.contains(title))
    let twice = message.replacing(
      title,
      with: #"[{"language":"en","text":"Annual review 2024"},{"language":"vi","text":""},"#
        + #"{"language":"vi","text":"Annual review 2024"}]"#)
    #expect(twice != message)
    #expect(try PrintMessage(Array(twice.utf8)) == .page(document))
    for (field, other) in [
      (#""language":"en""#, #""language":"xx""#), ("2026-11-21", "2026-02-30"),
    ] {
      try #require(message.contains(field))
      let changed = message.replacing(field, with: other)
      #expect(throws: PrintMessage.Refusal.broken) { try PrintMessage(Array(changed.utf8)) }
    }
  }
}
