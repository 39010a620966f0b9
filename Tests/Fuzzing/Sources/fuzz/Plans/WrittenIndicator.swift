/// An indicator of a plan that is made up: as much of it as its figures have to agree with.
struct WrittenIndicator {
  let id: String
  let unit: String?
  /// What is better, where the plan says it.
  let better: String?
  let aggregation: String
  /// True unless the plan says that it cannot be below 0.
  let canBeNegative: Bool
  let parts: [String]
  /// The keys of the plan file that say all this, but for the parts.
  let lines: [String]

  init(_ id: String, _ choices: inout Choices) {
    self.id = id
    unit = choices.isOne(in: 4) ? nil : choices.pick(["USD", "%", "officers", "đoàn", "m²"])
    better = choices.isOne(in: 4) ? nil : choices.pick(["higher", "lower", "within"])
    aggregation = choices.pick(["none", "sum", "latest"])
    parts = choices.isOne(in: 3) ? ["p1", "p2"] : []
    let negative = choices.isOne(in: 2) ? choices.pick(["true", "false"]) : nil
    canBeNegative = negative != "false"
    lines =
      [unit.map { "unit: \"\($0)\"" }, better.map { "better: \($0)" }].compactMap { $0 }
      + ["aggregation: \(aggregation)"] + [negative.map { "negative: \($0)" }].compactMap { $0 }
  }
}
