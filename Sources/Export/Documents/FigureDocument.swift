internal import PlanModel

/// A figure as it is stated, with the keys of `QuantityDocument` beside its own.
///
/// `composition` is "sum" where the figure is the sum of its parts, "of-which" where some parts of a
/// stated figure are named, else null.
struct FigureDocument: Encodable {
  let stated: String
  let quantity: QuantityDocument
  @OrNull var unit: TextDocument?
  @OrNull var composition: String?
  let parts: [Part]

  init(_ figure: Figure, of indicator: Indicator?) {
    stated = figure.stated
    quantity = QuantityDocument(figure.meaning)
    unit = indicator?.unit.map(TextDocument.init)
    composition =
      switch figure.composition {
      case .plain: nil
      case .sum: "sum"
      case .ofWhich: "of-which"
      }
    parts = figure.parts.map { Part($0, of: indicator) }
  }

  func encode(to encoder: any Encoder) throws {
    try quantity.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stated, forKey: .stated)
    try container.encode(unit, forKey: .unit)
    try container.encode(composition, forKey: .composition)
    try container.encode(parts, forKey: .parts)
  }

  private enum CodingKeys: CodingKey {
    case stated, unit, composition, parts
  }

  /// A part by the name that the plan gives it, and what people call it; null where it is not
  /// declared.
  struct Part: Encodable {
    let name: String
    @OrNull var text: TextDocument?
    let quantity: QuantityDocument

    init(_ part: Figure.Part, of indicator: Indicator?) {
      name = part.name
      text = indicator?.parts.first { $0.id == part.name }.map { TextDocument($0.text) }
      quantity = QuantityDocument(part.quantity)
    }

    func encode(to encoder: any Encoder) throws {
      try quantity.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(text, forKey: .text)
    }

    private enum CodingKeys: CodingKey {
      case name, text
    }
  }
}
