package import Screen

extension Key {
  /// What a key table on the screen calls it: arrows as arrows, other keys by name.
  ///
  ///     Key.left.sign            // "←"
  ///     Key.control("c").sign    // "Ctrl-C"
  package var sign: String {
    switch self {
    case .left: "←"
    case .right: "→"
    case .up: "↑"
    case .down: "↓"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    default: name
    }
  }
}
