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
