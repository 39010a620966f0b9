import PlanModel

/// The quantity that a few English words say.
///
///     quantity("over 200 million")  // .over, 200 million
///     quantity("about 18 to 22")    // .about, 18 and 22
///
/// A table of cases is wrong where the words cannot be understood, so that ends the test run.
func quantity(_ words: String) -> Quantity {
  if words.hasPrefix("estimated ") {
    let bare = quantity(String(words.dropFirst("estimated ".count)))
    return Quantity(bare.qualifier, bare.first, to: bare.second, isEstimate: true)
  }
  for (prefix, qualifier) in prefixes where words.hasPrefix(prefix + " ") {
    return numbers(words.dropFirst(prefix.count + 1), said: qualifier, in: words)
  }
  return numbers(words[...], said: nil, in: words)
}

/// The quantity that the words say, or nil for "-".
func optionalQuantity(_ words: String) -> Quantity? {
  words == "-" ? nil : quantity(words)
}

/// The figure that the words say: "not reported", "not set", words without a digit, or a quantity;
/// counted up to a date.
func figure(_ words: String, upTo date: String? = nil) -> Figure {
  let time = date.flatMap(PlanDate.init).map { date in
    Figure.Time.upTo(date, isYearEnd: date.lastDay.month == 12 && date.lastDay.day == 31)
  }
  if words == "not reported" { return Figure(stated: words, meaning: .notReported, time: time) }
  if words == "not set" { return Figure(stated: words, meaning: .notSet) }
  guard words.contains(where: \.isNumber) else {
    return Figure(stated: words, meaning: .words, time: time)
  }
  return Figure(stated: words, meaning: .quantity(quantity(words)), time: time)
}

/// What a quantity says, in the words that `quantity(_:)` reads.
func words(_ quantity: Quantity) -> String {
  let prefix = prefixes.first { $0.1 == quantity.qualifier }.map { $0.0 + " " } ?? ""
  guard let second = quantity.second else { return prefix + words(quantity.first) }
  let isScaledOnce = quantity.first.scale == second.scale
  let first = isScaledOnce ? quantity.first.digits : words(quantity.first)
  return prefix + "\(first) to " + words(second)
}

private func words(_ numeral: Numeral) -> String {
  numeral.digits + (numeral.scale.map { " " + $0.rawValue } ?? "")
}

private let prefixes: [(String, Qualifier)] = [
  ("over", .over), ("at least", .atLeast), ("nearly", .nearly), ("under", .under),
  ("at most", .atMost), ("about", .about),
]

private func numbers(_ text: Substring, said: Qualifier?, in words: String) -> Quantity {
  var fields = text.split(separator: " ")
  var scale: Scale?
  if let last = fields.last.flatMap({ Scale(rawValue: String($0)) }) {
    scale = last
    fields.removeLast()
  }
  let numerals = fields.filter { $0 != "to" }.compactMap {
    Numeral(digits: String($0), scale: scale)
  }
  switch (fields.count, numerals.count) {
  case (1, 1): return Quantity(said ?? .exact, numerals[0])
  case (3, 2): return Quantity(said ?? .range, numerals[0], to: numerals[1])
  default: preconditionFailure("no quantity: \(words)")
  }
}
