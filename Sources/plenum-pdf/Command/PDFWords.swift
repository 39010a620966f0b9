internal import PlanModel

/// What only this program says, a sentence each.
struct PDFWords {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The PDF would go to a terminal.
  var noTerminal: String {
    switch language {
    case .en: "a PDF is nothing for a terminal to show: name a file with --output, or use a pipe"
    case .vi: "tệp PDF không hiện được trên dòng lệnh: hãy đặt tên tệp với --output, hoặc nối ống"
    }
  }

  /// Where the PDF is.
  func hasWritten(_ file: String, pages: Int) -> String {
    switch language {
    case .en: "\(file) written, \(pages) \(pages == 1 ? "page" : "pages")"
    case .vi: "đã ghi tệp \(file), \(pages) trang"
    }
  }

  /// The letters that no font has, and the packages that bring one.
  func missing(_ letters: String, packages: String) -> String {
    switch language {
    case .en: "no installed font has these letters: \(letters); install \(packages)"
    case .vi: "không phông chữ nào trên máy có các chữ: \(letters); hãy cài \(packages)"
    }
  }
}
