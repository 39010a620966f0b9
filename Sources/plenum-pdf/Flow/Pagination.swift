internal import Summary

/// The pages of a document, made one after the other from its chapters.
struct Pagination {
  /// A page among the others.
  struct Numbered {
    var page: Page
    /// The page's number, from 1.
    let number: Int
    /// Whether a chapter begins on it.
    let isFirstOfChapter: Bool
  }

  let document: Document
  let sheet: Sheet

  init(_ document: Document) {
    self.document = document
    sheet = Sheet(document.paper)
  }

  /// Makes all pages, in their order, and keeps none.
  ///
  /// - Parameters:
  ///   - shaper: what sets their texts.
  ///   - take: gets each page as soon as it is full, with the chapter that it belongs to.
  /// - Throws: what `take` throws.
  func pages(
    _ shaper: inout Shaper,
    take: (Numbered, Chapter, inout Shaper) throws(DrawingFailure) -> Void
  ) throws(DrawingFailure) {
    var number = 0
    for (place, chapter) in document.chapters.enumerated() {
      let typesetting = Typesetting(sheet: sheet, chapter: place)
      var flow = PageFlow(sheet)
      var isFirst = true
      func give(_ pages: [Page]) throws(DrawingFailure) {
        for page in pages {
          number += 1
          let numbered = Numbered(page: page, number: number, isFirstOfChapter: isFirst)
          isFirst = false
          try take(numbered, chapter, &shaper)
        }
      }
      flow.begin(.section)
      for (place, block) in chapter.blocks.enumerated() {
        var rows = typesetting.rows(of: block)
        // Signatures alone on a page would sign nothing.
        if chapter.blocks[(place + 1)...].first?.isSigned == true { rows = rows.keptToNext() }
        if let tag = rows.tag { flow.begin(tag) }
        for place in 0..<rows.count {
          flow.add(rows.row(place, &shaper))
          try give(flow.takePages())
        }
        if let tag = rows.tag { flow.end(tag) }
      }
      flow.end(.section)
      flow.endPage()
      try give(flow.takePages())
    }
  }
}

extension Block {
  /// Whether it is room to sign.
  fileprivate var isSigned: Bool {
    if case .signatures = self { true } else { false }
  }
}
