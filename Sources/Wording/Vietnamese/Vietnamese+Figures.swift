internal import PlanModel

extension Vietnamese {
  var groupSeparator: Character { "." }
  var decimalSeparator: Character { "," }

  func spellings(of qualifier: Qualifier) -> [StaticString] {
    switch qualifier {
    case .exact, .range: []
    case .over: ["trên", "hơn"]
    case .atLeast: ["ít\u{A0}nhất", "tối thiểu"]
    case .nearly: ["gần"]
    case .under: ["dưới"]
    case .atMost: ["nhiều\u{A0}nhất", "tối đa", "không quá"]
    case .about: ["khoảng"]
    }
  }

  func spellings(of scale: Scale) -> [StaticString] {
    switch scale {
    case .thousand: ["nghìn", "ngàn"]
    case .million: ["triệu"]
    case .billion: ["tỷ", "tỉ"]
    }
  }

  var rangeSpellings: [StaticString] { ["đến"] }
  var upwardSpellings: (before: [StaticString], behind: [StaticString]) { (["từ"], ["trở lên"]) }
  var ordinalSpellings: [StaticString] { [] }
  var percentSpellings: [StaticString] { ["phần trăm"] }

  func notReported(_ report: YearPlan.Report) -> String {
    switch report {
    case .final: "chưa có báo cáo"
    case .partial: "đến nay chưa có báo cáo"
    case .none: "chưa đến kỳ báo cáo"
    }
  }

  var minus: String { "âm" }

  func sum(_ whole: String?, parts: [String], _ voice: Voice) -> String {
    let (link, sign) = voice == .aloud ? (", gồm ", " và ") : (" = ", " + ")
    return (whole.map { $0 + link } ?? "") + parts.joined(separator: sign)
  }

  func whole(_ whole: String, ofWhich parts: [String]) -> String {
    "\(whole), trong đó \(parts.joined(separator: ", "))"
  }

  func short(_ date: PlanDate) -> String {
    switch date {
    case .year(let year): "\(year)"
    case .quarter(let quarter, let year): "quý \(["I", "II", "III", "IV"][quarter - 1])/\(year)"
    case .month(let month, let year): "\(padded(month))/\(year)"
    case .day(let day, let month, let year): "\(padded(day))/\(padded(month))/\(year)"
    }
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  func change(_ change: Change, since year: Int) -> String {
    switch change {
    case .higher: "tăng so với \(year)"
    case .lower: "giảm so với \(year)"
    case .unchanged: "như năm \(year)"
    }
  }
}
