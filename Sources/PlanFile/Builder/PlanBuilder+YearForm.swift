internal import PlanModel
internal import Text

// The form in which a plan writes its years. Source: "Years" in the plan format.
extension PlanBuilder {
  /// The number of a year; nil where it is not known.
  ///
  /// A year in another form than the plan's is noted, with what it can mean in that one; where that
  /// is one year only it counts as written so.
  mutating func number(of year: WrittenYear) -> Int? {
    let form = yearForm ?? firstForm(after: year.label.form)
    if year.label.form == form, year.isExact {
      yearForm = form
      return year.label.year
    }
    let readings = year.label.readings(in: form)
    findings.add(
      .yearInOtherForm(
        year.name.value.quotable, suggestions: readings.map(\.description)),
      at: year.name.span)
    return readings.count == 1 ? readings[0].year : nil
  }

  /// The number of a year in whatever form it is written; where that can mean two years, the later.
  ///
  ///     2027 in a plan that writes 2024/25    // 2027/28
  ///     2027/28 in a plan that writes 2024    // 2028
  func number(inAnyForm year: WrittenYear) -> Int {
    year.label.readings(in: yearForm ?? firstForm(after: year.label.form)).last?.year
      ?? year.label.year
  }

  /// The form of a plan whose first year is written in a form.
  private func firstForm(after form: YearForm) -> YearForm {
    guard let start = draft.yearBegins else { return form }
    if start.isInJanuary { return .calendar }
    return form.isFiscal ? form : .slash
  }
}
