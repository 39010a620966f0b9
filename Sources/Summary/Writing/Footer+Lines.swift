internal import Text
internal import Wording

extension Footer {
  /// The lines for a page, counted from 1.
  public func lines(page: Int, of count: Int) -> [Line] {
    lines(page: String(page), of: String(count))
  }

  /// The lines with any signs for the page and their count.
  ///
  /// File and checksum, the same in each language, stand in the first only.
  func lines(page: String, of count: String) -> [Line] {
    let origin = [file, checksum].map { Sanitizer.visible($0) }.filter { !$0.isEmpty }
    return languages.enumerated().map { place, language in
      let words = language.words
      let facts = (place == 0 ? origin : []) + [words.printed(on: printedOn)]
      return Line(
        language: language, left: facts.joined(separator: " · "),
        right: words.page(page, of: count))
    }
  }
}
