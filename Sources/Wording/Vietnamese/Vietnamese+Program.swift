extension Vietnamese {
  var notATerminal: String {
    "màn hình tổng hợp cần một cửa sổ dòng lệnh; để lấy văn bản, dùng: plenum screen --size 80x24"
  }
  var termUnset: String { "chưa biết đây là loại cửa sổ dòng lệnh nào: hãy đặt biến TERM" }
  func termUnknown(_ name: String) -> String {
    "ở đây không có loại cửa sổ dòng lệnh \"\(name)\": hãy đặt TERM khác, ví dụ xterm-256color"
  }
  func termIncapable(_ name: String) -> String {
    "cửa sổ dòng lệnh \"\(name)\" không đặt được con trỏ: hãy đặt TERM khác, hoặc dùng: plenum screen"
  }
  var inBackground: String { "chương trình chạy nền: màn hình tổng hợp cần chạy ở phía trước" }
  func cannotStart(reason: String) -> String { "không dùng được cửa sổ dòng lệnh: \(reason)" }
  func noPlan(named name: String) -> String {
    "chưa có kế hoạch: hãy nêu tên tệp, đặt PLENUM_PLAN, hoặc để tệp \(name) trong thư mục này"
  }
  func noKey(named name: String) -> String {
    "không có phím nào tên \"\(name)\": hãy ghi một ký tự, hoặc Up Down Left Right Home End PageUp "
      + "PageDown Enter Escape Tab S-Tab Space Backspace F1 đến F12 C-c"
  }
  func noStep(_ step: Int, last: Int) -> String {
    "buổi trình chiếu không có bước \(step): các bước từ 0 đến \(last)"
  }
  func fileExists(_ file: String) -> String { "đã có tệp \(file); tệp được giữ nguyên" }
  func cannotWrite(_ file: String, reason: String) -> String {
    "không ghi được tệp \(file): \(reason)"
  }
  func stateBroken(_ file: String, line: Int) -> String {
    "\(file), dòng \(line): không hiểu được, nên không nhớ ngôn ngữ và nền đã chọn"
  }
  func stateUnreadable(_ file: String, reason: String?) -> String {
    "không đọc được tệp \(file)\(reason.map { ": \($0)" } ?? ""): không nhớ được gì"
  }
  func hasWritten(_ file: String) -> String {
    "đã ghi tệp \(file): mở ra sửa, rồi chạy plenum \(file)"
  }
  func omitted(_ count: Int) -> String { "… và \(count) mục nữa" }

  func newPlan(year: Int) -> String {
    """
    # Kế hoạch cho Plenum. Xem: plenum plan.yaml. Kiểm tra: plenum check plan.yaml
    plenum: 1
    organisation: Tổ chức của chúng tôi
    language: vi                         # ngôn ngữ của các câu dưới đây

    years:
      \(year):
        report: partial                  # none, partial hoặc final
        objectives:
          - id: training                 # tên ngắn, để kết quả trỏ đến
            text: Tập huấn cho tình nguyện viên
          - Mở phòng đọc thứ hai         # chỉ một câu cũng đủ
        achievements:
          - {text: Đã mở hai lớp tập huấn, answers: training}
          - Trang tin mới đã hoạt động   # không gắn với mục tiêu nào

    """
  }

  var toYear: String { "sang năm" }
  func objective(_ number: Int, of total: Int) -> String { "Mục tiêu \(number) trên \(total)" }
  func achievement(_ number: Int, of total: Int) -> String { "Kết quả \(number) trên \(total)" }
  var reportedOnIt: String { "Kết quả tương ứng" }
  var nothingTiedToIt: String { "Chưa có kết quả nào gắn với mục tiêu này" }
  var headlineFigures: String { "Số liệu chính" }
  func otherAchievements(_ count: Int) -> String { "\(count) kết quả khác" }
  func sourceNumbers(_ numbers: [Int]) -> String {
    "Nguồn \(numbers.map(String.init).joined(separator: ", "))"
  }

  var roomTitle: String { "BẢNG THỬ ĐỘ RÕ CHỮ" }
  func roomDistance(rows: Int, _ factor: String) -> String {
    "\(rows) dòng: đọc được từ khoảng cách đến \(factor) lần chiều cao của hình"
  }
  func roomExample(height: String, _ distance: String) -> String {
    "hình cao \(height)\u{A0}m: đọc được từ xa đến \(distance)\u{A0}m"
  }
  func roomTooManyRows(_ rows: Int) -> String {
    "\(rows) dòng là quá nhiều cho một phòng họp: hãy phóng to chữ đến khi còn 24 đến 30 dòng "
      + "(thường là Ctrl-Shift-+) và mở toàn màn hình (F11)"
  }
  var roomColours: String { "MÀU" }
  var roomNoColours: String { "không có: dùng hai màu của cửa sổ, chữ đậm và đảo màu" }
  var roomContrast: String { "độ tương phản với nền" }
  var roomAccents: String { "DẤU" }
  var roomMarks: String { "KÝ HIỆU" }
  var roomKeys: String { "PHÍM" }
  var roomPress: String { "hãy bấm từng phím và từng nút của bút trình chiếu" }
  var roomNoEffect: String { "không có tác dụng khi trình chiếu" }
  var roomLeave: String { "q hoặc Ctrl-C hai lần: đóng" }
}
