internal import PlanModel

/// A year as it is exported: a number, or the text of a year that is written in another form.
///
///     2024       // of a plan whose years are those of the calendar
///     "2024/25"
struct YearValue: Encodable, CustomStringConvertible {
  let label: YearLabel

  var description: String { label.description }

  init(_ label: YearLabel) {
    self.label = label
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if label.form == .calendar {
      try container.encode(label.year)
    } else {
      try container.encode(label.description)
    }
  }
}
