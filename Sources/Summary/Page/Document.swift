public import PlanModel
internal import Text
internal import Wording

/// The printed pages of a plan, before they have a form: text, HTML and PDF are drawn from it and
/// from nothing else, so they cannot say different things.
///
/// It holds finished words and no speaker's notes: there is no place for them in its types.
public struct Document: Codable, Hashable, Sendable {
  /// The title: "Annual review 2024", with both languages in one line.
  public let title: String
  /// Whose plan it is; nil where the plan does not say.
  public let author: String?
  /// The subject: "Objectives set and achievements reported".
  public let subject: String
  /// The languages of the page; the first is the language of the document.
  public let languages: [Language]
  /// The sheet.
  public let paper: Paper
  /// Each printed year, and at the end the threads if several are printed; each begins on a page of
  /// its own. There may be none.
  public let chapters: [Chapter]
  /// The foot of every page.
  public let footer: Footer
}

/// A part of the document that begins on a page of its own: a year, or the threads.
public struct Chapter: Codable, Hashable, Sendable {
  /// The calendar year; nil for the threads.
  public let year: Int?
  /// The line above on each page after the chapter's first: "VUFO · Annual review 2024".
  public let runningTitle: PageText
  /// The blocks of the page, from above.
  public let blocks: [Block]
}

/// The foot of every page, a line for each language.
///
///     vufo.yaml · 3f2a91c7 · printed on 21 November 2026                       page 1 of 3
public struct Footer: Codable, Hashable, Sendable {
  /// A line of the footer.
  public struct Line: Codable, Hashable, Sendable {
    /// The language that it is in.
    public let language: Language
    /// At the left: file, checksum, when it was printed.
    public let left: String
    /// At the right: the page and how many there are.
    public let right: String
  }

  /// The name of the plan file.
  public let file: String
  /// The first characters of its checksum.
  public let checksum: String
  /// The day of printing.
  public let printedOn: PlanDate
  /// The page's languages.
  public let languages: [Language]

  /// The lines for a page, counted from 1.
  public func lines(page: Int, of count: Int) -> [Line] {
    lines(page: String(page), of: String(count))
  }

  /// The lines with any signs for the page and their count.
  ///
  /// File and checksum, the same in each language, stand in the first only.
  func lines(page: String, of count: String) -> [Line] {
    let origin = [file, checksum].map { Sanitizer.visible($0) }.filter { !$0.isEmpty }
    return languages.enumerated().map { index, language in
      let words = language.words
      let facts = (index == 0 ? origin : []) + [words.printed(on: printedOn)]
      return Line(
        language: language, left: facts.joined(separator: " · "),
        right: words.page(page, of: count))
    }
  }
}
