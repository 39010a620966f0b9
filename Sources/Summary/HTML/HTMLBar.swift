/// A figure against its target as a drawing; the words beside it say the same, so that it is kept
/// from screen readers.
struct HTMLBar: Sendable {
  let text: String

  /// The heights of the drawing, in the units of the bar's length.
  private static let height = 400
  /// Room at the right for the arrow of an open end and for a tick at the very end.
  private static let margin = 400

  init(_ bar: TargetBar) {
    let top = 80
    let bottom = Self.height - 80
    func box(_ left: Int, _ right: Int, _ style: String) -> String {
      guard right > left else { return "" }
      return "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(right - left)\" "
        + "height=\"\(bottom - top)\" \(style)/>"
    }
    var shapes = ""
    if let high = bar.high {
      shapes += box(bar.low ?? 0, high, "fill=\"#ddd\" stroke=\"#000\" stroke-width=\"20\"")
    }
    if let low = bar.low {
      shapes += box(0, low, "fill=\"#555\"")
      if bar.isOpen {
        let tip = low + 300
        shapes +=
          "<path d=\"M\(low) \(top) L\(tip) \(Self.height / 2) L\(low) \(bottom) Z\" fill=\"#555\"/>"
      }
    }
    for tick in Set([bar.target.lowerBound, bar.target.upperBound]).sorted() {
      let line = "<path d=\"M\(tick) 0 V\(Self.height)\""
      // White at both sides, so that the tick is seen on a full bar too.
      shapes += "\(line) stroke=\"#fff\" stroke-width=\"180\"/>"
      shapes += "\(line) stroke=\"#000\" stroke-width=\"60\"/>"
    }
    text = """
      <svg class="bar" aria-hidden="true" preserveAspectRatio="none" \
      viewBox="-40 0 \(TargetBar.length + Self.margin) \(Self.height)">\(shapes)</svg>

      """
  }
}
