internal import FoundationEssentials
internal import PlanModel

/// A number that is written with exactly the digits of its decimal: `7.09`.
///
/// JSON sets no limit to digits, and Foundation's decimal holds the 128 bits of the model's: what
/// loses digits, if anything, is a script that reads numbers into binary floating point.
struct NumberDocument: Encodable {
  let value: PlanModel.Decimal

  init(_ value: PlanModel.Decimal) {
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    guard let exact = FoundationEssentials.Decimal(string: value.description),
      exact.description == value.description
    else {
      throw EncodingError.invalidValue(
        value,
        .init(codingPath: encoder.codingPath, debugDescription: "not exact: \(value)"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(exact)
  }
}
