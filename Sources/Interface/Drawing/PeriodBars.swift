package import PlanModel

/// The periods of a year as a row of small bars, one column each.
///
///     [9,800, 12,100, silent]  // "▇█·"
package struct PeriodBars {
  /// The bars, in the order of the periods; "" where none can be drawn.
  package let text: String

  /// The bars of quantities, nil for a silent one. What is only known from above, or not at all, and
  /// anything below zero has no bar: a blank.
  package init(_ quantities: [Quantity?], _ glyphs: Glyphs) {
    let highest = quantities.compactMap { $0?.interval.low?.value }.max() ?? .zero
    guard highest > .zero else {
      text = ""
      return
    }
    let heights = glyphs.heights
    text = String(
      quantities.map { quantity -> Character in
        guard let quantity else { return glyphs.silence }
        guard let low = quantity.interval.low?.value, low >= .zero else { return " " }
        return heights[min(heights.count - 1, low.steps(of: highest, in: heights.count))]
      })
  }
}
