/// A page as it is drawn, step by step in reading order.
struct Page {
  /// A step; places count from the top left corner of the sheet.
  enum Step {
    case draw(Placed)
    case begin(StructureTag)
    case end(StructureTag)
    /// The steps that follow open an address; they are an element of their own.
    case beginLink(String)
    case endLink
  }

  /// The steps.
  var steps: [Step] = []

  /// Adds a row.
  mutating func add(_ row: Row, left: Points, top: Points, width: Points) {
    func rule(_ rule: Rule?, at y: Points) {
      guard let rule else { return }
      add(.artifact) { page in
        page.steps.append(.draw(Placed(x: left, y: y, ink: .rule(rule, length: width))))
      }
    }
    rule(row.ruleAbove, at: top)
    add(row.tag) { page in
      for cell in row.cells { page.add(cell, left: left, top: top + row.padding.above) }
    }
    rule(row.ruleBelow, at: top + row.height)
  }

  /// Adds a row that is seen and not read aloud: it says again what was said, or where one is.
  mutating func add(artifact row: Row, left: Points, top: Points, width: Points) {
    var bare = Page()
    bare.add(row, left: left, top: top, width: width)
    add(.artifact) { page in
      page.steps += bare.steps.filter { if case .draw = $0 { true } else { false } }
    }
  }

  /// Adds what `add` adds as an element of its own.
  private mutating func add(_ tag: StructureTag?, _ add: (inout Page) -> Void) {
    if let tag { steps.append(.begin(tag)) }
    add(&self)
    if let tag { steps.append(.end(tag)) }
  }

  /// Adds the lines of a cell.
  private mutating func add(_ cell: Cell, left: Points, top: Points) {
    guard !cell.lines.isEmpty else { return }
    add(cell.tag) { page in
      // Cairo 1.16 keeps only what an element has inside, not what it says itself beside that: next
      // to a link, the cell's text would be lost to those who have the page read to them.
      if cell.tag != nil, cell.isMixed {
        page.addInPieces(cell, left: left + cell.x, top: top)
      } else {
        cell.forEach { placed in page.draw(placed, left + cell.x, top) }
      }
    }
  }

  private mutating func addInPieces(_ cell: Cell, left: Points, top: Points) {
    var isInSpan = false
    func endSpan(_ page: inout Page) {
      if isInSpan { page.steps.append(.end(.span)) }
      isInSpan = false
    }
    cell.forEach { placed in
      for (piece, link) in placed.piecesByLink {
        if let link {
          endSpan(&self)
          steps.append(.beginLink(link))
          draw(piece, left, top)
          steps.append(.endLink)
        } else if case .mark = piece.ink {
          // Poppler loses what follows a sign with words of its own in the same element.
          endSpan(&self)
          add(.span) { page in page.draw(piece, left, top) }
        } else {
          if !isInSpan { steps.append(.begin(.span)) }
          isInSpan = true
          draw(piece, left, top)
        }
      }
    }
    endSpan(&self)
  }

  private mutating func draw(_ placed: Placed, _ left: Points, _ top: Points) {
    steps.append(.draw(Placed(x: left + placed.x, y: top + placed.y, ink: placed.ink)))
  }
}

extension Cell {
  /// True if there is a link or a mark in it.
  fileprivate var isMixed: Bool {
    lines.contains { line in
      line.inks.contains { placed in
        switch placed.ink {
        case .text(let line): line.runs.contains { $0.link != nil }
        case .mark: true
        case .rule, .bar, .strip, .destination: false
        }
      }
    }
  }

  /// Every ink, from the top left corner of the cell.
  fileprivate func forEach(_ use: (Placed) -> Void) {
    var top: Points = 0
    for line in lines {
      for placed in line.inks { use(Placed(x: placed.x, y: top + placed.y, ink: placed.ink)) }
      top += line.height
    }
  }
}

extension Placed {
  /// The ink in pieces, each with the address that it opens.
  fileprivate var piecesByLink: [(Placed, String?)] {
    guard case .text(let line) = ink else { return [(self, nil)] }
    let pieces = line.runs.split(whereLinkChanges: \.link)
    return pieces.map { runs in
      (Placed(x: x, y: y, ink: .text(line.with(Array(runs)))), runs.first?.link)
    }
  }
}

extension Array {
  /// The elements in slices of the same address.
  fileprivate func split(whereLinkChanges link: (Element) -> String?) -> [ArraySlice<Element>] {
    var slices: [ArraySlice<Element>] = []
    var start = 0
    for index in indices.dropFirst() where link(self[index]) != link(self[index - 1]) {
      slices.append(self[start..<index])
      start = index
    }
    if start < count { slices.append(self[start...]) }
    return slices
  }
}

/// The meaning of a piece of the page, for those who have it read to them.
///
/// The raw value is the name of the structure type. Source: ISO 32000-1, 14.8.4.
enum StructureTag: String, Hashable {
  case document = "Document"
  case section = "Sect"
  case title = "H1"
  case heading = "H2"
  case paragraph = "P"
  case table = "Table"
  case row = "TR"
  case columnHeading = "TH"
  case cell = "TD"
  case list = "L"
  case item = "LI"
  case span = "Span"
  /// Nothing to be read: a line across, what stands in the margins, a heading that is repeated.
  case artifact = "Artifact"
}
