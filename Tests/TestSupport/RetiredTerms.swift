import Glibc

/// Terms that must not come back to anybody's eyes or ears, for each says more than a plan file says.
///
///     RetiredTerms.found(in: "● OUTSIDE THE PLAN")  // ["outside the plan: ● OUTSIDE THE PLAN"]
package enum RetiredTerms {
  /// The terms, in small letters.
  private static let terms = [
    // A file may hold a part of a plan: nothing can be called unplanned.
    "outside the plan", "outside_plan", "outsideplan", "ngoài kế hoạch",
    // That no report is recorded here says nothing of others, and nothing of success.
    "nobody has reported", "has not failed", "never reported", "is reported on it",
    "chưa ai báo cáo", "chưa lần nào có báo cáo",
    // The plan is the organisation's; what is read is a file.
    "the plan says so", "declared by the plan", "the plan gave it up", "do kế hoạch ghi",
    "kế hoạch ghi như vậy",
    // "On schedule", where nothing is due yet; "two thirds of a year"; "the last report ever".
    "theo kế hoạch", "2/3 năm", "4/4 năm", "báo cáo cuối cùng",
    // A year in the middle would seem to be left out.
    "first planned", "set again 2", "đặt lần đầu", "lại đặt",
    // It is a list.
    "in one sentence", "trong một câu",
    // No sentence of a person who speaks the language.
    "unless told", "thôi tìm", "về duyệt", "nơi nhận", "thẻ thử", "mức xuất phát",
    "không nêu được", "cả hai thứ tiếng",
  ]

  /// The lines of a text that hold one of the terms, each behind the term.
  package static func found(in text: String) -> [String] {
    // Nearly every text has none, which strstr sees at once; Swift's own search takes long, in
    // debug builds, over so many screens.
    let blank = strstr(text, "\u{A0}") == nil ? text : text.replacing("\u{A0}", with: " ")
    let small = blank.lowercased()
    let terms = terms.filter { strstr(small, $0) != nil }
    if terms.isEmpty { return [] }
    return blank.split(whereSeparator: \.isNewline).flatMap { line in
      terms.filter(line.lowercased().contains).map { "\($0): \(line)" }
    }
  }
}
