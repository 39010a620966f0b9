/// A figure that an objective is judged by: an indicator, or one part of it, with its target.
public struct Measure: Hashable, Sendable {
  /// The id of the indicator.
  public let indicator: String
  /// The name of the part that is meant; nil for the whole indicator.
  public let part: String?
  /// Figure that it should reach.
  public let target: Figure?
  /// Figure that it had before.
  public let baseline: Figure?
  /// The targets that it had before this one.
  public let formerTargets: [FormerTarget]

  public init(
    _ indicator: String, part: String? = nil, target: Figure? = nil, baseline: Figure? = nil,
    formerTargets: [FormerTarget] = []
  ) {
    self.indicator = indicator
    self.part = part
    self.target = target
    self.baseline = baseline
    self.formerTargets = formerTargets
  }
}

extension Figure {
  /// The figure of one of its parts, or the figure itself where no part is asked for; nil where it
  /// does not name the part.
  public func figure(ofPart name: String?) -> Figure? {
    guard let name else { return self }
    return parts.first { $0.name == name }.map {
      Figure(stated: stated, meaning: .quantity($0.quantity))
    }
  }
}
