internal import PlanModel

extension Vietnamese {
  var sourcesDiffer: String { "các nguồn khác nhau" }

  var alternativeWord: String { "hoặc" }

  var firstStated: String { "Số nêu lần đầu" }
  var alsoStated: String { "Số khác đã nêu" }

  func figures(to date: PlanDate, _ form: DateForm) -> String {
    let text = self.date(date, form)
    // The long form of a day begins with the word.
    if case .day = date, form == .short { return "số liệu đến ngày \(text)" }
    return "số liệu đến \(text)"
  }

  func figure(_ figure: String, of year: String) -> String { "\(figure) năm\u{A0}\(year)" }
  func remark(_ remark: String, on year: String) -> String { "năm \(year): \(remark)" }
}
