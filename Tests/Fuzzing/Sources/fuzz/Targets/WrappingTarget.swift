internal import Screen
internal import Text

/// Any Unicode, wrapped and cut to any width, measured, folded, sanitised and drawn.
///
/// The input is a width, a number of rows, a rectangle, then the text.
enum WrappingTarget: FuzzTarget {
  static let name = "wrapping"

  static func faults(_ bytes: [UInt8]) -> [String] {
    var choices = Choices(bytes)
    let width = choices.number(in: 1...60)
    let rows = choices.number(in: 1...4)
    let corner = (x: choices.number(below: 12) - 2, y: choices.number(below: 4) - 1)
    let text = choices.remainingText()
    return Property.wraps(text, to: width) + Property.wraps(text, to: width, rows: rows)
      + Property.truncates(text, to: width) + Property.measures(text) + Property.folds(text)
      + Property.sanitises(text)
      + Property.staysInside(
        text, Rect(x: corner.x, y: corner.y, width: width % 9, height: rows))
  }
}
