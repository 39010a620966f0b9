internal import PlanModel

extension Vietnamese {
  func pageTitle(reviewOf year: YearLabel) -> String { "Tổng kết công tác năm \(year)" }
  func pageTitle(programmeOf year: YearLabel) -> String { "Chương trình công tác năm \(year)" }
  func pageTitle(from first: YearLabel, to last: YearLabel) -> String {
    "Tổng kết công tác các năm \(first)–\(last)"
  }
  var pageSubject: String { "Mục tiêu đề ra và kết quả đã báo cáo" }

  func long(_ date: PlanDate) -> String {
    switch date {
    case .year(let year): "năm\u{A0}\(year)"
    case .quarter: short(date)
    case .month(let month, let year): "tháng\u{A0}\(inMonths(month)) năm\u{A0}\(year)"
    case .day(let day, let month, let year):
      "ngày\u{A0}\(padded(day)) tháng\u{A0}\(inMonths(month)) năm\u{A0}\(year)"
    }
  }

  func comparisonCaption(of year: YearLabel) -> String {
    "Mục tiêu đề ra cho năm \(year), bên cạnh là kết quả đã báo cáo"
  }
  func objectivesHeading(for year: YearLabel) -> String { "Mục tiêu đề ra cho năm \(year)" }
  func resultsHeading(for year: YearLabel) -> String { "Kết quả đã báo cáo năm \(year)" }
  func achievementsHeading(for year: YearLabel) -> String { "Kết quả đã báo cáo năm \(year)" }
  var otherHeading: String { "Kết quả khác" }
  var figuresHeading: String { "Số liệu chính" }
  var definitionsHeading: String { "Định nghĩa chỉ số" }
  var carriedOverHeading: String { "Mục tiêu chuyển tiếp" }
  var threadsHeading: String { "Mục tiêu qua các năm" }
  var legendHeading: String { "Chú giải" }
  var sourcesHeading: String { "Nguồn" }

  func noThreads(from first: YearLabel, to last: YearLabel) -> String {
    "không có mục tiêu nào của các năm \(first)–\(last) được đặt ra trong nhiều năm"
  }
  var silenceMeaning: String { "chưa ghi nhận báo cáo nào về mục tiêu này" }
  var continued: String { "tiếp theo" }
  func printed(on date: PlanDate) -> String { "ngày in: \(short(date))" }
  func page(_ page: String, of count: String) -> String { "trang \(page)/\(count)" }
  func placeAndDate(_ place: String?) -> String {
    (place.map { "\($0), " } ?? "") + "ngày ...... tháng ...... năm ........"
  }
  var signatureHint: String { "(Ký, ghi rõ họ tên)" }
  var signatories: [String] { ["Người lập", "Thủ trưởng đơn vị"] }

  var printYear: String { "Năm" }
  var printForm: String { "Dạng tệp" }
  var printPaper: String { "Khổ giấy" }
  var printLanguage: String { "Ngôn ngữ" }
  var printSignatures: String { "Chữ ký" }
  var printTarget: String { "Đầu ra" }
  var plainText: String { "văn bản" }
  var bothLanguages: String { "song ngữ" }
  var signaturesAsPlanned: String { "theo tệp" }
  var signaturesAlways: String { "luôn có" }
  var signaturesAsPlannedInFull: String { "chữ ký theo tệp" }
  var signaturesAlwaysInFull: String { "có chỗ ký" }
  func printer(_ name: String) -> String { "máy in \(name)" }

  func isWriting(_ file: String) -> String { "Đang ghi tệp \(file) …" }
  func isSending(to printer: String) -> String { "Đang gửi đến máy in \(printer) …" }
  func hasPrinted(_ file: String) -> String { "đã ghi tệp \(file)" }
  func hasPrinted(_ file: String, into folder: String) -> String {
    "Đã ghi tệp \(file) vào \(folder)"
  }
  func hasPrinted(_ file: String, pages: Int) -> String {
    "đã ghi tệp \(file), \(pages) trang"
  }
  func hasSent(_ title: String, to printer: String) -> String {
    "Đã gửi \(title) đến máy in \(printer)"
  }
  func asksToReplace(_ file: String) -> String {
    "Đã có tệp \(file): nhấn Enter lần nữa để thay, phím khác để giữ nguyên"
  }
  func needsForce(_ file: String) -> String {
    "đã có tệp \(file): dùng --force để thay, hoặc --output để đặt tên khác"
  }
  func sentence(for failure: PrintFailure) -> String {
    switch failure {
    case .diskFull(let file): "Không ghi được tệp \(file): đĩa đã đầy"
    case .notPermitted(let file): "Không ghi được tệp \(file): bạn không có quyền ghi vào thư mục"
    case .unwritable(let file, let reason): "Không ghi được tệp \(file): \(reason)"
    case .noPDFProgram:
      "Để làm PDF cần chương trình plenum-pdf, không thấy ở cạnh plenum hay trong PATH: "
        + "hãy cài gói plenum-pdf, hoặc chọn văn bản hay HTML"
    case .pdfProgram(let words): words
    case .noCUPS:
      "Ở đây không có CUPS (không có chương trình lp) nên không in được: hãy cài cups-client, "
        + "hoặc ghi ra tệp"
    case .unknownPrinter(let name, let known):
      "CUPS ở đây không có máy in \"\(name)\", chỉ có: \(known.joined(separator: ", "))"
    case .refused(let printer, let reason): "Máy in \"\(printer)\" không nhận trang in: \(reason)"
    case .noAnswer(let printer): "Máy in \"\(printer)\" không trả lời, trang in chưa được gửi"
    case .htmlToPrinter:
      "Máy in không đọc được HTML: hãy gửi PDF hoặc văn bản, hoặc in tệp HTML từ trình duyệt"
    }
  }
  var noPageToPrint: String {
    "đầu vào chuẩn không có trang in nào của phiên bản này: để in kế hoạch ra PDF hãy dùng plenum print"
  }
  var noPDFOnTerminal: String {
    "tệp PDF không hiện được trên dòng lệnh: hãy đặt tên tệp với --output, hoặc nối ống"
  }
  func noFont(for letters: String, packages: String) -> String {
    "không phông chữ nào trên máy có các chữ: \(letters); hãy cài \(packages)"
  }
}
