extension String {
  /// A number with zeros in front where it has fewer digits than wanted.
  ///
  ///     String(7, digits: 2)                                    // "07"
  ///     String(0xED, digits: 4, radix: 16, uppercase: true)     // "00ED"
  ///
  /// - Parameters:
  ///   - number: 0 or more.
  ///   - digits: the fewest that it gets.
  ///   - radix: the base, 2 to 36.
  ///   - uppercase: whether letters among the digits are large.
  package init(
    _ number: some BinaryInteger, digits: Int, radix: Int = 10, uppercase: Bool = false
  ) {
    let text = String(number, radix: radix, uppercase: uppercase)
    self = String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
  }
}
