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
  mutating func add(_ row: Row, left: Points, top: Points, width: Points, isTagged: Bool = true) {
    func rule(_ rule: Rule?, at y: Points) {
      guard let rule else { return }
      steps.append(.draw(Placed(x: left, y: y, ink: .rule(rule, length: width))))
    }
    rule(row.ruleAbove, at: top)
    if isTagged, let tag = row.tag { steps.append(.begin(tag)) }
    for cell in row.cells {
      add(cell, left: left, top: top + row.padding.above, isTagged: isTagged)
    }
    if isTagged, let tag = row.tag { steps.append(.end(tag)) }
    rule(row.ruleBelow, at: top + row.height)
  }
}
