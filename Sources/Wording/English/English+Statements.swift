internal import PlanModel

extension English {
  var sourcesDiffer: String { "sources differ" }

  var alternativeWord: String { "or" }

  var firstStated: String { "First stated" }
  var alsoStated: String { "Also stated" }

  func figures(to date: PlanDate, _ form: DateForm) -> String {
    "figures to \(self.date(date, form))"
  }

  func figure(_ figure: String, of year: String) -> String { "\(figure) in\u{A0}\(year)" }
  func remark(_ remark: String, on year: String) -> String { "\(year): \(remark)" }
}
