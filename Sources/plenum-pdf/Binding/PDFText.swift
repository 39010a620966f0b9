internal import PlanModel

/// Texts as a PDF has them that are shown to people.
enum PDFText {
  /// A text in UTF-16, its bytes as digits. Source: ISO 32000-1, 7.9.2.2.
  ///
  ///     PDFText.literal("Năm")  // "<FEFF004E0103006D>"
  static func literal(_ text: String) -> String {
    "<FEFF" + text.utf16.map { String($0, digits: 4, radix: 16, uppercase: true) }.joined() + ">"
  }

  /// A day that ISO 8601 has. Source: ISO 32000-1, 7.9.4.
  ///
  ///     PDFText.date("2026-11-21")  // "D:20261121"
  static func date(_ day: String) -> String {
    "D:" + day.filter { $0 != "-" }
  }
}
