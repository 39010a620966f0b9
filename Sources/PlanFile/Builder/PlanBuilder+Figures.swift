internal import PlanModel
internal import Text
internal import Wording

extension PlanBuilder {
  /// A figure for the model; nil where it cannot be used, which is noted. `indicator` is its
  /// indicator, by its order in the draft, nil where it has none, which is noted elsewhere.
  mutating func figure(
    _ draft: FigureDraft, as role: FigureContext.Role, ofWhich: Located<[PartDraft]>? = nil,
    of indicator: Int?, from origin: FigureOrigin? = nil
  ) -> Figure? {
    switch draft.content {
    case .broken, .cut:
      _ = ofWhich.map { parts(ofWhole: $0.value, of: indicator) }
      _ = meaning(draft, as: role, of: indicator)
      return nil
    // Only what states an actual or a baseline comes so, and has a door of its own.
    case .statements: return nil
    case .parts, .periods, .byLanguage:
      if let ofWhich { findings.add(.partsWithoutWhole, at: ofWhich.span) }
      return map(draft, as: role, of: indicator, origin)
    case .stated(let words):
      let meaning = meaning(draft, as: role, of: indicator)
      guard let ofWhich else { return meaning.map { Figure(stated: words, meaning: $0) } }
      let parts = parts(ofWhole: ofWhich.value, of: indicator)
      guard meaning != .notReported else {
        findings.add(.partsWithoutWhole, at: ofWhich.span)
        return nil
      }
      guard let meaning, let parts else { return nil }
      check(parts, of: meaning, words, at: ofWhich.span, indicator)
      return Figure(stated: words, meaning: meaning, composition: .ofWhich(parts))
    }
  }

  /// The meaning of a figure's words; nil where they have none, which is noted.
  mutating func meaning(
    _ draft: FigureDraft, as role: FigureContext.Role, of indicator: Int?
  ) -> Figure.Meaning? {
    switch draft.content {
    case .broken, .parts, .periods, .byLanguage, .statements: return nil
    case .cut(let words):
      findings.add(problem(ofCut: words, in: context(role, of: indicator)), at: draft.span)
      return nil
    case .stated(let words):
      do throws(FigureRefusal) {
        let meaning: Figure.Meaning =
          if let number = FigureReader.plainNumber(words) {
            .quantity(number)
          } else {
            try FigureReader.read(words, in: context(role, of: indicator))
          }
        checkSign(of: meaning, words, at: draft.span, of: indicator)
        return meaning
      } catch {
        findings.add(error.problem, at: draft.span)
        return nil
      }
    }
  }

  /// Notes a number below 0 where the indicator is said to have none.
  private mutating func checkSign(
    of meaning: Figure.Meaning, _ words: String, at span: Span, of indicator: Int?
  ) {
    guard case .quantity(let quantity) = meaning, quantity.lowValue < .zero,
      indicator.map({ draft.indicators[$0].canBeNegative }) == false
    else { return }
    findings.add(.figureBelowZero(words.quotable), at: span)
  }

  /// The problem of words that a comma cuts in two: of a figure it is told how to write it.
  private func problem(ofCut words: String, in context: FigureContext) -> Problem {
    guard words.contains(where: \.isNumber) else { return .textCutByComma(words.quotable) }
    do throws(FigureRefusal) {
      _ = try FigureReader.read(words, in: context)
      return .figureCutByComma(suggestions: ["\"\(words.quotable)\""])
    } catch {
      return .figureCutByComma(suggestions: error.problem.suggestions)
    }
  }

  /// The surroundings of a figure of an indicator.
  private func context(_ role: FigureContext.Role, of indicator: Int?) -> FigureContext {
    // Nothing is said of a unit where it is not certain which one is meant.
    let indicator = indicator.map { draft.indicators[$0] }
    let units =
      indicator.map(\.isUnitCertain) == true
      ? indicator?.unit?.localized(in: draft.language).variants.map(\.text) ?? [] : nil
    return FigureContext(
      role: role, numbers: draft.numbers, units: units, indicator: indicator?.name.value ?? "")
  }

  /// Notes parts that exceed their whole, where that is certain.
  ///
  /// Nothing is known of parts that are not named, except that they do not take away from the
  /// whole as long as no named part does.
  private mutating func check(
    _ parts: [Figure.Part], of whole: Figure.Meaning, _ words: String, at span: Span,
    _ indicator: Int?
  ) {
    if let indicator, division(of: draft.indicators[indicator]) == .apart { return }
    guard case .quantity(let quantity) = whole, let high = quantity.interval.high else { return }
    var least = Sum()
    for part in parts {
      guard let low = part.quantity.interval.low, low.value >= .zero else { return }
      least.add(Quantity(low.isStrict ? .over : .exact, part.quantity.first))
    }
    guard let sum = least.quantity(), let low = sum.interval.low,
      low.value > high.value || (low.value == high.value && (low.isStrict || high.isStrict))
    else { return }
    findings.add(
      .partsExceedWhole(parts: Language.en.words.stated(sum), whole: words.quotable), at: span)
  }
}
