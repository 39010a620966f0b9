/// A text taken apart into characters with their widths, and what may be cut in it.
///
/// Truncating and wrapping share it, so that they agree on what a figure is. Both happen for each
/// text of each frame: the rules look at scalars, which compare as numbers.
struct MeasuredText {
  /// The text's bytes, and where in them each character begins and the last one ends.
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The columns of each.
  let widths: [Int]
  /// What the rules know each by: its first scalar.
  let leads: [Unicode.Scalar]

  /// A text to be laid out in lines of `width` columns; a grapheme that is wider than a whole
  /// line is taken apart into its cells.
  init(_ text: String, lineWidth: Int) {
    bytes = Array(text.utf8)
    if text.isPlain {
      leads = Array(text.unicodeScalars)
      starts = Self.starts(of: leads) { UTF8.width($0) }
      widths = Array(repeating: 1, count: leads.count)
      return
    }
    let whole = Array(text)
    let characters =
      whole.allSatisfy { $0.displayWidth <= lineWidth }
      ? whole : whole.flatMap { $0.displayWidth > lineWidth ? $0.cells : [$0] }
    starts = Self.starts(of: characters) { $0.utf8.count }
    widths = characters.map(\.displayWidth)
    leads = characters.map(\.lead)
  }

  private static func starts<Unit>(of units: [Unit], length: (Unit) -> Int) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(units.count + 1)
    var end = 0
    for unit in units {
      end += length(unit)
      starts.append(end)
    }
    return starts
  }

  /// The characters of a range as a text again.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[starts[range.lowerBound]..<starts[range.upperBound]], as: UTF8.self)
  }

  /// Whether a cut before `index` would leave a part of a figure that reads as another figure.
  ///
  ///     1|234    1|.5    18|–22    50|%    87.5 |%  → true
  ///     2024|,   2024|-report                       → false
  func splitsFigure(at index: Int) -> Bool {
    guard index > 0, index < leads.count else { return false }
    let before = leads[index - 1]
    let after = leads[index]
    if before.isDigit { return after.isDigit || after.closesFigure || joins(index) }
    if after.isDigit { return joins(index - 1) }
    guard before.isBlank, after.closesFigure else { return false }
    let last = leads[..<index].last { !$0.isBlank }
    return last?.isDigit ?? false
  }

  /// Whether the character at `index` stands between two digits and joins them to one figure.
  private func joins(_ index: Int) -> Bool {
    guard index > 0, index + 1 < leads.count else { return false }
    return leads[index].joinsDigits && leads[index - 1].isDigit && leads[index + 1].isDigit
  }
}

extension Character {
  /// The first scalar; a dotted circle, which is Unicode's letter for a mark without one, for a
  /// blank that carries marks, since that must not vanish.
  fileprivate var lead: Unicode.Scalar {
    guard let first = unicodeScalars.first else { return "◌" }
    return first.isBlank && utf8.count > UTF8.width(first) ? "◌" : first
  }
}
