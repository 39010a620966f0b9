import Deck
import Interface
import PlanModel
import Screen
import Summary
import TestSupport
import Testing
import Wording

@testable import Dashboard
@testable import Meeting

/// What was said once, said too much, and is said otherwise now. `RetiredTerms` has the terms.
@Suite("Terms that must not come back")
struct RetiredTermsTests {
  private static let folders = [
    "Sources/Wording/English", "Sources/Wording/Vietnamese", "Sources/plenum",
    "Sources/plenum/Commands", "Sources/plenum/Options", "Sources/plenum/plenum.docc",
    "Sources/plenum-pdf", "Sources/plenum-pdf/Command", "Sources/PlanFile/Schema",
    "Sources/Export", "Sources/Export/Documents", ".ci/debian/manual",
  ]

  @Test("They are in no word of a language, no help, no guide")
  func words() throws {
    let files = try Self.folders.flatMap { folder in
      try PackageFiles.names(in: folder).filter { $0.contains(".") && !$0.hasSuffix(".docc") }
        .map { "\(folder)/\($0)" }
    }
    #expect(files.count > 40)
    for file in files + ["README.md", ".ci/manual"] {
      let lines = try PackageFiles.text(file).split(separator: "\n")
        .filter { !$0.trimmingPrefix(while: \.isWhitespace).hasPrefix("//") }
      #expect(RetiredTerms.found(in: lines.joined(separator: "\n")) == [], "\(file)")
    }
  }

  @Test("They are on no screen", arguments: Fixture.all, Language.allCases)
  func screens(_ fixture: Fixture, _ language: Language) throws {
    let review = try fixture.review
    for year in review.years {
      var story = try Story(fixture, size: "160x50", year: year.year, language: language)
      for _ in 0..<max(1, year.rows.count + year.others.count) {
        Self.expectNone(in: story.text, "\(year.year)")
        story.press("Enter")
        Self.expectNone(in: story.text, "details in \(year.year)")
        story.press("Escape Down")
      }
      story.press("F6")
      for _ in story.state.threads?.tracks ?? [] {
        Self.expectNone(in: story.text, "threads in \(year.year)")
        story.press("Down")
      }
    }
    var story = try Story(fixture, size: "160x50", language: language)
    for key in ["F1", "F3", "F4", "F8"] {
      story.press(key)
      Self.expectNone(in: story.text, key)
      story.press("Escape")
    }
    story.press("F7 Enter")
    for _ in review.series {
      Self.expectNone(in: story.text, "indicators")
      story.expectDirectionsBesideTargets()
      story.press("Right")
    }
  }

  @Test("They are on no slide", arguments: Fixture.all, Language.allCases)
  func slides(_ fixture: Fixture, _ language: Language) throws {
    for year in try fixture.review.years {
      let story = try DeckStory(fixture, year: year.year, size: "160x50", language: language)
      for step in story.meeting.deck.deck.steps.indices {
        let slide = story.meeting.deck.showing(step: step).picture
        Self.expectNone(in: slide.text, "step \(step) in \(year.year)")
      }
    }
  }

  @Test("They are on no page", arguments: Fixture.all, Language.allCases)
  func pages(_ fixture: Fixture, _ language: Language) throws {
    let review = try fixture.review
    let document = Document(
      of: review, PrintOptions(years: review.years.map(\.label), language: .one(language)),
      from: PageOrigin(file: "plan.yaml", checksum: "0", printedOn: .year(2026)))
    Self.expectNone(in: TextPage(document, columns: 160).text, "page")
  }

  private static func expectNone(
    in text: String, _ place: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(RetiredTerms.found(in: text) == [], "\(place)", sourceLocation: sourceLocation)
  }
}

extension Story {
  /// Expects that what is better is said only beside a target.
  fileprivate func expectDirectionsBesideTargets() {
    let words = state.language.words
    let directions = [Indicator.Direction.higher, .lower, .within].map { words.name(of: $0) }
    for line in text.split(separator: "\n") where directions.contains(where: line.contains) {
      #expect(line.lowercased().contains("\(words.target.lowercased()) "), "\(line)")
    }
  }
}
