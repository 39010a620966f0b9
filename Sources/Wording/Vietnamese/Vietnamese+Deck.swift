internal import PlanModel

extension Vietnamese {
  var deckReview: String { "Tổng kết công tác năm" }
  var deckProgramme: String { "Chương trình công tác năm" }
  var deckYears: String { "Các năm" }
  func deckFigures(of year: YearLabel) -> String { "Số liệu chính năm \(year)" }
  var deckOtherObjectives: String { "Mục tiêu khác" }
  var deckNotReported: String { "Mục tiêu chưa có báo cáo" }
  func deckCounts(of year: YearLabel) -> String { "Tóm tắt năm \(year)" }
  func deckFigures(notReported count: Int, _ report: YearPlan.Report) -> String {
    "\(count) số liệu \(notReported(report))"
  }
  func deckObjectives(notReported count: Int) -> String {
    "\(objectives(count)) \(notReported(.final))"
  }
  func achievementsRecorded(_ count: Int, notTied: Int) -> String {
    switch notTied {
    case 0: achievementsRecorded(count)
    case count: "\(achievementsRecorded(count)), không gắn với mục tiêu nào"
    default: "\(achievementsRecorded(count)), \(notTied) kết quả không gắn với mục tiêu nào"
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
    CommandLabel("đóng phần đang mở, nếu không thì về màn hình xem", hint: "về xem")
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

  func consoleSlide(_ number: Int, of count: Int) -> String { "ĐANG CHIẾU \(number)/\(count)" }
  func consoleAhead(_ number: Int, of count: Int) -> String { "ĐANG XEM TRƯỚC \(number)/\(count)" }
  var consoleNextRow: String { "TIẾP THEO, CÙNG TRANG" }
  func consoleNext(_ number: Int, of count: Int) -> String { "TRANG TIẾP THEO \(number)/\(count)" }
  var consoleNoNext: String { "HẾT" }
  var consoleNotes: String { "GHI CHÚ" }
  var consoleNoNotes: String { "không có ghi chú cho nội dung trang này" }

  var consoleElapsed: String { "đã qua" }
  var consoleLeft: String { "còn" }
  var consoleOver: String { "quá giờ" }
  var consoleOnSlide: String { "trang này" }
  var consolePaused: String { "TẠM DỪNG" }
  var consoleNotBegun: String { "tính giờ từ bước đầu tiên" }

  var consoleBlank: String { "TẮT HÌNH: người xem không thấy gì" }
  func consoleFrozen(_ slide: Int) -> String { "GIỮ HÌNH: người xem thấy trang \(slide)" }
  var consoleFrozenKeys: String { "f: chiếu trang này, Esc: về" }
  var consoleLost: String { "Chương trình chiếu đã tắt" }
  var consoleWaiting: String { "Chương trình chiếu đã tắt: đang chờ mở lại" }
  func consoleChanged(_ file: String, _ facts: String?) -> String {
    "\(file) đã thay đổi\(facts.map { ": \($0)" } ?? ""). r: dùng bản mới"
  }
  func consoleUnreadable(_ file: String) -> String {
    "\(file) đã thay đổi, chưa dùng được. F3: lý do"
  }
  var consoleUnreadableShort: String { "Tệp chưa dùng được. F3: lý do" }
  func consoleNoPlan(_ reason: String) -> String {
    "Không đọc được kế hoạch của các trang chiếu: \(reason)"
  }
  func consoleNotTaken(_ file: String) -> String {
    "\(file) hiện chưa dùng được; các trang chiếu giữ nguyên. F3: lý do"
  }
  var consoleNothingNew: String { "Các trang chiếu đang theo đúng tệp: không có gì mới" }
  func moment(_ date: String, _ time: String) -> String { "\(date), \(time)" }

  var freezeCommand: CommandLabel {
    CommandLabel("giữ hình người xem đang thấy, hoặc chiếu trang này", hint: "giữ hình")
  }
  var rejoinCommand: CommandLabel {
    CommandLabel("bỏ số đang gõ; về trang người xem đang thấy", hint: "về")
  }
  var pauseCommand: CommandLabel {
    CommandLabel("dừng đồng hồ, hoặc cho chạy tiếp", hint: "dừng giờ")
  }
  var renewCommand: CommandLabel {
    CommandLabel("dùng kế hoạch mới, vẫn ở trang và dòng này", hint: "bản mới")
  }
  var whyCommand: CommandLabel { CommandLabel("vì sao tệp mới chưa dùng được", hint: "lý do") }
  var slideLanguage: CommandLabel {
    CommandLabel("trang chiếu tiếng Việt hoặc tiếng Anh", hint: "English")
  }
  var notesDown: CommandLabel { CommandLabel("ghi chú: xuống", hint: "ghi chú") }
  var notesUp: CommandLabel { CommandLabel("ghi chú: lên", hint: "ghi chú") }
  var goToSlideNumber: CommandLabel {
    CommandLabel("đến trang chiếu: gõ số rồi Enter", hint: "đến trang")
  }
  var closeConsole: CommandLabel {
    CommandLabel("đóng bảng này; buổi trình chiếu vẫn tiếp tục", hint: "đóng")
  }

  var noMeeting: String { "ở đây chưa có buổi trình chiếu nào: bắt đầu bằng lệnh plenum present" }
  func noMeeting(named name: String) -> String { "ở đây không có buổi trình chiếu nào tên \(name)" }
  func severalMeetings(_ count: Int) -> String {
    "đang có \(count) buổi trình chiếu: hãy nêu tên, ví dụ plenum console TÊN"
  }
  func meetingIsStrangers(_ name: String) -> String {
    "buổi trình chiếu \(name) là của người dùng khác"
  }
  func meetingCannotBeReached(_ name: String, reason: String) -> String {
    "không kết nối được với buổi trình chiếu \(name): \(reason)"
  }
  func folderIsNotPrivate(_ folder: String) -> String {
    "thư mục \(folder) không phải của riêng bạn nên không được dùng: hãy xóa, hoặc đặt quyền 700"
  }
}
