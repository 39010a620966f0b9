internal import PlanModel

extension PlanBuilder {
  /// A figure for the model; nil where it cannot be used, which is noted. `measure` is its
  /// indicator, nil where it has none, which is noted elsewhere.
  mutating func figure(
    _ draft: FigureDraft, ofWhich: Located<[PartDraft]>? = nil, _ measure: Measure?
  ) -> Figure? {
    switch draft.content {
    case .broken:
      _ = ofWhich.map { parts($0.value, measure) }
      return nil
    case .parts(let drafts):
      if let ofWhich { findings.add(.partsWithoutWhole, at: ofWhich.place) }
      return parts(drafts, measure).map(Self.sum)
    case .stated(let stated):
      let isFitting = check(stated, at: draft.place, measure)
      guard let ofWhich else {
        return isFitting ? Figure(stated: stated.words, meaning: stated.meaning) : nil
      }
      let parts = parts(ofWhich.value, measure)
      guard stated.meaning != .notReported else {
        findings.add(.partsWithoutWhole, at: ofWhich.place)
        return nil
      }
      guard isFitting, let parts else { return nil }
      check(parts, of: stated, at: ofWhich.place)
      return Figure(stated: stated.words, meaning: stated.meaning, composition: .ofWhich(parts))
    }
  }

  /// A figure that is the sum of its parts.
  ///
  /// Where no sum can be stated ("about 15" and 5) the figure is words, its parts side by side.
  private static func sum(_ parts: [Figure.Part]) -> Figure {
    let stated = parts.map { "\($0.quantity.plainText) \($0.name)" }.joined(separator: " + ")
    let sum = Quantity.sum(parts.map(\.quantity), hasGap: false)
    return Figure(
      stated: stated, meaning: sum.map { .quantity($0) } ?? .words, composition: .sum(parts))
  }

  /// The parts for the model; nil where any of them cannot be used, which is noted.
  private mutating func parts(_ drafts: [PartDraft], _ measure: Measure?) -> [Figure.Part]? {
    var parts: [Figure.Part] = []
    for draft in drafts {
      let isKnown = check(draft.name, measure)
      guard let figure = draft.figure else { continue }
      let isFitting = check(figure.value, at: figure.place, measure)
      if isKnown, isFitting, case .quantity(let quantity) = figure.value.meaning {
        parts.append(Figure.Part(name: draft.name.value, quantity: quantity))
      }
    }
    return parts.count == drafts.count ? parts : nil
  }

  private mutating func check(
    _ figure: StatedFigure, at place: Place, _ measure: Measure?
  ) -> Bool {
    guard !figure.units.isEmpty, let problem = measure?.problem(of: figure) else { return true }
    findings.add(problem, at: place)
    return false
  }

  private mutating func check(_ part: Name, _ measure: Measure?) -> Bool {
    guard let measure, !measure.parts.isEmpty, !measure.parts.contains(part.value)
    else { return true }
    findings.add(
      .unknownReference(
        part.value.quotable, entity: .part,
        nearest: findings.nearest(to: part.value, among: measure.parts)),
      at: part.place)
    return false
  }

  /// Notes parts that exceed their whole, where that is certain.
  ///
  /// Nothing is known of parts that are not named, except that they do not take away from the
  /// whole as long as no named part does.
  private mutating func check(_ parts: [Figure.Part], of whole: StatedFigure, at place: Place) {
    guard case .quantity(let quantity) = whole.meaning, let high = quantity.interval.high
    else { return }
    let lows = parts.compactMap(\.quantity.interval.low)
    guard lows.count == parts.count, lows.allSatisfy({ $0.value >= .zero }) else { return }
    let sum = lows.reduce(.zero) { $0 + $1.value }
    let isStrict = high.isStrict || lows.contains(where: \.isStrict)
    guard sum > high.value || (sum == high.value && isStrict) else { return }
    let scale = parts.compactMap { $0.quantity.first.scale }.min()
    let isScaled = parts.allSatisfy { $0.quantity.first.scale != nil }
    let least = Quantity(
      lows.contains(where: \.isStrict) ? .over : .exact,
      Numeral(sum, scale: isScaled ? scale : nil))
    findings.add(
      .partsExceedWhole(parts: least.plainText, whole: whole.words.quotable), at: place)
  }
}

extension Quantity {
  /// The quantity as a plan states it in English: `over 200 million`.
  fileprivate var plainText: String {
    let number = [first, second].compactMap { $0 }.map(\.plainText).joined(separator: " to ")
    return switch qualifier {
    case .exact, .range: number
    case .atLeast: "at least \(number)"
    case .atMost: "at most \(number)"
    case .over, .nearly, .under, .about: "\(qualifier.rawValue) \(number)"
    }
  }
}

extension Numeral {
  fileprivate var plainText: String {
    scale.map { "\(digits) \($0.rawValue)" } ?? digits
  }
}
