internal import PlanModel

// What libyaml says, in Vietnamese.
extension Vietnamese {
  func message(for fault: YAMLFault, detail: String) -> String {
    switch fault {
    case .colonInText: "dấu hai chấm đứng ở chỗ không thể có khóa"
    case .strayText: "phần này không khớp với các khóa phía trên"
    case .missingColon:
      "đây không phải là khóa có dấu hai chấm, cũng không thuộc đoạn chữ phía trên"
    case .missingDash: #"phần này không khớp với các mục bắt đầu bằng "- " phía trên"#
    case .dashBesideKey: #"dấu "- " đứng cùng dòng với khóa"#
    case .questionMark: #"đoạn chữ bắt đầu bằng "? ""#
    case .openBrace: #"trước chỗ này còn thiếu dấu phẩy hoặc dấu đóng "}""#
    case .openBracket: #"trước chỗ này còn thiếu dấu phẩy hoặc dấu đóng "]""#
    case .emptyPlace: "dấu ngoặc hoặc dấu phẩy đứng ở chỗ cần có đoạn chữ hoặc số liệu"
    case .openQuote: "dấu ngoặc kép hoặc dấu nháy đơn mở ở đây chưa được đóng"
    case .backslash:
      #"dấu "\" trong ngoặc kép mở đầu một ký hiệu đặc biệt, và ký hiệu này không dùng được"#
    case .tab: "ký tự tab đứng ở chỗ dòng được thụt vào bằng dấu cách"
    case .firstCharacter: "khóa và đoạn chữ đều không thể bắt đầu bằng ký tự ở đây"
    case .star: #"đoạn chữ bắt đầu bằng "*" hoặc "&""#
    case .exclamation: #"đoạn chữ bắt đầu bằng "!""#
    case .percentLine: #"có dòng bắt đầu bằng "%""#
    case .blockSign: #"giá trị bắt đầu bằng ">" hoặc "|", là dấu của đoạn chữ nhiều dòng"#
    case .firstColumn: "dòng này bắt đầu ở vị trí lùi về bên trái so với các dòng phía trên"
    case .encoding: "tệp không được lưu theo mã UTF-8"
    case .control: "ở đây có ký tự điều khiển ẩn"
    case .unknown: "không đọc được tệp kể từ đây (\(detail))"
    }
  }

  func help(for fault: YAMLFault) -> String {
    switch fault {
    case .colonInText:
      "hãy đặt đoạn chữ có dấu hai chấm trong ngoặc kép; khóa thì viết thẳng cột với các khóa phía trên"
    case .strayText:
      "hãy viết dòng này thẳng cột với các khóa đó; nếu dùng ngoặc kép thì đặt trọn đoạn chữ bên trong"
    case .missingColon:
      #"hãy viết "khóa: giá trị", có dấu cách sau dấu hai chấm; nếu đoạn chữ viết tiếp ở đây thì thụt vào"#
    case .missingDash:
      #"hãy bắt đầu dòng bằng "- " thẳng cột với các mục đó, hoặc thụt vào ngang với các khóa của mục"#
    case .dashBesideKey:
      #"hãy bắt đầu danh sách ở dòng dưới, thụt vào; đoạn chữ bắt đầu bằng "- " thì đặt trong ngoặc kép"#
    case .openBrace:
      "hãy đặt dấu phẩy giữa các khóa; đoạn chữ có dấu phẩy, hai chấm hoặc ngoặc thì đặt trong ngoặc kép"
    case .openBracket:
      "hãy đặt dấu phẩy giữa các tên; đoạn chữ có dấu phẩy, hai chấm hoặc ngoặc thì đặt trong ngoặc kép"
    case .emptyPlace:
      "hãy viết phần còn thiếu hoặc xóa dấu này; đoạn chữ bắt đầu bằng ngoặc thì đặt trong ngoặc kép"
    case .openQuote: "hãy đóng đoạn chữ bằng đúng dấu đã dùng để mở"
    case .backslash: #"hãy viết "\\", hoặc đặt đoạn chữ trong dấu nháy đơn"#
    case .tab: "hãy thay ký tự tab bằng dấu cách, mỗi cấp hai dấu cách"
    case .firstCharacter:
      "hãy thụt dòng bằng dấu cách, không dùng tab; đoạn chữ bắt đầu bằng @, % hoặc ` thì đặt trong ngoặc kép"
    case .blockSign:
      #"hãy đặt số liệu như ">200" trong ngoặc kép, hoặc viết bằng chữ: trên 200"#
    case .percentLine: ##"hãy đặt đoạn chữ trong ngoặc kép, hoặc viết "#" trước lời ghi chú"##
    case .questionMark, .star, .exclamation: "hãy đặt đoạn chữ trong ngoặc kép"
    case .firstColumn: "hãy viết mọi khóa của kế hoạch bắt đầu từ cột đầu tiên"
    case .encoding: "hãy mở tệp bằng trình soạn thảo và lưu lại theo mã UTF-8 (Unicode)"
    case .control: "hãy xóa ký tự này: nó thường đi kèm khi sao chép"
    case .unknown: "hãy kiểm tra dấu ngoặc kép, các dấu ngoặc và độ thụt ở dòng này và dòng trên"
    }
  }
}
