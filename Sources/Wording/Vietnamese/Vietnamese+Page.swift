internal import PlanModel

extension Vietnamese {
  func pageTitle(reviewOf year: Int) -> String { "Tổng kết công tác năm \(year)" }
  func pageTitle(programmeOf year: Int) -> String { "Chương trình công tác năm \(year)" }
  func pageTitle(from first: Int, to last: Int) -> String {
    "Tổng kết công tác các năm \(first)–\(last)"
  }
  var pageSubject: String { "Mục tiêu đặt ra và kết quả báo cáo" }

  func long(_ date: PlanDate) -> String {
    switch date {
    case .year(let year): "năm\u{A0}\(year)"
    case .quarter: short(date)
    case .month(let month, let year): "tháng\u{A0}\(twoDigits(month)) năm\u{A0}\(year)"
    case .day(let day, let month, let year):
      "ngày\u{A0}\(twoDigits(day)) tháng\u{A0}\(twoDigits(month)) năm\u{A0}\(year)"
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  func comparisonCaption(of year: Int) -> String {
    "Mục tiêu đặt cho năm \(year), bên cạnh là kết quả đã báo cáo"
  }
  func objectivesHeading(for year: Int) -> String { "Mục tiêu đặt cho năm \(year)" }
  func resultsHeading(for year: Int) -> String { "Kết quả báo cáo năm \(year)" }
  func achievementsHeading(for year: Int) -> String { "Kết quả báo cáo năm \(year)" }
  var outsideHeading: String { "Ngoài kế hoạch" }
  var figuresHeading: String { "Số liệu chính" }
  var carriedOverHeading: String { "Mục tiêu chuyển tiếp" }
  var threadsHeading: String { "Mục tiêu qua các năm" }
  var legendHeading: String { "Chú giải" }
  var sourcesHeading: String { "Nguồn" }

  func noThreads(from first: Int, to last: Int) -> String {
    "không có mục tiêu nào của các năm \(first)–\(last) được đặt trong nhiều năm"
  }
  var silenceMeaning: String { "chưa có báo cáo nào về mục tiêu này" }
  var continued: String { "tiếp theo" }
  func printed(on date: PlanDate) -> String { "ngày in: \(short(date))" }
  func page(_ page: String, of count: String) -> String { "trang \(page)/\(count)" }
  func placeAndDate(_ place: String?) -> String {
    (place.map { "\($0), " } ?? "") + "ngày ...... tháng ...... năm ........"
  }
  var signatureHint: String { "(ký, ghi rõ họ tên)" }
  var signatories: [String] { ["Người lập", "Thủ trưởng đơn vị"] }
}
