internal import FoundationEssentials
internal import PlanModel

/// JSON for people and scripts.
struct JSONFormat: ExportFormat {
  func write(_ document: ReviewDocument, into stream: inout some TextOutputStream) throws {
    try document.writeJSON(into: &stream)
  }
}

extension Encodable {
  /// Writes the value as JSON: indented, keys in alphabetical order, a newline at the end.
  ///
  /// The encoder's keyed containers have no order of their own; the alphabet is one that stays.
  func writeJSON(into stream: inout some TextOutputStream) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    stream.write(String(decoding: try encoder.encode(self), as: UTF8.self))
    stream.write("\n")
  }
}

/// A value that is written as `null` where there is none, so that every item has the same keys.
///
/// A bare optional would be left out by the compiler's own encoding.
@propertyWrapper
struct OrNull<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}

extension OrNull: Sendable where Value: Sendable {}

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
