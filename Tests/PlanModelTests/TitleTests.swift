import PlanModel
import TestSupport
import Testing

/// Objectives that share a text are told apart by what they are measured by.
@Suite struct TitleTests {
  private func titles(_ objectives: String) throws -> [(full: String, vi: String, short: String?)] {
    let year = try Review(
      text: """
        plenum: 1
        indicators:
          stunting: {name: {en: Stunting, vi: Thấp còi}}
          wasting: {name: Wasting}
          literacy: {name: Literacy, parts: {men: {en: men, vi: nam}, women: women}}
        years:
          2025:
            objectives: [\(objectives)]
        """
    ).years[0]
    return year.rows.map {
      (year.title(of: $0)[.en], year.title(of: $0)[.vi], year.shortTitle(of: $0)?[.en])
    }
  }

  @Test("The indicator stands behind a text that two have, and behind its short form")
  func shared() throws {
    let titles = try titles(
      "{text: Feed, indicator: stunting}, Open, {text: Feed, short: F, indicator: wasting}, Feed")
    #expect(titles.map(\.full) == ["Feed (Stunting)", "Open", "Feed (Wasting)", "Feed"])
    #expect(titles.map(\.vi) == ["Feed (Thấp còi)", "Open", "Feed (Wasting)", "Feed"])
    #expect(titles.map(\.short) == [nil, nil, "F (Wasting)", nil])
  }

  @Test("A text given in two languages is followed in each by the indicator in it")
  func languages() throws {
    let text = "{en: Feed, vi: Nuôi}"
    let titles = try titles(
      "{text: \(text), indicator: stunting}, {text: \(text), indicator: wasting}")
    #expect(titles.map(\.full) == ["Feed (Stunting)", "Feed (Wasting)"])
    #expect(titles.map(\.vi) == ["Nuôi (Thấp còi)", "Nuôi (Wasting)"])
  }

  @Test("Parts of one indicator are named")
  func parts() throws {
    let titles = try titles(
      "{text: Read, indicator: literacy, part: men}, {text: Read, indicator: literacy, part: women}"
    )
    #expect(titles.map(\.full) == ["Read (Literacy, men)", "Read (Literacy, women)"])
    #expect(titles.map(\.vi) == ["Read (Literacy, nam)", "Read (Literacy, women)"])
  }

  @Test("A name that is the text itself is not said again")
  func sameName() throws {
    let twice = try titles(
      "{text: Wasting, indicator: wasting}, {text: Wasting, indicator: wasting}")
    #expect(twice.map(\.full) == ["Wasting", "Wasting"])
    let parts = try titles(
      "{text: Literacy, indicator: literacy, part: men}, {text: Literacy, indicator: literacy}")
    #expect(parts.map(\.full) == ["Literacy (men)", "Literacy"])
    // In one language it is another word.
    let vietnamese = try titles(
      "{text: Stunting, indicator: stunting}, {text: Stunting, indicator: wasting}")
    #expect(vietnamese.map(\.vi) == ["Stunting (Thấp còi)", "Stunting (Wasting)"])
  }

  @Test("A text of its own, or the indicator's name alone, stays as it is")
  func alone() throws {
    let titles = try titles(
      "{text: Feed, indicator: stunting}, {text: Feed!, indicator: wasting}, {indicator: wasting}")
    #expect(titles.map(\.full) == ["Feed", "Feed!", "Wasting"])
  }
}
