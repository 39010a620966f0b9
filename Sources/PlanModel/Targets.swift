/// The targets that the objectives of each year set for each indicator, gathered in one pass over the
/// plan.
struct Targets {
  private var quantities: [String: [Int: [Quantity]]] = [:]

  init(in plan: Plan) {
    for year in plan.years {
      for objective in year.objectives {
        guard let indicator = objective.indicator, let quantity = objective.target?.quantity
        else { continue }
        quantities[indicator, default: [:]][year.year, default: []].append(quantity)
      }
    }
  }

  /// The only target of a year for an indicator; nil where no objective sets one, or several do.
  func target(of indicator: String, in year: Int) -> Quantity? {
    let set = quantities[indicator]?[year] ?? []
    return set.count == 1 ? set.first : nil
  }
}
