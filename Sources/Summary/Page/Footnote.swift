/// How the numbers of sources stand behind a text.
public enum Footnote {
  /// The numbers in brackets; empty for none.
  ///
  ///     Footnote.text([2, 3])  // "[2,3]"
  public static func text(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "" : "[\(numbers.map(String.init).joined(separator: ","))]"
  }
}
