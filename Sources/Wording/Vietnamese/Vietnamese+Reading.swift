extension Vietnamese {
  var toYear: String { "sang năm" }
  func objective(_ number: Int, of total: Int) -> String { "Mục tiêu \(number) trên \(total)" }
  func achievement(_ number: Int, of total: Int) -> String { "Kết quả \(number) trên \(total)" }
  var reportedOnIt: String { "Kết quả tương ứng" }
  var nothingReportedOnIt: String { "Chưa có kết quả tương ứng nào được báo cáo" }
  var headlineFigures: String { "Số liệu chính" }
  func outsideThePlan(_ count: Int) -> String { "Ngoài kế hoạch có \(achievements(count))" }
  func sourceNumbers(_ numbers: [Int]) -> String {
    "Nguồn \(numbers.map(String.init).joined(separator: ", "))"
  }
}
