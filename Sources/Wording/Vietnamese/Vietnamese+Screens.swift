internal import PlanModel

extension Vietnamese {
  func objectivesSet(for year: YearLabel) -> String { "Mục tiêu đề ra cho năm \(year)" }
  func objectives(of year: YearLabel) -> String { "Mục tiêu năm \(year)" }
  func achievementsReported(for year: YearLabel) -> String { "Kết quả đã báo cáo năm \(year)" }
  func achievements(of year: YearLabel) -> String { "Kết quả năm \(year)" }
  var otherAchievementsTitle: String { "Kết quả khác" }
  func noObjectives(in year: YearLabel) -> String {
    "không ghi nhận mục tiêu nào cho năm \(year)"
  }
  var noneRecorded: String { "không ghi nhận" }
  func noFigures(in year: YearLabel) -> String { "chưa ghi nhận số liệu nào cho năm \(year)" }
  func nothingReported(in year: YearLabel, report: YearPlan.Report) -> String {
    switch report {
    case .final: "chưa ghi nhận kết quả nào cho năm \(year)"
    case .partial: "đến nay chưa ghi nhận kết quả nào cho năm \(year)"
    case .none: "năm \(year) chưa đến kỳ báo cáo"
    }
  }
  func more(_ count: Int) -> String { "còn \(number("\(count)"))" }
  var chosen: String { "Đang chọn" }
  var samplePlan: String { "kế hoạch mẫu" }
  var target: String { "Chỉ tiêu" }
  var reason: String { "Lý do" }
  var focus: String { "Trọng tâm" }
  var conference: String { "Hội nghị tổng kết" }

  var objective: String { "Mục tiêu" }
  var achievement: String { "Kết quả" }
  var status: String { "Tình trạng" }
  var asRecorded: String { "theo ghi nhận" }
  var indicator: String { "Chỉ số" }
  var byPeriod: String { "Theo kỳ" }
  var targetByPeriod: String { "Chỉ tiêu theo kỳ" }
  var definition: String { "Định nghĩa" }
  var reported: String { "Thực hiện" }
  var baseline: String { "Mức ban đầu" }
  func target(
    _ target: String, was: [(target: String, until: String?, reason: String?)]
  ) -> String {
    let former = was.map { former in
      (former.until.map { "\(former.target) đến \($0)" } ?? "trước đây \(former.target)")
        + (former.reason.map { ": \($0)" } ?? "")
    }
    return "\(target) (\(former.joined(separator: "; ")))"
  }
  var targets: String { "Các chỉ tiêu" }
  func targetsAchieved(_ count: Int, of total: Int) -> String { "đạt \(count)/\(total) chỉ tiêu" }
  var due: String { "Thời hạn" }
  var date: String { "Thời gian" }
  var theme: String { "Chủ đề" }
  var owner: String { "Đơn vị chủ trì" }
  var partners: String { "Đơn vị phối hợp" }
  var text: String { "Lời văn" }
  func sameWords(asIn year: YearLabel) -> String { "cùng lời văn với năm \(year)" }
  var answeredBy: String { "Kết quả tương ứng" }
  var answers: String { "Ứng với mục tiêu" }
  var notTied: String { "không gắn với mục tiêu nào ghi nhận ở đây" }
  var sources: String { "Nguồn" }
  var noSource: String { "chưa ghi nguồn" }
  var throughTheYears: String { "Qua các năm" }
  var place: String { "Trong tệp kế hoạch" }
  func line(_ line: Int, of file: String) -> String { "\(file), dòng \(line)" }
  func name(of language: Language) -> String {
    switch language {
    case .en: "Tiếng Anh"
    case .vi: "Tiếng Việt"
    }
  }
  var noPercentage: String { "không tính được tỷ lệ phần trăm" }
  func notSet(earlier: Bool) -> String {
    "không có năm nào \(earlier ? "trước" : "sau") đó đặt ra mục tiêu này"
  }

  var threadsTitle: String { "Mục tiêu qua các năm" }
  var slips: String { "lần lùi" }
  var slipStated: String { "lùi, nêu rõ" }
  var slipInferred: String { "lùi, suy ra" }
  var setAgain: String { "tiếp tục đặt" }
  var noReportInAnyYear: String { "chưa ghi nhận báo cáo trong năm nào" }

  var noIndicators: String { "tệp này không có chỉ số" }
  func name(of direction: Indicator.Direction) -> String {
    switch direction {
    case .higher: "càng cao càng tốt"
    case .lower: "càng thấp càng tốt"
    case .within: "tốt nhất khi nằm trong chỉ tiêu"
    }
  }
  func noChange(since year: YearLabel) -> String {
    "không kết luận được tăng hay giảm so với năm \(year)"
  }
  func total(_ words: String?, of total: Total, withoutNumber: [YearLabel], latest: Bool) -> String
  {
    if latest { return "mới nhất: \(words ?? "") (\(total.last))" }
    let missing = total.missing.filter { !withoutNumber.contains($0) }
    let gaps = [(missing, "chưa có báo cáo"), (withoutNumber, "không có con số")]
      .filter { !$0.0.isEmpty }
      .map { "năm \($0.0.map(\.description).joined(separator: ", ")) \($0.1)" }
    let years = "\(total.covered) trong \(total.span) năm"
    let sum = words.map { "\($0) của \(years)" } ?? "không tính được tổng: có số liệu của \(years)"
    return ([sum] + gaps).joined(separator: "; ")
  }

  var filterTitle: String { "CHỈ HIỆN" }
  var filterLabel: String { "Chỉ hiện" }
  func shown(_ count: Int, of total: Int) -> String { "\(count)/\(total)" }
  var findLabel: String { "Tìm" }
  var findHint: String {
    "Gõ từ cần tìm: tìm trong nội dung, lý do, số liệu, chủ đề và nguồn của mọi năm, "
      + "bằng cả hai ngôn ngữ, có dấu hoặc không dấu."
  }
  func hit(_ place: Int, of total: Int) -> String {
    "Chỗ khớp \(number("\(place)"))/\(number("\(total)")) · n tiếp, N trước, Esc kết thúc tìm"
  }
  var filterCleared: String { "Đã bỏ lọc: mục này bị bộ lọc ẩn" }
  func nothingShown(in year: YearLabel) -> String {
    "năm \(year) không có mục nào qua bộ lọc: Del để hiện tất cả"
  }
  func hits(_ count: Int) -> String { "\(number("\(count)")) chỗ khớp" }

  var noAddress: String { "không ghi địa chỉ" }

  var help: String { "trợ giúp" }
  var helpTitle: String { "PHÍM" }
  var marks: String { "KÝ HIỆU" }
  func cannotRead(_ file: String) -> String { "Không đọc được kế hoạch trong tệp \(file)" }
  func remainsShown(_ place: String, _ message: String) -> String {
    "Giữ kế hoạch đọc được gần nhất (Enter: lý do). \(place): \(message)"
  }
  func tooSmall(needed: String, given: String) -> String {
    "Plenum cần \(needed) ký tự; cửa sổ này có \(given)."
  }

  var vietnameseInput: String { "Đang bật bộ gõ tiếng Việt: hãy dùng phím mũi tên hoặc phím F" }
  func typedYear(_ digits: String) -> String { "Đến năm \(digits)…" }
  func noSuchYear(_ digits: String, first: YearLabel, last: YearLabel) -> String {
    "Tệp này không có năm \(digits), chỉ từ \(first) đến \(last)"
  }
  func year(_ year: YearLabel) -> String { "Năm \(year)" }
  var noColors: String { "Không có màu: dùng nền của chính cửa sổ dòng lệnh" }
  func reloaded(changes: Int) -> String {
    changes == 0
      ? "Đã đọc lại kế hoạch: không có thay đổi"
      : "Đã đọc lại kế hoạch: \(changes) mục mới hoặc đã sửa, đánh dấu *"
  }
  func noEditor(reason: String?) -> String {
    reason.map { "Không chạy được trình soạn thảo: \($0)" }
      ?? "Ở đây không có trình soạn thảo: hãy đặt VISUAL hoặc EDITOR"
  }
  var sampleHasNoFile: String { "Kế hoạch mẫu nằm sẵn trong chương trình: không có tệp để đọc lại" }
  var readOnly: String { "Không thể sửa kế hoạch này từ đây" }

  var nextYear: CommandLabel { CommandLabel("năm sau", hint: "năm") }
  var previousYear: CommandLabel { CommandLabel("năm trước", hint: "năm") }
  var rowDown: CommandLabel { CommandLabel("xuống một dòng", hint: "dòng") }
  var rowUp: CommandLabel { CommandLabel("lên một dòng", hint: "dòng") }
  var pageDown: CommandLabel { CommandLabel("xuống một trang", hint: "trang") }
  var pageUp: CommandLabel { CommandLabel("lên một trang", hint: "trang") }
  var firstRow: CommandLabel { CommandLabel("dòng đầu", hint: "đầu") }
  var lastRow: CommandLabel { CommandLabel("dòng cuối", hint: "cuối") }
  var goToYear: CommandLabel { CommandLabel("đến năm: gõ số của năm", hint: "đến năm") }
  var otherPanel: CommandLabel { CommandLabel("sang cột bên kia", hint: "cột kia") }
  var fold: CommandLabel {
    CommandLabel("mở hoặc đóng chủ đề (ở dòng chủ đề: cả Enter)", hint: "mở/đóng")
  }
  var details: CommandLabel { CommandLabel("chi tiết của dòng", hint: "chi tiết") }
  var back: CommandLabel { CommandLabel("quay lại", hint: "quay lại") }
  var endFind: CommandLabel {
    CommandLabel("bỏ số đang gõ, kết thúc tìm, quay lại", hint: "kết thúc")
  }
  var goThere: CommandLabel { CommandLabel("đến năm và dòng đó", hint: "đến đó") }
  var present: CommandLabel { CommandLabel("trình chiếu từng trang", hint: "trình chiếu") }
  var threads: CommandLabel { CommandLabel("mục tiêu qua các năm", hint: "qua các năm") }
  var indicators: CommandLabel { CommandLabel("chỉ số qua các năm", hint: "chỉ số") }
  var openIndicator: CommandLabel {
    CommandLabel("chỉ số này, với chỉ tiêu và tổng", hint: "mở")
  }
  var nextIndicator: CommandLabel { CommandLabel("chỉ số sau", hint: "chỉ số") }
  var previousIndicator: CommandLabel { CommandLabel("chỉ số trước", hint: "chỉ số") }
  var find: CommandLabel { CommandLabel("tìm trong mọi năm", hint: "tìm") }
  var nextHit: CommandLabel { CommandLabel("chỗ khớp sau", hint: "sau") }
  var previousHit: CommandLabel { CommandLabel("chỗ khớp trước", hint: "trước") }
  var filter: CommandLabel { CommandLabel("chỉ hiện một phần", hint: "lọc") }
  var toggleFilter: CommandLabel { CommandLabel("chọn hoặc bỏ chọn", hint: "chọn") }
  var clearFilter: CommandLabel { CommandLabel("hiện lại tất cả", hint: "tất cả") }
  var print: CommandLabel { CommandLabel("in trang tổng kết của năm", hint: "in") }
  var nextValue: CommandLabel { CommandLabel("lựa chọn sau", hint: "đổi") }
  var previousValue: CommandLabel { CommandLabel("lựa chọn trước", hint: "đổi") }
  var writePage: CommandLabel { CommandLabel("ghi tệp, hoặc in", hint: "ghi") }
  var openSource: CommandLabel { CommandLabel("mở nguồn", hint: "nguồn") }
  var edit: CommandLabel { CommandLabel("sửa kế hoạch tại dòng này", hint: "sửa") }
  var helpCommand: CommandLabel { CommandLabel("trang trợ giúp này", hint: "trợ giúp") }
  var languageCommand: CommandLabel {
    CommandLabel("tiếng Việt hoặc tiếng Anh", hint: "English")
  }
  var backgroundCommand: CommandLabel { CommandLabel("nền tối hoặc nền sáng", hint: "nền") }
  var reload: CommandLabel { CommandLabel("đọc lại kế hoạch", hint: "đọc lại") }
  var redraw: CommandLabel { CommandLabel("vẽ lại màn hình", hint: "vẽ lại") }
  var suspend: CommandLabel { CommandLabel("về dòng lệnh; fg để trở lại", hint: "dòng lệnh") }
  var quit: CommandLabel { CommandLabel("thoát", hint: "thoát") }

  func name(ofKey name: String) -> String {
    switch name {
    case "Escape": "Esc"
    case "S-Tab": "Shift-Tab"
    default: name
    }
  }
}
