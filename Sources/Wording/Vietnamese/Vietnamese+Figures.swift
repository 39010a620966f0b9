internal import PlanModel

extension Vietnamese {
  var estimateSpellings: [StaticString] { ["ước", "ước tính", "ước đạt", "ước thực hiện"] }
  var notReportedSpellings: [StaticString] {
    [
      "chưa báo cáo", "không có báo cáo", "chưa có số liệu", "không có số liệu", "chưa có dữ liệu",
      "không có dữ liệu", "chưa có thông tin", "không có thông tin", "chưa có", "chưa rõ",
      "không rõ", "chưa xác định", "đang cập nhật", "chưa cập nhật", "đang tổng hợp",
      "chưa tổng hợp", "đang chờ", "đang chờ số liệu",
    ]
  }

  var nothingSpellings: [StaticString] { ["không", "không có"] }

  var notSetSpellings: [StaticString] {
    [
      "không đặt", "chưa đặt", "không đặt chỉ tiêu", "chưa đặt chỉ tiêu", "không có chỉ tiêu",
      "chưa có chỉ tiêu", "chưa xác định", "không giao", "chưa giao",
    ]
  }

  func byEstimate(_ text: String) -> String { "\(text), theo số ước" }

  func count(_ text: String, byEstimate count: Int) -> String {
    "\(text) (\(count) theo số ước)"
  }

  var rangeSpellings: [StaticString] { ["đến"] }
  var shareSpellings: [StaticString] { ["trên\u{A0}tổng\u{A0}số", "trên"] }
  var fromSpellings: [StaticString] { ["từ"] }

  func spellingsBehind(_ qualifier: Qualifier) -> [StaticString] {
    switch qualifier {
    case .atLeast: ["trở lên"]
    case .atMost: ["trở xuống"]
    default: []
    }
  }

  var shortScales: [(spelling: StaticString, scale: Scale, power: Int)] {
    [
      ("tr", .million, 0), ("tr.", .million, 0), ("trieu", .million, 0), ("nghin", .thousand, 0),
      ("ngan", .thousand, 0), ("ty", .billion, 0),
    ]
  }

  var numberSpellings: [(spelling: StaticString, value: Int, multiplies: Bool)] {
    let ones: [StaticString] = [
      "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
    ]
    return ones.enumerated().map { ($1, $0 + 1, false) }
      + [("mốt", 1, false), ("tư", 4, false), ("lăm", 5, false), ("bẩy", 7, false)]
      + [("mươi", 10, true), ("chục", 10, true), ("trăm", 100, true)]
  }

  var manySpellings: [StaticString] {
    ["hàng chục", "hàng trăm", "hàng nghìn", "hàng ngàn", "hàng triệu", "hàng tỷ", "một nửa"]
  }

  var monthSpellings: [StaticString] { [] }
}
