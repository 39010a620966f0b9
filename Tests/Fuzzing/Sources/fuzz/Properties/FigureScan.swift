/// The figures in a text, found without the rules that wrapping and cutting share.
enum FigureScan {
  /// Runs of digits, ASCII or fullwidth, with single signs between them, in their order.
  ///
  ///     "raised 1,234.5 in 2024-2025, 7 %"  // ["1,234.5", "2024-2025", "7"]
  static func figures(in text: String) -> [String] {
    var figures: [String] = []
    var current = ""
    var sign: Unicode.Scalar?
    // A mark on a digit or a sign leaves it a digit or a sign.
    for scalar in text.compactMap(\.unicodeScalars.first) {
      if ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar) {
        if let joint = sign { current.unicodeScalars.append(joint) }
        sign = nil
        current.unicodeScalars.append(scalar)
      } else if !current.isEmpty, sign == nil, ".,_'’:/-–−．，".unicodeScalars.contains(scalar) {
        sign = scalar
      } else {
        if !current.isEmpty { figures.append(current) }
        current = ""
        sign = nil
      }
    }
    return current.isEmpty ? figures : figures + [current]
  }
}
