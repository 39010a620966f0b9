internal import PlanModel

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
    case .fileNotUTF8: "hãy mở tệp bằng trình soạn thảo và lưu lại theo mã UTF-8 (Unicode)"

    case .notYAML(let detail): help(for: YAMLFault(detail))
    case .severalDocuments: #"hãy xóa dòng "---", hoặc chuyển phần sau dòng đó sang tệp riêng"#
    case .nestedTooDeep: "hãy kiểm tra độ thụt đầu dòng và các dấu ngoặc ở những dòng phía trên"
    case .aliasesExplode: #"hãy viết đầy đủ những phần được lặp lại, không dùng "&" và "*""#
    case .unknownAlias: #"hãy đặt đoạn chữ bắt đầu bằng "*" trong ngoặc kép"#
    case .forbiddenCharacter:
      "hãy xóa ký tự này hoặc gõ lại đoạn chữ: ký tự này thường đi kèm khi sao chép"

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
      "hãy chuyển kết quả sang năm \(list(years.map(String.init), "hoặc")), "
        + #"hoặc đặt thêm mục tiêu có id "\#(id)" trong năm này"#
    case .partIsLanguage: "hãy đặt tên khác cho thành phần này"

    case .yearOutOfRange: "hãy viết năm bằng bốn chữ số, ví dụ 2024"
    case .dateUnreadable:
      "hãy viết năm, quý, tháng hoặc ngày: 2025, 2025-Q1, 2025-01 hoặc 2025-01-06"
    case .postponedBackwards(_, let year):
      #"hãy ghi một năm sau năm \#(year), hoặc bỏ "to" nếu chưa rõ năm nào"#
    case .yearWithoutPostponement: #"hãy thêm "outcome: postponed", hoặc bỏ "to""#

    case .figureComma(_, let suggestion), .figureCutByComma(let suggestion),
      .figureIsBlock(let suggestion):
      "hãy viết: \(suggestion)"
    case .figurePoint(_, let grouped, nil): "hãy viết: \(grouped)"
    case .figurePoint(_, let grouped, let decimal?):
      "hãy viết: \(grouped) nếu dấu chấm tách hàng nghìn, \(decimal) nếu dấu chấm mở đầu phần thập phân"
    case .figureExponent: "hãy viết đủ các chữ số hoặc dùng chữ, ví dụ 2_000_000 hoặc 2 triệu"
    case .figureUnreadable:
      "hãy viết một con số, ví dụ 37, trên 200 triệu, 18 đến 22; hoặc chỉ viết chữ, không có chữ số"
    case .figureTooLarge: "hãy viết nhiều nhất 18 chữ số trước dấu chấm và 12 chữ số sau dấu chấm"
    case .textCutByComma(let text): helpOnCut(text)
    case .lowAboveHigh: "hãy viết số nhỏ trước, số lớn sau"
    case .unitMismatch(_, let unit):
      unit.isEmpty
        ? "hãy chỉ viết con số"
        : "hãy chỉ viết con số, hoặc kèm đơn vị \(quoted(unit, "hoặc"))"
    case .unitMissing(let unit, let indicator):
      #"hãy chỉ viết con số, hoặc thêm "unit: \#(unit)" vào chỉ số "\#(indicator)""#
    case .unitBeginsWithScale(let unit):
      #"hãy ghi "\#(unit.firstWord)" trong số liệu, ví dụ "200 \#(unit)", và bỏ từ đó ở đây"#
    case .targetWithoutIndicator:
      #"hãy thêm "indicator: …" với tên một chỉ số, hoặc nêu chỉ tiêu trong "text""#
    case .targetNotReported: "hãy ghi con số cần đạt, hoặc bỏ khóa này"
    case .targetAgainstDirection(_, let direction): help(for: direction)
    case .actualWithoutIndicator:
      #"hãy thêm "indicator: …" với tên một chỉ số, hoặc nêu con số trong "text""#
    case .partsExceedWhole: "hãy kiểm tra lại các thành phần và tổng"
    case .partsWithoutWhole:
      #"hãy thêm tổng, ví dụ "actual: 20", hoặc ghi các thành phần vào "actual""#
    case .partNotNumber: "hãy viết một con số, hoặc bỏ thành phần này"
    case .twoFigures:
      #"hãy giữ một trong hai, hoặc ghi các thành phần, ví dụ "actual: {local: 15, central: 5}""#

    case .figureWithoutSource: #"hãy thêm "sources: …" vào đây, hoặc vào năm của số liệu"#
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
    case .dateOutsideYear(let date, _):
      "hãy chuyển kết quả sang năm \(date.year), hoặc kiểm tra lại ngày"
    case .commentCutsText(let text): helpOnCut(text)
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
    case .theme, .indicator, .source:
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
    case .textOrList: "hãy viết một tên, hoặc nhiều tên trong ngoặc vuông: [tên-1, tên-2]"
    case .figure: "hãy viết một con số, ví dụ 37, hoặc kèm chữ, ví dụ trên 200 triệu"
    case .nothing: "hãy bỏ phần này"
    }
  }
}
