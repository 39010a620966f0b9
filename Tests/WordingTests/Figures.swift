import PlanModel

/// A number as a plan writes it: "200 million", "1234.50".
func numeral(_ words: String) -> Numeral {
  let fields = words.split(separator: " ").map(String.init)
  let scale = fields.count > 1 ? Scale(rawValue: fields[1]) : nil
  return Numeral(digits: fields[0], scale: scale) ?? Numeral(.zero, scale: nil)
}

/// A quantity: a qualifier, a number, and perhaps a second one.
func quantity(_ qualifier: Qualifier, _ first: String, to second: String? = nil) -> Quantity {
  Quantity(qualifier, numeral(first), to: second.map(numeral))
}

/// A figure that states a quantity.
func figure(
  _ quantity: Quantity, _ composition: Figure.Composition = .plain
) -> Figure {
  Figure(stated: "", meaning: .quantity(quantity), composition: composition)
}

extension Review {
  /// The review of a plan in which nothing is.
  static let empty = Review(of: Plan())
}

/// A text in both languages.
func text(_ english: String, _ vietnamese: String) -> LocalizedText {
  LocalizedText([.init(english, in: .en), .init(vietnamese, in: .vi)])
    ?? LocalizedText(english, in: .en)
}

extension String {
  /// As it is shown: the sign that binds words is a space.
  var shown: String { replacing("\u{A0}", with: " ") }
}

extension Indicator {
  static let delegations = Indicator(
    id: "out", name: text("Delegations sent", "Đoàn ra"), short: text("sent", "đoàn ra"),
    unit: text("delegations", "đoàn"))
  static let aid = Indicator(
    id: "aid", name: text("Foreign NGO aid mobilised", "Viện trợ PCPNN vận động được"),
    unit: text("USD", "USD"))
  static let congresses = Indicator(
    id: "congresses",
    name: text("Congresses held by members", "Đại hội của các tổ chức thành viên"),
    unit: text("congresses", "đại hội"),
    parts: [
      .init(id: "local", text: text("local unions", "liên hiệp địa phương")),
      .init(
        id: "central",
        text: text("central member organisations", "tổ chức thành viên ở Trung ương")),
    ])
  static let recruits = Indicator(
    id: "recruits", name: text("Officers recruited", "Cán bộ được tuyển dụng"),
    unit: text("officers", "cán bộ"))
  static let growth = Indicator(
    id: "growth", name: text("Growth in loans", "Mức tăng lượt cho mượn"), unit: text("%", "%"))
}
