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
    case .reported: "đã có báo cáo"
    case .planned: "dự kiến"
    case .postponed: "lùi thời gian"
    case .cancelled: "dừng thực hiện"
    case .notReported: "chưa có báo cáo"
    }
  }

  func meaning(of status: Status) -> String {
    switch status {
    case .achieved: "đạt chỉ tiêu, hoặc được ghi nhận như vậy"
    case .partlyAchieved: "chưa đạt đủ chỉ tiêu, hoặc được ghi nhận như vậy"
    case .notAchieved: "theo số liệu, hoặc theo ghi nhận"
    case .undetermined: "số liệu đã ghi nhận chưa đủ để kết luận"
    case .inProgress: "được ghi nhận như vậy, hoặc chưa có báo cáo tổng kết"
    case .reported: "đã có kết quả, chưa nêu mức hoàn thành"
    case .planned: "chưa đến hạn"
    case .postponed: "chuyển sang năm sau, hoặc chưa định thời gian"
    case .cancelled: "không tiếp tục thực hiện"
    case .notReported: "chưa ghi nhận báo cáo; không có nghĩa là không đạt"
    }
  }

  func postponed(to year: YearLabel?, arrow: String) -> String {
    year.map { "lùi thời gian \(arrow) \($0)" } ?? "lùi, chưa định thời gian"
  }

  func again(in year: YearLabel) -> String { "tiếp tục đặt ra cho năm \(year)" }

  func objectives(_ count: Int) -> String { "\(count) mục tiêu" }

  func achievements(_ count: Int) -> String { "\(count) kết quả" }

  func objectivesRecorded(_ count: Int) -> String { "\(objectives(count)) đã ghi nhận" }

  func achievementsRecorded(_ count: Int) -> String { "\(achievements(count)) đã ghi nhận" }

  func count(_ count: Int, of status: Status) -> String { "\(count) \(name(of: status))" }

  func withoutTarget(_ count: Int) -> String { "\(count) không đặt chỉ tiêu" }

  var termObjectives: String { "Mục tiêu nhiệm kỳ" }
  func term(from first: YearLabel, to last: YearLabel) -> String { "\(first) đến \(last)" }
  var term: String { "Nhiệm kỳ" }
  func target(_ target: String, by year: YearLabel) -> String { "\(target) vào năm \(year)" }
  var betterNotSaid: String { "chưa nêu rõ cao hơn hay thấp hơn chỉ tiêu là tốt" }
  var termUnderWay: String { "đã có báo cáo, và nhiệm kỳ chưa kết thúc" }
  var soFar: String { "Lũy kế" }
  func soFar(_ figure: String?, covered: Int, of span: Int, missing: [YearLabel]) -> String {
    let years = "\(covered)/\(span) năm"
    let sum = figure.map { "\($0) trong \(years)" }
    let gap =
      missing.isEmpty
      ? nil : "năm \(missing.map(\.description).joined(separator: ", ")) chưa có báo cáo"
    return [
      sum ?? (covered > 0 ? "không tính được tổng: có số liệu \(years)" : "chưa có số liệu"), gap,
    ]
    .compactMap { $0 }.joined(separator: "; ")
  }
  var milestones: String { "Các mốc" }
  func name(of verdict: Verdict) -> String {
    switch verdict {
    case .met: "đạt"
    case .notMet: "không đạt"
    case .undetermined: name(of: Status.undetermined)
    }
  }

  func name(of report: YearPlan.Report) -> String {
    switch report {
    case .none: "chưa đến kỳ báo cáo"
    case .partial: "báo cáo sơ kết"
    case .final: "báo cáo tổng kết"
    }
  }

  func course(of thread: Thread, upTo year: Int) -> String {
    let years = "đặt ra trong các năm \(list(thread.steps.map { "\($0.setIn)" }, "và"))"
    let slips = thread.slips(upTo: year)
    guard slips.count > 0 else { return years }
    let kinds = [(slips.stated, "nêu rõ"), (slips.inferred, "suy ra")]
      .filter { $0.0 > 0 }.map { "\($0.0) lần \($0.1)" }.joined(separator: ", ")
    return "\(years), lùi \(slips.count) lần (\(kinds))"
  }

  var groupSeparator: Character { "." }
  var decimalSeparator: Character { "," }

  func spellings(of qualifier: Qualifier) -> [StaticString] {
    switch qualifier {
    case .exact, .range, .differ: []
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

  func silent(_ names: [String]) -> String { "\(list(names, "và")) chưa có báo cáo" }

  func whole(_ whole: String, in periods: [String]) -> String {
    "\(whole) trong \(list(periods, "và"))"
  }

  func whole(_ whole: String, upTo period: String) -> String { "\(whole) đến hết \(period)" }

  func name(of period: Period) -> String {
    switch period.kind {
    case .quarter: "quý\u{A0}\(["I", "II", "III", "IV"][period.number - 1])"
    case .half: period.number == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm"
    case .month: "tháng\u{A0}\(period.number)"
    }
  }

  func short(_ date: PlanDate) -> String {
    switch date {
    case .year(let year): "\(year)"
    case .quarter(let quarter, let year): "quý \(["I", "II", "III", "IV"][quarter - 1])/\(year)"
    case .month(let month, let year): "tháng\u{A0}\(inMonths(month))/\(year)"
    case .day(let day, let month, let year): "\(padded(day))/\(padded(month))/\(year)"
    }
  }

  /// A number of a date in two digits.
  func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The number of a month behind its word, which has two digits only where a digit before it would
  /// make another month of it. Source: Decree 30/2020/NĐ-CP, Appendix I.
  func inMonths(_ month: Int) -> String { month < 3 ? padded(month) : "\(month)" }

  func share(_ percent: String) -> String { "đạt \(percent) chỉ tiêu" }

  func share(_ percent: String, from baseline: String, to target: String) -> String {
    "đạt \(percent) chặng đường từ \(baseline) đến \(target)"
  }

  func change(_ change: Change, since year: YearLabel) -> String {
    switch change {
    case .higher: "tăng so với năm \(year)"
    case .lower: "giảm so với năm \(year)"
    case .unchanged: "bằng năm \(year)"
    }
  }
}
