extension String {
  /// The numbers up to 999 that stand in square brackets alone, as footnotes do.
  ///
  ///     "See [2], [4–6] and [a1]".numbersInBrackets  // [2, 4, 5, 6]
  package var numbersInBrackets: Set<Int> {
    var numbers: Set<Int> = []
    for piece in split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: "]") else { continue }
      for item in piece[..<end].split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let ends = item.split(whereSeparator: { $0 == "-" || $0 == "–" })
          .map { Int($0.filter { $0 != " " }) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
          (1...999).contains(first), (first...999).contains(last)
        else { continue }
        numbers.formUnion(first...last)
      }
    }
    return numbers
  }
}
