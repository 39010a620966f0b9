import FoundationEssentials

/// JSON taken apart, so that a test can look at one place in it.
///
///     json["years"][1]["report"] == "final"
@dynamicMemberLookup
enum JSONValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case list([JSONValue])
  case map([String: JSONValue])

  init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Decimal.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .map(try container.decode([String: JSONValue].self))
    }
  }

  /// What stands under a key; nil where the key is missing, unlike an explicit `null`.
  subscript(key: String) -> JSONValue? {
    if case .map(let map) = self { map[key] } else { nil }
  }

  subscript(dynamicMember key: String) -> JSONValue? { self[key] }

  /// The items of a list; none of anything else.
  var items: [JSONValue] {
    if case .list(let list) = self { list } else { [] }
  }

  /// The keys of a map, in order.
  var keys: [String] {
    if case .map(let map) = self { map.keys.sorted() } else { [] }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .number(Decimal(value)) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
}
