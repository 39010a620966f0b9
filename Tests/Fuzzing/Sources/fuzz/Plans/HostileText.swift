internal import Text

/// Texts that were chosen to do harm: to a terminal, a layout, a page, a spreadsheet, a reader.
enum HostileText {
  /// What a plan may say; the reader lets it through.
  static let allowed: [String] = [
    "Open the room", "Tổ chức Đại hội toàn quốc lần thứ VII", "Mở", "x", "a b",
    // Made to look like what only the program says.
    "● achieved", "[x] achieved 100%", "not reported", "chưa có báo cáo", "postponed → 2025",
    "? not reported", "17 objectives: 17 reported", "OUTSIDE THE PLAN (3)", "►", "── 1/17 ──", "…",
    "[1,2]", "▐2024▌",
    // Figures at places where they could be cut or taken for others.
    "1,000", "over 200 million", "1.000.000 %", "2024–2029", "5\u{A0}%", "-3.5", "12:30/7", "½ ²³",
    "１２３４５６７８９０１２３４５６７８９０", "٣٤٥", String(repeating: "1234567890", count: 6),
    // For spreadsheets and pages.
    "=HYPERLINK(\"x\")", "+1", "-1+1", "@SUM(A1)", "＝1", " =1", "\t=1", "\"quoted\", 'so'",
    "<script>alert(1)</script>", "</td></table>", "&amp;&#39;", "a\" onload=\"b", "]]>",
    "javascript:x",
    // Floods and marks.
    "\u{200B}\u{200C}\u{200D}\u{FEFF}\u{2060}", "a" + String(repeating: "\u{200B}", count: 7),
    "e" + String(repeating: "\u{301}", count: 7), "\u{301}\u{302}", " \u{301}",
    "\u{20DD}a\u{20DD}",
    "Z\u{351}\u{36F}\u{334}a\u{30D}\u{31A}l\u{322}g\u{347}o", "\u{AD}soft\u{AD}hyphen", "\u{34F}",
    "\u{E000}\u{F8FF}", "\u{10FFFD}", "\u{E0041}\u{E0042}", "\u{FE0F}\u{FE0E}", "\u{115F}\u{1160}",
    "\u{FFF9}a\u{FFFA}b\u{FFFB}", "\u{FFFC}", "\u{1D173}",
    // Wide, joined, spacing, from right to left.
    "大会，会議（二〇二四年）", "👩‍👩‍👧🇻🇳❤️1️⃣", "นำ้", "क्षि", "한국어", "가", "ﾊﾞ", "تعزيز الصداقة", "שלום",
    "﷽", "𒐫", "꧅", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇻🇻🇻", "i\u{307}İIı", "ǅ ﬃ ß ẞ", "\u{1F468}\u{200D}",
    // Spaces and lengths.
    "\u{A0}", "\u{3000}x\u{2003}", "a\u{A0}b\u{A0}c\u{A0}d", " lead", "trail ", "two  spaces",
    String(repeating: "long ", count: 16), String(repeating: "unbroken", count: 12),
    String(repeating: "会", count: 40), "a-b-c/d–e—f", "- item", "# no comment", ": colon", "~",
    "null",
    "no", "2024-01-06", "%s %n", "\\u{1B}", "${HOME}", "`x`", "../../etc",
  ]

  /// What no plan may say: a diagnostic has to name it without doing it.
  static let forbidden: [String] = [
    "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{1B}P$q\u{1B}\\", "\u{9B}31m", "\u{7}", "\u{8}\u{8}",
    "a\rb", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202E}txt.exe", "\u{2066}\u{2069}",
    "\u{200E}", "\u{200F}", "\u{61C}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{0}",
    "a" + String(repeating: "\u{200B}", count: 100), "e" + String(repeating: "\u{301}", count: 100),
  ]

  /// A text; now and then one of several pieces, or of bytes as they come.
  static func next(_ choices: inout Choices) -> String {
    let place = choices.number(below: 128)
    if place < allowed.count { return allowed[place] }
    switch place % 4 {
    case 0: return choices.rawText(upTo: 40).filter { !$0.isForbidden }
    case 1: return choices.pick(allowed) + choices.pick(allowed)
    case 2: return choices.pick(allowed) + " " + choices.pick(allowed) + " " + choices.pick(allowed)
    default: return "Train \(choices.number(below: 3000)) " + choices.pick(allowed)
    }
  }
}

extension Character {
  fileprivate var isForbidden: Bool {
    unicodeScalars.contains {
      $0.properties.isNoncharacterCodePoint || Character($0).isControl
    }
  }
}
