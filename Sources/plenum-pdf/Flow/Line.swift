/// What a page's end can come before or after, but never into.
struct Line {
  /// How far it reaches down.
  var height: Points
  /// What is drawn, from the top left corner of the line.
  var inks: [Placed] = []
}

extension Line {
  /// Adds air above what is drawn.
  mutating func moveDown(by distance: Points) {
    height += distance
    for place in inks.indices { inks[place].y += distance }
  }
}
