internal import PlanModel

/// The words of Plenum in Vietnamese.
struct Vietnamese: Words {
  let language = Language.vi

  func name(of status: Status) -> String {
    switch status {
    case .achieved: "hoàn thành"
    case .partlyAchieved: "hoàn thành một phần"
    case .notAchieved: "không đạt"
    case .undetermined: "chưa xác định được"
    case .inProgress: "đang thực hiện"
    case .reported: "đã báo cáo"
    case .planned: "theo kế hoạch"
    case .postponed: "lùi thời gian"
    case .cancelled: "dừng thực hiện"
    case .notReported: "chưa có báo cáo"
    }
  }

  func meaning(of status: Status) -> String {
    switch status {
    case .achieved: "đạt chỉ tiêu, hoặc kế hoạch ghi như vậy"
    case .partlyAchieved: "chưa đủ chỉ tiêu, hoặc kế hoạch ghi như vậy"
    case .notAchieved: "theo số liệu hoặc theo kế hoạch"
    case .undetermined: "số liệu chưa đủ chính xác để kết luận"
    case .inProgress: "kế hoạch ghi như vậy, hoặc chưa có báo cáo cuối cùng"
    case .reported: "đã có kết quả, chưa nêu mức hoàn thành"
    case .planned: "chưa đến hạn"
    case .postponed: "chuyển sang năm khác hoặc chưa định ngày"
    case .cancelled: "kế hoạch không tiếp tục"
    case .notReported: "chưa ai báo cáo, không có nghĩa là không đạt"
    }
  }

  func postponed(to year: Int?, arrow: String) -> String {
    year.map { "lùi thời gian \(arrow) \($0)" } ?? "lùi, chưa định ngày"
  }

  func again(in year: Int) -> String { "lại đặt cho năm \(year)" }

  func objectives(_ count: Int) -> String { "\(count) mục tiêu" }

  func achievements(_ count: Int) -> String { "\(count) kết quả" }

  func count(_ count: Int, of status: Status) -> String { "\(count) \(name(of: status))" }

  func name(of report: YearPlan.Report) -> String {
    switch report {
    case .none: "chưa đến kỳ báo cáo"
    case .partial: "báo cáo một phần"
    case .final: "báo cáo cuối cùng"
    }
  }

  func course(of thread: Thread) -> String {
    let first = "đặt lần đầu năm \(thread.firstPlanned)"
    guard thread.slips > 0 else { return "\(first), tiếp tục đặt năm \(thread.latest)" }
    let kinds = [(thread.statedSlips, "có nêu"), (thread.inferredSlips, "suy ra")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(first), \(thread.slips) lần lùi (\(kinds))"
  }

  var groupSeparator: Character { "." }
  var decimalSeparator: Character { "," }

  func spellings(of qualifier: Qualifier) -> [StaticString] {
    switch qualifier {
    case .exact, .range: []
    case .over: ["trên", "hơn"]
    case .atLeast: ["ít\u{A0}nhất", "tối thiểu", "không dưới"]
    case .nearly: ["gần", "ngót"]
    case .under: ["dưới", "chưa đến", "chưa tới"]
    case .atMost: ["nhiều\u{A0}nhất", "tối đa", "không quá"]
    case .about: ["khoảng", "xấp xỉ", "trên dưới", "chừng", "độ"]
    }
  }

  func spellings(of scale: Scale) -> [StaticString] {
    switch scale {
    case .thousand: ["nghìn", "ngàn"]
    case .million: ["triệu"]
    case .billion: ["tỷ", "tỉ"]
    case .trillion: ["nghìn\u{A0}tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ"]
    }
  }

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
