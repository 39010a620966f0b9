internal import PlanModel
internal import Text

extension Vietnamese {
  func help(for problem: Problem) -> String? {
    switch problem {
    case .fileMissing: "hãy kiểm tra tên tệp và thư mục chứa tệp"
    case .fileUnreadable: nil
    case .fileIsFolder: "hãy ghi tên một tệp kế hoạch trong thư mục này"
    case .fileIsDevice: "hãy ghi tên một tệp kế hoạch, ví dụ plan.yaml"
    case .fileEmpty: #"hãy bắt đầu bằng một dòng "plenum: 1" và một dòng "years:""#
    case .fileTooLarge:
      "hãy xem lại đây có đúng là tệp kế hoạch không: tệp kế hoạch thường nhỏ hơn nhiều"
    case .fileNotUTF8(.emptyBlocks, _, _): "hãy lấy bản sao gần nhất còn nguyên vẹn của tệp"
    case .fileNotUTF8(let encoding, _, _):
      "hãy mở tệp bằng trình soạn thảo và lưu lại theo mã UTF-8 (Unicode)"
        + (encoding.command.map { ", hoặc: \($0)" } ?? "")

    case .notYAML(let detail): help(for: YAMLFault(detail))
    case .severalDocuments: #"hãy xóa dòng "---", hoặc chuyển phần sau dòng đó sang tệp riêng"#
    case .nestedTooDeep: "hãy kiểm tra độ thụt đầu dòng và các dấu ngoặc ở những dòng phía trên"
    case .aliasesExplode: #"hãy viết đầy đủ những phần được lặp lại, không dùng "&" và "*""#
    case .unknownAlias: #"hãy đặt đoạn chữ bắt đầu bằng "*" trong ngoặc kép"#
    case .tagEatsWord(let text):
      "hãy đặt cả đoạn chữ trong ngoặc kép: \(text.inQuotes); số liệu thì bắt đầu bằng từ hoặc con số"
    case .forbiddenCharacter:
      "hãy xóa ký tự này hoặc gõ lại đoạn chữ: ký tự này thường đi kèm khi sao chép"
    case .mergeMarks:
      "hãy giữ phần đúng của hai bản và xóa các dòng có <<<<<<<, ======= và >>>>>>>"
    case .falseBlank(_, let place):
      [.indent, .dash, .colon].contains(place)
        ? "hãy gõ dấu cách thường ở chỗ đó" : "hãy xóa ký tự này hoặc gõ lại từ đó"
    case .listSign(_, let suggestion), .textBeginsWithSign(_, let suggestion),
      .keyGlued(_, let suggestion, .here):
      "hãy viết: \(suggestion)"
    case .keyGlued(_, let suggestion, .below(let key)):
      #"hãy ghi ở một dòng riêng, thẳng hàng với "\#(key)": \#(suggestion)"#
    case .keyGlued(_, let suggestion, .belowSentence(let sentence)):
      #"hãy viết "- text: \#(sentence)", rồi ở dòng dưới, thẳng hàng với "text": \#(suggestion)"#

    case .versionTooNew: "hãy dùng bản Plenum mới hơn"
    case .versionUnreadable: "hãy viết: plenum: 1"
    case .unknownKey(_, let nearest?, _): "hãy viết: \(nearest)"
    case .unknownKey(let key, nil, _) where key.contains(" "):
      "nếu đây là đoạn chữ có dấu hai chấm, hãy đặt trọn đoạn trong ngoặc kép"
    case .unknownKey(_, nil, let known): helpOnKeys(known)
    case .duplicateKey: "hãy giữ một trong hai, hoặc gộp nội dung của cả hai"
    case .missingKey(let keys, _): "hãy thêm \(list(keys.map(example), "hoặc"))"
    case .emptyValue(let key): helpOnEmpty(key)
    case .wrongShape(let key, let expected, let found): help(for: expected, found, key: key)
    case .unknownWord(_, _, let nearest?, _): "hãy viết: \(nearest)"
    case .unknownWord(_, _, nil, let allowed):
      allowed.count == 1
        ? "hãy viết: \(allowed[0])" : "hãy viết một trong các từ: \(list(allowed, "hoặc"))"

    case .duplicateID: "hãy đặt id khác cho một trong hai"
    case .unknownReference(_, _, let nearest?): "hãy viết: \(nearest)"
    case .unknownReference(let name, let entity, nil): helpOnReference(name, entity)
    case .answersOtherYear(let id, let years):
      "hãy chuyển kết quả sang năm \(list(years.map(\.description), "hoặc")), "
        + #"hoặc đặt thêm mục tiêu có id "\#(id)" trong năm này"#
    case .themeUnderItself: #"hãy bỏ một dòng "under" trong các chủ đề nối thành vòng này"#
    case .themeTooDeep: "hãy đặt chủ đề này dưới một chủ đề cấp một hoặc cấp hai"
    case .partIsLanguage: "hãy đặt tên khác cho thành phần này"

    case .yearOutOfRange: "hãy viết năm bằng bốn chữ số, ví dụ 2024, hoặc như 2024/25"
    case .yearInOtherForm(_, let suggestions): "hãy viết: \(list(suggestions, "hoặc"))"
    case .yearBeginsUnreadable: "hãy ghi tháng bằng số, ví dụ 07, hoặc kèm ngày: 07-01"
    case .dateUnreadable:
      "hãy viết năm, quý, tháng hoặc ngày: 2025, 2025-Q1, 2025-01 hoặc 2025-01-06"
    case .postponedBackwards(_, let year):
      #"hãy ghi một năm sau năm \#(year), hoặc bỏ "to" nếu chưa rõ năm nào"#
    case .untilNotLater(_, let year): #"hãy ghi một năm sau năm \#(year), hoặc bỏ "until""#
    case .milestoneOutsideTerm(_, let since, let until):
      "hãy ghi một năm từ \(since) đến \(until), hoặc dời năm kết thúc của nhiệm kỳ"
    case .outcomeBeforeTerm:
      #"hãy ghi kết quả ở một năm sau, với cùng id, hoặc ở đây chỉ ghi "in progress""#
    case .notOfLaterYear(_, let since):
      "hãy sửa ở năm \(since), bỏ đi ở đây, hoặc đặt id riêng cho mục tiêu này"
    case .yearWithoutPostponement: #"hãy thêm "outcome: postponed", hoặc bỏ "to""#

    case .figureIsBlock(let suggestion): "hãy viết: \(suggestion)"
    case .figureCutByComma(let suggestions): helpOnCutFigure(suggestions)
    case .figureComma(_, let readings, _), .figurePoint(_, let readings, _): help(for: readings)
    case .figureExponent(_, let suggestion):
      suggestion.map { "hãy viết: \($0)" }
        ?? "hãy viết đủ các chữ số hoặc dùng chữ, ví dụ 2 triệu"
    case .figureScale(_, _, let suggestion?), .figureCurrency(_, _, let suggestion?),
      .shareOfWhole(_, _, let suggestion?):
      "hãy viết: \(suggestion)"
    case .figureScale(_, let scale, nil):
      #"hãy viết đầy đủ, ví dụ 5 triệu; nếu "\#(scale)" là đơn vị, "#
        + #"hãy thêm "unit: \#(scale)" vào chỉ số"#
    case .figureCurrency: "hãy ghi đơn vị tiền ở sau con số, ví dụ 5 triệu USD"
    case .figureSign(_, let sign, let suggestions): help(for: sign, suggestions)
    case .figureIsDate(_, let suggestion):
      (suggestion.map { "hãy viết: \($0) nếu đây là số liệu; " } ?? "hãy ")
        + #"ghi ngày tháng vào "due", hoặc vào "text""#
    case .figureInSentence: #"hãy ghi cả câu vào "text", và chỉ ghi con số với đơn vị ở đây"#
    case .figureInWords(_, let suggestion):
      suggestion.map { "hãy viết: \($0)" } ?? "hãy viết con số bằng chữ số, ví dụ 2 triệu"
    case .figureInTwoScales(_, let suggestion):
      suggestion.map { "hãy viết: \($0)" } ?? "hãy ghi tổng của hai phần bằng một đơn vị đếm"
    case .spreadsheetError: "hãy xem lại con số ở nơi đã sao chép"
    case .shareOfWhole: "hãy ghi tỷ lệ phần trăm bằng một con số, ví dụ 75"
    case .figureUnreadable:
      "hãy viết một con số, ví dụ 37, trên 200 triệu, 18 đến 22; hoặc chỉ viết chữ, không có chữ số"
    case .figureTooLarge: "hãy viết nhiều nhất 18 chữ số trước dấu chấm và 12 chữ số sau dấu chấm"
    case .figureBelowZero:
      #"hãy kiểm tra số liệu, hoặc bỏ "negative: false" ở chỉ số"#
    case .textCutByComma(let text): helpOnCut(text)
    case .lowAboveHigh: "hãy viết số nhỏ trước, số lớn sau"
    case .unitMismatch(let unit, let known):
      known.isEmpty
        ? #"hãy thêm "unit: \#(unit)" vào chỉ số"#
        : #"hãy đặt một chỉ số riêng cho đơn vị "\#(unit)"; "#
          + "nếu cùng một nghĩa, hãy viết \(quoted(known, "hoặc"))"
    case .unitMissing(let unit, let indicator):
      #"hãy thêm "unit: \#(unit)" vào chỉ số "\#(indicator)""#
    case .unitBeginsWithScale(let unit):
      #"hãy ghi "\#(unit.firstWord)" trong số liệu, ví dụ "200 \#(unit)", và bỏ từ đó ở đây"#
    case .measuresBeside(let key):
      #"hãy đưa "\#(key)" vào một mục của "measures", hoặc bỏ khóa này"#
    case .targetWithoutIndicator:
      #"hãy thêm "indicator: …" với tên một chỉ số, hoặc nêu chỉ tiêu trong "text""#
    case .targetNotReported: "hãy viết: not set (hoặc: không đặt)"
    case .targetIsEstimate: #"hãy ghi con số cần đạt, không có chữ "ước""#
    case .figureMayBeZero(_, let suggestions): "hãy viết: \(list(suggestions, "hoặc"))"
    case .targetAgainstDirection(_, let direction): help(for: direction)
    case .actualWithoutIndicator:
      #"hãy thêm "indicator: …" với tên một chỉ số, hoặc nêu con số trong "text""#
    case .partsExceedWhole: "hãy kiểm tra lại các thành phần và tổng"
    case .partIsReserved: "hãy đặt tên khác cho thành phần"
    case .figureMapMixed: "hãy giữ một trong hai trong số liệu này"
    case .periodsNotAdded:
      #"hãy thêm "aggregation: sum" vào chỉ số, hoặc "aggregation: latest" nếu lấy kỳ cuối"#
    case .targetPeriodMissing: "hãy ghi chỉ tiêu cho từng kỳ, hoặc ghi chỉ tiêu cả năm bằng một số"
    case .partsWithoutWhole:
      #"hãy thêm tổng, ví dụ "actual: 20", hoặc ghi các thành phần vào "actual""#
    case .partsOfSeveral: #"hãy giữ lại một số liệu, hoặc nêu các thành phần trong "text""#
    case .partNotNumber: "hãy viết một con số, hoặc bỏ thành phần này"
    case .twoFigures:
      #"hãy giữ một trong hai, hoặc ghi các thành phần, ví dụ "actual: {local: 15, central: 5}", "#
        + #"hoặc ghi cả hai cùng nguồn: "actual: [{figure: 15, sources: …}, {figure: 5, …}]""#

    case .figureWithoutSource: #"hãy thêm "sources: …" vào đây, hoặc vào năm của số liệu"#
    case .figureIsWords: "hãy ghi con số, hoặc ghi: chưa có báo cáo"
    case .negativeNotStated:
      #"nếu chỉ số không thể nhỏ hơn 0, hãy thêm "negative: false" vào chỉ số; nếu có thể, "#
        + #"hãy thêm "negative: true""#
    case .outcomeWithoutReason: #"hãy thêm "reason: …""#
    case .objectivesNotReported(_, let texts):
      ([#"hãy thêm kết quả hoặc "outcome" cho mục tiêu; nếu không, Plenum ghi là chưa có báo cáo:"#]
        + texts.map { "- \($0[.vi].firstWords)" }).joined(separator: "\n")
    case .outcomeAgainstFigures:
      #"hãy kiểm tra cả hai; nếu số liệu đúng thì bỏ "outcome", vì Plenum hiển thị theo số liệu"#
    case .postponedToYearWithoutIt(let to, let id?):
      #"hãy thêm mục tiêu có "id: \#(id)" vào năm \#(to)"#
    case .postponedToYearWithoutIt(let to, nil):
      #"hãy thêm "id: …" vào đây, và cùng id đó vào mục tiêu của năm \#(to)"#
    case .textNotNFC: "không cần sửa gì: Plenum tự ghép lại khi đọc tệp"
    case .unused(_, let entity): "hãy dùng \(name(of: entity)) này, hoặc bỏ đi"
    case .textTooLong:
      #"hãy thêm "short: …" với cách viết ngắn hơn, tối đa 3 dòng, mỗi dòng 35 ký tự"#
    case .dateOutsideYear(_, let place, _, let its): help(for: place, its)
    case .yearBeginsMissing:
      #"hãy thêm một dòng nêu tháng bắt đầu của năm, ví dụ "year-begins: 07""#
    case .figuresToOutsideYear:
      #"hãy kiểm tra lại "figures-to": đó là một ngày trong chính năm ấy"#
    case .sourcesDiffer:
      #"Plenum hiển thị tất cả; nếu số sau thay số trước, hãy thêm "figures-to" cho từng số, "#
        + "hoặc giữ lại một số"
    case .commentCutsText(let text): helpOnCut(text)
    case .curlyQuotes(let suggestion): "hãy viết: \(suggestion)"
    case .betterNotStated:
      #"hãy thêm "better: higher", "better: lower" hoặc "better: within" vào chỉ số, "#
        + #"hoặc ghi chỉ tiêu là "ít nhất …" hay "nhiều nhất …""#
    case .sameTextTwice: "hãy xóa một trong hai, hoặc nêu điểm khác nhau"
    case .sameIndicatorTwice: "hãy giữ một trong hai, hoặc đặt tên hay đơn vị khác cho một chỉ số"
    case .reportIsNone:
      #"hãy ghi "report: partial" cho năm này, hoặc "report: final" khi đã báo cáo đủ"#
    case .sameWords(_, let id?, true): #"nếu là cùng một mục tiêu, hãy thêm "id: \#(id)""#
    case .sameWords(_, nil, true): "nếu là cùng một mục tiêu, hãy đặt cùng một id cho cả hai"
    case .sameWords(let year, _, false):
      #"hãy nêu điểm mới so với năm \#(year), hoặc thêm "same-words: false" vào kế hoạch"#
    case .yearRepeats(let year, _, _): "hãy kiểm tra xem năm \(year) đã ghi đúng nội dung chưa"
    }
  }

  /// Each reading of the digits, and the line that makes it the one for the whole plan.
  private func help(for readings: [Problem.FigureReading]) -> String {
    guard let first = readings.first else { return "hãy viết dấu chấm trước phần thập phân" }
    var remedies = first.suggestion
    if readings.count > 1 {
      remedies += " nếu \(signs(of: first.numbers))"
      for other in readings.dropFirst() {
        remedies += ", \(other.suggestion) nếu \(signs(of: other.numbers))"
      }
    }
    let lines = readings.compactMap(\.numbers).map { #""numbers: \#($0.rawValue)""# }
    let once =
      lines.isEmpty ? "" : "\nhoặc ghi một lần cho cả kế hoạch: \(list(lines, "hoặc"))"
    return "hãy viết: \(remedies)\(once)"
  }

  private func signs(of numbers: Language?) -> String {
    switch numbers {
    case .en: "dấu viết kiểu Anh"
    case .vi: "dấu viết kiểu Việt"
    case nil: "đúng ý này"
    }
  }

  private func helpOnCutFigure(_ suggestions: [String]) -> String {
    suggestions.isEmpty
      ? "hãy viết số liệu không có dấu phẩy" : "hãy viết: \(list(suggestions, "hoặc"))"
  }

  private func help(for sign: Problem.FigureSign, _ suggestions: [String]) -> String {
    if !suggestions.isEmpty { return "hãy viết: \(list(suggestions, "hoặc"))" }
    return switch sign {
    case .plus: "hãy ghi số đã đạt; mức thay đổi cần một chỉ số riêng"
    case .plusMinus: "hãy ghi hai đầu của khoảng, ví dụ 3.5 đến 5.5"
    case .parentheses, .dash, .estimateBehind:
      "hãy viết một con số, ví dụ 37, ước 42 hoặc 18 đến 22"
    }
  }

  private func helpOnKeys(_ known: [String]) -> String {
    known.isEmpty || known.count > 14
      ? "hãy kiểm tra lại cách viết và độ thụt đầu dòng"
      : "các khóa dùng được ở đây: \(list(known, "và"))"
  }

  /// Of a long text only the beginning is known here.
  private func helpOnCut(_ text: String) -> String {
    text.hasSuffix("…") ? "hãy đặt trọn đoạn chữ trong ngoặc kép" : "hãy viết: \(text.inQuotes)"
  }

  private func helpOnEmpty(_ key: String) -> String {
    switch key {
    case "actual": "hãy ghi số liệu, hoặc ghi: chưa có báo cáo"
    case "target", "baseline": "hãy ghi số liệu, hoặc bỏ khóa này"
    default: "hãy viết nội dung sau dấu hai chấm, hoặc bỏ khóa này"
    }
  }

  private func helpOnReference(_ name: String, _ entity: Problem.Entity) -> String {
    switch entity {
    case .theme, .unit, .indicator, .source:
      #"hãy kiểm tra lại cách viết, hoặc thêm "\#(name)" vào "\#(entity.rawValue)s""#
    case .part: #"hãy kiểm tra lại cách viết, hoặc thêm "\#(name)" vào "parts" của chỉ số"#
    case .objective: #"hãy ghi id của một mục tiêu trong năm này, hoặc bỏ "answers""#
    default: "hãy kiểm tra lại cách viết, hoặc bỏ tên này"
    }
  }

  /// A key with what could stand behind it.
  private func example(_ key: String) -> String {
    switch key {
    case "plenum": #""plenum: 1" ở dòng đầu tiên"#
    case "years": #""years:" và từng năm ở bên dưới"#
    case "actual": #""actual: …" (số liệu, hoặc: chưa có báo cáo)"#
    default: #""\#(key): …""#
    }
  }

  private func help(for direction: Indicator.Direction) -> String {
    switch direction {
    case .higher: #"hãy ghi "ít nhất" hoặc "trên", hoặc ghi "better: lower" ở chỉ số"#
    case .lower: #"hãy ghi "nhiều nhất" hoặc "dưới", hoặc ghi "better: higher" ở chỉ số"#
    case .within: "hãy viết một con số hoặc một khoảng, ví dụ 18 đến 22"
    }
  }

  private func help(
    for shape: Problem.Shape, _ found: Problem.Shape, key: String?
  ) -> String {
    switch shape {
    case .text where found == .map: "hãy đặt đoạn chữ có dấu hai chấm trong ngoặc kép"
    case .text: "hãy viết một đoạn chữ"
    case .map: #"hãy viết mỗi khóa trên một dòng riêng, theo dạng "khóa: giá trị""#
    case .list: #"hãy viết mỗi mục trên một dòng riêng, bắt đầu bằng "- ""#
    case .textOrMap where key == nil: #"hãy viết một đoạn chữ, hoặc các khóa theo dạng "text: …""#
    case .textOrMap: "hãy viết một đoạn chữ, hoặc mỗi ngôn ngữ một đoạn: {en: …, vi: …}"
    case .statement: "hãy đặt mỗi số liệu cùng nguồn của nó trong ngoặc nhọn"
    case .textOrList: "hãy viết một tên, hoặc nhiều tên trong ngoặc vuông: [tên-1, tên-2]"
    case .figure: "hãy viết một con số, ví dụ 37, hoặc kèm chữ, ví dụ trên 200 triệu"
    case .nothing: "hãy bỏ phần này"
    }
  }
}
