internal import PlanModel

/// What a figure means, in numbers.
///
///     over 200 million  // {"qualifier": "over", "low": 200000000, "lowIsStrict": true, "high": null, …}
///
/// The qualifier is one of exact, over, at-least, nearly, under, at-most, about, range, text and
/// not-reported. An unknown bound is null. `numbers` holds the one or two numbers as they are
/// stated, which is all that is known of "about 20".
struct QuantityDocument: Encodable {
  let qualifier: String
  @OrNull var low: NumberDocument?
  let lowIsStrict: Bool
  @OrNull var high: NumberDocument?
  let highIsStrict: Bool
  let numbers: [NumberDocument]

  init(_ quantity: Quantity) {
    self.init(qualifier: quantity.qualifier.rawValue, quantity)
  }

  init(_ meaning: Figure.Meaning) {
    switch meaning {
    case .quantity(let quantity): self.init(quantity)
    case .words: self.init(qualifier: "text", nil)
    case .notReported: self.init(qualifier: "not-reported", nil)
    }
  }

  private init(qualifier: String, _ quantity: Quantity?) {
    let interval = quantity?.interval
    self.qualifier = qualifier
    low = interval?.low.map { NumberDocument($0.value) }
    lowIsStrict = interval?.low?.isStrict ?? false
    high = interval?.high.map { NumberDocument($0.value) }
    highIsStrict = interval?.high?.isStrict ?? false
    numbers = [quantity?.first, quantity?.second].compactMap { $0.map { NumberDocument($0.value) } }
  }
}
