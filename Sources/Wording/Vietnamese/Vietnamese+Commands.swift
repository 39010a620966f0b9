extension Vietnamese {
  var nextYear: CommandLabel { CommandLabel("năm sau", hint: "năm") }
  var previousYear: CommandLabel { CommandLabel("năm trước", hint: "năm") }
  var rowDown: CommandLabel { CommandLabel("xuống một dòng", hint: "dòng") }
  var rowUp: CommandLabel { CommandLabel("lên một dòng", hint: "dòng") }
  var pageDown: CommandLabel { CommandLabel("xuống một trang", hint: "trang") }
  var pageUp: CommandLabel { CommandLabel("lên một trang", hint: "trang") }
  var firstRow: CommandLabel { CommandLabel("dòng đầu", hint: "đầu") }
  var lastRow: CommandLabel { CommandLabel("dòng cuối", hint: "cuối") }
  var goToYear: CommandLabel { CommandLabel("đến năm: gõ số của năm", hint: "đến năm") }
  var otherPanel: CommandLabel { CommandLabel("sang cột kia", hint: "cột kia") }
  var details: CommandLabel { CommandLabel("chi tiết của dòng", hint: "chi tiết") }
  var back: CommandLabel { CommandLabel("quay lại", hint: "quay lại") }
  var endFind: CommandLabel { CommandLabel("bỏ số đang gõ, thôi tìm, quay lại", hint: "thôi") }
  var goThere: CommandLabel { CommandLabel("đến năm và dòng đó", hint: "đến đó") }
  var present: CommandLabel { CommandLabel("trình chiếu từng trang", hint: "trình chiếu") }
  var threads: CommandLabel { CommandLabel("mục tiêu qua các năm", hint: "qua các năm") }
  var indicators: CommandLabel { CommandLabel("chỉ số qua các năm", hint: "chỉ số") }
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
