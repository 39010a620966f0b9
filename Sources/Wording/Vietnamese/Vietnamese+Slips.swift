internal import PlanModel

// Slips of the pen in a plan file, in Vietnamese.
extension Vietnamese {
  func notUTF8(_ encoding: Problem.Encoding, line: Int, _ word: String) -> String {
    let place = "kể từ dòng \(line)" + (word.isEmpty ? "" : #", sau "\#(word)""#)
    return switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      "tệp được lưu theo mã UTF-16, không phải UTF-8"
    case .windows1258:
      "tệp không được lưu theo mã UTF-8 mà nhiều khả năng theo mã Windows-1258: \(place)"
    case .tcvn3:
      "tệp không được lưu theo mã UTF-8 mà nhiều khả năng theo mã TCVN 3 (ABC): \(place)"
    case .unknown: "tệp không được lưu theo mã UTF-8, \(place)"
    case .emptyBlocks: "một phần của tệp bị trống, như khi việc ghi tệp bị gián đoạn, \(place)"
    }
  }

  func falseBlank(_ scalar: UInt32, _ place: Problem.BlankPlace) -> String {
    let name =
      switch scalar {
      case 0xA0: "dấu cách không ngắt"
      case 0x202F: "dấu cách hẹp không ngắt"
      case 0x200B: "dấu cách vô hình, rộng bằng không,"
      case 0x2060: "dấu nối từ vô hình"
      case 0xFEFF: "dấu thứ tự byte vô hình"
      case 0xAD: "dấu gạch nối mềm vô hình"
      case 0x3000: "dấu cách rộng"
      default: "một loại dấu cách khác"
      }
    let verb =
      switch place {
      case .indent: "đứng ở đầu dòng này"
      case .dash: "đứng sau dấu gạch đầu dòng của mục này"
      case .colon: "đứng sau dấu hai chấm của khóa này"
      case .key: "nằm trong khóa này"
      case .name: "nằm trong tên này"
      }
    return "\(name) (\(String(codePoint: scalar))) \(verb)"
  }

  func mergeMarks(_ first: Int, _ last: Int) -> String {
    first == last
      ? "dòng này là dấu mà git để lại khi ghép hai bản của một tệp"
      : "hai bản kế hoạch đã được ghép và cả hai còn ở đây: dòng \(first) đến \(last)"
  }

  func listSign(_ sign: String) -> String {
    sign == "-"
      ? #"sau dấu "-" của mục này thiếu dấu cách"#
      : #"các mục của danh sách này bắt đầu bằng "\#(sign)""#
  }

  func textBegins(with sign: String) -> String {
    #"đoạn chữ này bắt đầu bằng \#(sign), là ký hiệu riêng của YAML"#
  }

  func glued(_ key: String) -> String {
    #"sau dấu hai chấm của khóa "\#(key)" thiếu dấu cách nên khóa bị đọc như chữ"#
  }

  func sameWords(_ year: YearLabel, _ isObjective: Bool) -> String {
    (isObjective ? "mục tiêu" : "kết quả") + " này có cùng lời văn với năm \(year)"
  }
}
