/// The figures in a text, found without the rules that wrapping and cutting share.
enum FigureScan {
  /// Runs of ASCII digits with single signs between them, in their order.
  ///
  ///     "raised 1,234.5 in 2024-2025, 7 %"  // ["1,234.5", "2024-2025", "7"]
  static func figures(in text: String) -> [String] {
    var figures: [String] = []
    var current = ""
    var sign: Character?
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    for character in text {
      if isDigit(character) {
        if let joint = sign { current.append(joint) }
        sign = nil
        current.append(character)
      } else if !current.isEmpty, sign == nil, ".,_'’:/-–−".contains(character) {
        sign = character
      } else {
        if !current.isEmpty { figures.append(current) }
        current = ""
        sign = nil
      }
    }
    return current.isEmpty ? figures : figures + [current]
  }
}
