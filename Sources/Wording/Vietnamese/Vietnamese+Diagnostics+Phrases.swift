internal import PlanModel

// Phrases that several messages about a plan file share, in Vietnamese.
extension Vietnamese {
  /// What the keys of a figure's map are.
  func name(of map: Problem.FigureMap) -> String {
    switch map {
    case .parts: "các thành phần"
    case .quarters: "các quý"
    case .halves: "các kỳ nửa năm"
    case .months: "các tháng"
    case .languages: "lời theo ngôn ngữ"
    case .statement: #"khóa "figure""#
    }
  }

  /// Why a sum or a target of an indicator is not stated.
  func message(for lost: Problem.LostSum) -> String {
    switch lost {
    case .years(let years):
      "chưa nêu được tổng các năm: số còn thiếu (\(list(years.map(\.description), "và"))) "
        + "có thể nhỏ hơn 0"
    case .parts(let year):
      "chưa nêu được tổng của năm \(year): phần chưa có báo cáo có thể nhỏ hơn 0"
    case .target(let year):
      "số liệu đến nay của năm \(year) đạt chỉ tiêu, nhưng phần còn lại có thể nhỏ hơn 0"
    }
  }

  func name(of entity: Problem.Entity) -> String {
    switch entity {
    case .plan: "kế hoạch"
    case .theme: "chủ đề"
    case .unit: "đơn vị"
    case .indicator: "chỉ số"
    case .source: "nguồn"
    case .page: "trang in"
    case .year: "năm"
    case .conference: "hội nghị"
    case .objective: "mục tiêu"
    case .achievement: "kết quả"
    case .part: "thành phần"
    case .measure: "chỉ tiêu"
    case .formerTarget: "chỉ tiêu cũ"
    case .statement: "số liệu trong danh sách"
    }
  }

  func name(of shape: Problem.Shape) -> String {
    switch shape {
    case .text: "một đoạn chữ"
    case .map: "một nhóm khóa"
    case .list: "một danh sách"
    case .textOrMap: "một đoạn chữ hoặc một nhóm khóa"
    case .textOrList: "một tên hoặc một danh sách tên"
    case .figure: "số liệu"
    case .statement: #"số liệu kèm nguồn, "{figure: 43, sources: …}""#
    case .nothing: "chỗ trống"
    }
  }

  func need(for shape: Problem.Shape) -> String {
    shape == .nothing ? "để trống" : "là \(name(of: shape))"
  }

  /// `"text" hoặc "indicator"`, `2024, 2025 và 2026`.
  func missing(_ keys: [String], in entity: Problem.Entity) -> String {
    switch keys.count {
    case 2: "\(name(of: entity)) chưa có cả \(quoted(keys, "lẫn"))"
    case 3...: "\(name(of: entity)) chưa có khóa nào trong số \(quoted(keys, "và"))"
    default: "\(name(of: entity)) chưa có \(quoted(keys, "hoặc"))"
    }
  }

  func noReference(_ name: String, _ entity: Problem.Entity) -> String {
    switch entity {
    case .objective: #"năm này không có mục tiêu nào mang id "\#(name)""#
    case .part: #"chỉ số không có thành phần nào tên là "\#(name)""#
    default: #"kế hoạch không có \#(self.name(of: entity)) nào tên là "\#(name)""#
    }
  }

  /// What a document states: `37 (press)`.
  func said(_ statement: Problem.FigureStatement) -> String {
    let sources = statement.sources.isEmpty ? noSource : statement.sources.joined(separator: ", ")
    return "\(statement.words) (\(sources))"
  }

  func mismatch(_ unit: String, _ known: [String]) -> String {
    known.isEmpty
      ? #"số liệu có đơn vị "\#(unit)", còn chỉ số của nó không có đơn vị"#
      : #"số liệu có đơn vị "\#(unit)", còn chỉ số của nó dùng đơn vị \#(quoted(known, "hoặc"))"#
  }

  func against(_ qualifier: Qualifier, _ direction: Indicator.Direction) -> String {
    let figure = name(of: qualifier).map { $0.replacing("\u{A0}", with: " ") } ?? "một con số"
    let better =
      switch direction {
      case .higher: "càng cao càng tốt"
      case .lower: "càng thấp càng tốt"
      case .within: #"ghi "better: within""#
      }
    return #"chỉ tiêu ghi "\#(figure)", trong khi chỉ số này \#(better)"#
  }

  /// The message for a character that no text may hold; most of these cannot be seen.
  func forbidden(_ scalar: UInt32) -> String {
    let number = String(codePoint: scalar)
    return switch scalar {
    case 0x1B: "trong đoạn chữ có ký tự điều khiển màn hình (\(number), escape)"
    case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069:
      "ở đây có ký tự ẩn làm đổi chiều chữ (\(number))"
    case 0x85, 0x2028, 0x2029: "trong đoạn chữ có ký tự ẩn ngắt dòng (\(number))"
    case 0x09: "trong đoạn chữ có ký tự tab (\(number))"
    case 0..<0xA0, 0xFDD0...0xFDEF,
      _ where scalar & 0xFFFE == 0xFFFE:
      "trong đoạn chữ có ký tự điều khiển ẩn (\(number))"
    default: "ở đây có quá nhiều dấu hoặc ký tự ẩn liền nhau (\(number))"
    }
  }

  /// The system's reason for not opening a file, in Vietnamese where it is a known one.
  func inVietnamese(_ reason: String) -> String {
    switch reason {
    case "Permission denied", "Operation not permitted": "chưa được cấp quyền đọc"
    case "Not a directory": "một phần của đường dẫn không phải là thư mục"
    case "File name too long": "tên tệp dài quá mức"
    case "Too many levels of symbolic links": "các liên kết đến tệp nối thành vòng"
    case "Input/output error": "ổ đĩa không đọc được"
    default: reason
    }
  }

  /// The message for a date that lies outside the year of what has it.
  func outside(_ date: PlanDate, of place: Problem.DatePlace, _ year: YearLabel) -> String {
    switch place {
    case .achievement: "kết quả của năm \(year) ghi ngày \(date)"
    case .due: "mục tiêu của năm \(year) có thời hạn \(date), ngoài năm đó"
    case .conference: "hội nghị của năm \(year) ghi ngày \(date), trước khi năm đó bắt đầu"
    }
  }

  /// The remedy for such a date; `its` is the year that it lies in.
  func help(for place: Problem.DatePlace, _ its: YearLabel?) -> String {
    let year = its.map { "năm \($0)" } ?? "năm có ngày đó"
    return switch place {
    case .achievement: "hãy chuyển kết quả sang \(year), hoặc kiểm tra lại ngày"
    case .due: "hãy đặt mục tiêu vào \(year), hoặc kiểm tra lại thời hạn"
    case .conference: "hãy kiểm tra lại ngày, và năm mà hội nghị tổng kết"
    }
  }
}
