internal import PlanModel

extension Vietnamese {
  var deckReview: String { "Tổng kết công tác năm" }
  var deckProgramme: String { "Chương trình công tác năm" }
  var deckYears: String { "Các năm" }
  func deckFigures(of year: Int) -> String { "Số liệu chính năm \(year)" }
  var deckOtherObjectives: String { "Mục tiêu khác" }
  var deckOtherAchievements: String { "Kết quả khác" }
  var deckNotReported: String { "Mục tiêu chưa có báo cáo" }
  func deckCounts(of year: Int) -> String { "Năm \(year) trong một câu" }
  func deckFigures(notReported count: Int, _ report: YearPlan.Report) -> String {
    "\(count) số liệu \(notReported(report))"
  }
  func deckObjectives(notReported count: Int) -> String {
    "\(objectives(count)) \(notReported(.final))"
  }
  func deckAchievements(outside count: Int) -> String { "\(achievements(count)) ngoài kế hoạch" }
  func deckAchievements(_ count: Int, outside: Int) -> String {
    switch outside {
    case 0: achievements(count)
    case count: deckAchievements(outside: count)
    default: "\(achievements(count)), \(outside) ngoài kế hoạch"
    }
  }
  var deckEnd: String { "Hết" }

  var nextStep: CommandLabel { CommandLabel("bước tiếp theo", hint: "tiếp") }
  var previousStep: CommandLabel { CommandLabel("lùi một bước", hint: "lùi") }
  var blankScreen: CommandLabel { CommandLabel("tắt màn hình, rồi hiện lại", hint: "tắt") }
  var spotlight: CommandLabel { CommandLabel("chỉ hiện dòng vừa nêu", hint: "một dòng") }
  var bigFigure: CommandLabel { CommandLabel("số liệu của dòng đó, cỡ lớn", hint: "số liệu") }
  var overview: CommandLabel { CommandLabel("tất cả các trang chiếu", hint: "các trang") }
  var goToSlide: CommandLabel {
    CommandLabel("số trang chiếu rồi Enter; số của năm", hint: "đến trang")
  }
  var goToTyped: CommandLabel { CommandLabel("đến đó", hint: "đến đó") }
  var closeOrLeave: CommandLabel {
    CommandLabel("đóng phần đang mở, nếu không thì về duyệt", hint: "về duyệt")
  }
  var noEffect: CommandLabel { CommandLabel("ở đây không có tác dụng", hint: "") }
  var endMeeting: CommandLabel { CommandLabel("kết thúc, sau khi hỏi lại", hint: "kết thúc") }

  var slides: String { "CÁC TRANG CHIẾU" }
  func typedNumber(_ digits: String) -> String { "Đến \(digits)…" }
  func noSuchSlide(_ digits: String, last: Int) -> String {
    "Không có trang \(digits): chỉ có từ 1 đến \(last)"
  }
  var asksToEnd: String { "Kết thúc? q hoặc y: kết thúc. Phím khác: tiếp tục." }

  func slide(_ number: Int, _ title: String, _ language: Language) -> String {
    "trang chiếu \(number), \(title) (\(language.rawValue))"
  }
  func rowsDoNotFit(_ rows: Int, room: Int) -> String {
    "\(rows) dòng, chỉ đủ chỗ cho \(room): màn hình sẽ cuộn"
  }
  func rowIsTooTall(_ row: String) -> String { "một mục cao hơn màn hình: \(row)" }
  func textIsCut(_ text: String) -> String { "một nội dung bị cắt: \(text)" }
  func figureIsPlain(_ figure: String) -> String {
    "một số liệu quá rộng để viết cỡ lớn: \(figure)"
  }
}
