extension Vietnamese {
  func consoleSlide(_ number: Int, of count: Int) -> String { "ĐANG CHIẾU \(number)/\(count)" }
  func consoleAhead(_ number: Int, of count: Int) -> String { "ĐANG XEM TRƯỚC \(number)/\(count)" }
  var consoleNextRow: String { "TIẾP THEO, CÙNG TRANG" }
  func consoleNext(_ number: Int, of count: Int) -> String { "TRANG TIẾP THEO \(number)/\(count)" }
  var consoleNoNext: String { "KHÔNG CÒN GÌ NỮA" }
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
    CommandLabel("đóng bảng này; buổi họp vẫn tiếp tục", hint: "đóng")
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
