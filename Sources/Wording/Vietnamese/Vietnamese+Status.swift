internal import PlanModel

extension Vietnamese {
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
}
