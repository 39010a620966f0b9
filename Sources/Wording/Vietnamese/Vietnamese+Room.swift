extension Vietnamese {
  var roomTitle: String { "THẺ THỬ ĐỘ RÕ" }
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
