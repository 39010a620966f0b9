/// A page as it is drawn, step by step in reading order.
struct Page {
  /// A step; places count from the top left corner of the sheet.
  enum Step {
    case draw(Placed)
    case begin(StructureTag)
    case end(StructureTag)
    /// What follows opens an address; it is an element of its own.
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
  mutating func add(_ tag: StructureTag?, _ add: (inout Page) -> Void) {
    if let tag { steps.append(.begin(tag)) }
    add(&self)
    if let tag { steps.append(.end(tag)) }
  }
}
