/// A key as a person names it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space, composed (`Đ`, `ệ`).
  case character(Character)
  /// A letter with Ctrl: `.control("c")`, always lower case.
  case control(Character)
  /// F1 to F12.
  case function(Int)
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, insert, delete
}

extension Key {
  /// Keys that have a name of their own in `plenum screen --keys`, in tmux's manner.
  private static let named: [(name: String, key: Key)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
    ("Enter", .enter), ("Escape", .escape), ("Tab", .tab), ("S-Tab", .backTab),
    ("Space", .character(" ")), ("Backspace", .backspace), ("Insert", .insert),
    ("Delete", .delete),
  ]

  /// The key with this name, nil if no key has it.
  ///
  ///     Key(name: "PageDown")  // .pageDown
  ///     Key(name: "F5")        // .function(5)
  ///     Key(name: "C-c")       // .control("c")
  ///     Key(name: "ệ")         // .character("ệ")
  ///     Key(name: "Pause")     // nil
  public init?(name: String) {
    if let entry = Self.named.first(where: { $0.name == name }) {
      self = entry.key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if name.hasPrefix("C-"), name.count == 3, let letter = name.last?.lowercased().first,
      letter.isASCII, letter.isLetter
    {
      self = .control(letter)
    } else {
      return nil
    }
  }

  /// The name that `init(name:)` reads: `"PageDown"`, `"C-c"`, `"ệ"`.
  public var name: String {
    switch self {
    case .character(let character) where character != " ": String(character)
    case .control(let letter): "C-\(letter)"
    case .function(let number): "F\(number)"
    default: Self.named.first { $0.key == self }?.name ?? "?"
    }
  }
}
