internal import PlanModel

extension Vietnamese {
  func name(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "lỗi"
    case .warning: "cảnh báo"
    }
  }

  func summary(errors: Int, warnings: Int, plans: Int) -> String {
    let place = plans == 1 ? "" : " trong \(plans) kế hoạch"
    guard errors + warnings > 0 else { return "không có lỗi, không có cảnh báo" + place }
    let counts = [counted(errors, "lỗi"), counted(warnings, "cảnh báo")].compactMap { $0 }
    return counts.joined(separator: ", ") + place
  }

  private func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)"
  }

  func message(for problem: Problem) -> String {
    switch problem {
    case .fileMissing: "không tìm thấy tệp này"
    case .fileUnreadable(let reason): "không mở được tệp: \(inVietnamese(reason))"
    case .fileIsFolder: "đây là thư mục, không phải tệp kế hoạch"
    case .fileIsDevice: "đây là thiết bị, không phải tệp kế hoạch"
    case .fileEmpty: "tệp chưa có nội dung"
    case .fileTooLarge: "tệp lớn hơn 64 MiB"
    case .fileNotUTF8(let encoding, let line, let word): notUTF8(encoding, line: line, word)

    case .notYAML(let detail): message(for: YAMLFault(detail), detail: detail)
    case .severalDocuments: #"dòng "---" mở đầu một kế hoạch thứ hai trong cùng một tệp"#
    case .nestedTooDeep: "các khóa và danh sách lồng nhau nhiều tầng hơn mức một kế hoạch cần có"
    case .aliasesExplode: #"những phần được lặp lại bằng dấu "*" làm kế hoạch lớn quá mức"#
    case .unknownAlias(let name):
      #""*\#(name)" lặp lại một phần của kế hoạch, nhưng phía trên không có phần nào ghi "&\#(name)""#
    case .tagEatsWord(let text):
      #""\#(text.firstWord)" ở đây là ký hiệu riêng của YAML, không phải một từ"#
    case .forbiddenCharacter(let scalar): forbidden(scalar)
    case .mergeMarks(let first, let last): mergeMarks(first, last)
    case .falseBlank(let scalar, let place): falseBlank(scalar, place)
    case .listSign(let sign, _): listSign(sign)
    case .textBeginsWithSign(let sign, _): textBegins(with: sign)
    case .keyGlued(let key, _, _): glued(key)

    case .versionTooNew(let version):
      #"tệp ghi "plenum: \#(version)", còn bản Plenum này đọc phiên bản 1"#
    case .versionUnreadable(let version):
      #""\#(version)" không phải là phiên bản của định dạng"#
    case .unknownKey(let key, _, _): #"ở đây không có khóa nào tên là "\#(key)""#
    case .duplicateKey(let key, let line):
      #"khóa "\#(key)" xuất hiện lần thứ hai, lần đầu ở dòng \#(line)"#
    case .missingKey(let keys, let entity): missing(keys, in: entity)
    case .emptyValue(let key): #"sau "\#(key):" chưa có gì"#
    case .wrongShape(let key, let expected, let found):
      #"\#(key.map { "\"\($0)\"" } ?? "chỗ này") cần \#(need(for: expected)), "#
        + (found == .nothing ? "nhưng còn để trống" : "nhưng đang là \(name(of: found))")
    case .unknownWord(let word, let key, _, _):
      #""\#(word)" không nằm trong các từ dùng cho "\#(key)""#

    case .duplicateID(let id, let entity, let line):
      #"id "\#(id)" đã dùng cho một \#(name(of: entity)) khác ở dòng \#(line)"#
    case .unknownReference(let name, let entity, _): noReference(name, entity)
    case .answersOtherYear(let id, let years):
      #""\#(id)" là mục tiêu của năm \#(list(years.map(\.description), "và")), "#
        + "không phải của năm này"
    case .themeUnderItself(let theme): #"chủ đề "\#(theme)" nằm dưới chính nó"#
    case .themeTooDeep(let theme): #"chủ đề "\#(theme)" ở cấp thứ tư"#
    case .partIsLanguage(let code): #"thành phần mang tên "\#(code)", trùng với mã ngôn ngữ"#

    case .yearInOtherForm(let year, _): #""\#(year)" khác cách ghi năm của kế hoạch này"#
    case .yearBeginsUnreadable(let text):
      #""\#(text)" không phải là tháng, hoặc tháng và ngày"#
    case .yearOutOfRange(let year): #""\#(year)" không phải là năm từ 1900 đến 2200"#
    case .dateUnreadable(let date): #"không đọc được ngày "\#(date)""#
    case .postponedBackwards(let to, let year):
      "mục tiêu của năm \(year) được lùi sang năm \(to), tức là không muộn hơn"
    case .untilNotLater(let until, let year):
      "nhiệm kỳ bắt đầu năm \(year) và kết thúc năm \(until), không muộn hơn"
    case .milestoneOutsideTerm(let year, let since, let until):
      "mốc ghi năm \(year), còn nhiệm kỳ từ năm \(since) đến năm \(until)"
    case .outcomeBeforeTerm(let until):
      "có ghi kết quả thực hiện ngay trong năm đề ra mục tiêu đến năm \(until)"
    case .notOfLaterYear(let keys, let since):
      "đây là mục tiêu nhiều năm đề ra từ năm \(since), nên không đọc \(quoted(keys, "và")) ở đây"
    case .yearWithoutPostponement:
      #""to" nêu năm chuyển sang, nhưng mục tiêu chưa ghi là lùi thời gian"#

    case .figureComma(let figure, _, _): #"số liệu "\#(figure)" có dấu phẩy"#
    case .figurePoint(let figure, let readings, nil) where readings.count > 1:
      #"số liệu "\#(figure)" có thể hiểu theo hai cách"#
    case .figurePoint(let figure, _, nil): #"số liệu "\#(figure)" có nhiều hơn một dấu chấm"#
    case .figurePoint(let figure, _, let numbers?):
      #"số liệu "\#(figure)" có dấu chấm, còn tệp ghi "numbers: \#(numbers.rawValue)""#
    case .figureExponent(let figure, _):
      #"số liệu "\#(figure)" viết theo cách của máy tính"#
    case .figureScale(let figure, let scale, _):
      #""\#(scale)" trong số liệu "\#(figure)" là chữ viết tắt"#
    case .figureCurrency(let figure, let sign, _):
      #"số liệu "\#(figure)" dùng ký hiệu "\#(sign)" thay cho đơn vị"#
    case .figureSign(let figure, let sign, _): message(for: sign, figure)
    case .figureIsDate(let figure, _):
      #"số liệu "\#(figure)" được hiểu là ngày tháng hoặc năm"#
    case .figureInSentence(let figure):
      #"trong "\#(figure)", ngoài con số và đơn vị còn có phần khác"#
    case .figureInWords(let figure, _): #"con số trong "\#(figure)" được viết bằng chữ"#
    case .figureInTwoScales(let figure, _): #""\#(figure)" ghi một số bằng hai đơn vị đếm"#
    case .spreadsheetError(let figure):
      #""\#(figure)" là dòng báo của bảng tính khi không tính được"#
    case .shareOfWhole(let figure, isPercent: true, _):
      #"số liệu "\#(figure)" có tổng số, còn đơn vị là phần trăm"#
    case .shareOfWhole(let figure, isPercent: false, _):
      #"số liệu "\#(figure)" lớn hơn tổng số của nó"#
    case .figureUnreadable(let figure): #"không đọc được số liệu "\#(figure)""#
    case .figureTooLarge(let figure):
      #"số liệu "\#(figure)" có nhiều chữ số hơn mức Plenum tính được"#
    case .figureBelowZero(let figure):
      #"số liệu "\#(figure)" nhỏ hơn 0, còn chỉ số ghi "negative: false""#
    case .figureCutByComma: "dấu phẩy trong { } cắt số liệu này làm hai"
    case .figureIsBlock:
      #"dấu ">" không đặt trong ngoặc kép sẽ mở đầu một đoạn chữ nhiều dòng, không phải số liệu"#
    case .textCutByComma: "dấu phẩy trong { } cắt đoạn chữ này làm hai"
    case .lowAboveHigh(let range): #"khoảng "\#(range)" bắt đầu bằng số lớn hơn"#
    case .unitMismatch(let unit, let known): mismatch(unit, known)
    case .unitMissing(let unit, let indicator):
      #"số liệu có đơn vị "\#(unit)", còn chỉ số "\#(indicator)" không có đơn vị"#
    case .unitBeginsWithScale(let unit):
      #"đơn vị "\#(unit)" bắt đầu bằng "\#(unit.firstWord)", là một phần của con số"#
    case .measuresBeside(let key):
      #"cả "measures" lẫn "\#(key)" đều nêu cách đo mục tiêu"#
    case .targetWithoutIndicator: "chỉ tiêu chưa gắn với chỉ số nào để đo"
    case .targetNotReported:
      #""not reported" (chưa có báo cáo) chỉ dùng cho "actual", không dùng cho "target", "baseline""#
    case .targetIsEstimate: "chỉ tiêu là mức cần đạt, không phải số ước"
    case .figureMayBeZero(let figure, _):
      #""\#(figure)" có thể là 0, cũng có thể là không có gì để ghi"#
    case .targetAgainstDirection(let qualifier, let direction): against(qualifier, direction)
    case .actualWithoutIndicator: #"số liệu ở "actual" chưa gắn với chỉ số nào"#
    case .partsExceedWhole(let parts, let whole):
      "các thành phần cộng lại được \(parts), còn tổng là \(whole)"
    case .partIsReserved(let name):
      Period(name) == nil
        ? #"không thể đặt tên thành phần là "\#(name)", vì từ này có nghĩa riêng"#
        : #"không thể đặt tên thành phần là "\#(name)", vì đó là một kỳ trong năm"#
    case .figureMapMixed(let first, let second):
      first == second
        ? "có \(self.name(of: first)) nằm trong \(self.name(of: first))"
        : "một số liệu có cả \(self.name(of: first)) và \(self.name(of: second))"
    case .periodsNotAdded(let indicator):
      #"số liệu ghi theo kỳ, còn chỉ số "\#(indicator)" chưa nêu cách gộp các kỳ"#
    case .targetPeriodMissing(let periods):
      "chỉ tiêu là tổng của các kỳ, nhưng chưa có \(list(names(of: periods), "và"))"
    case .partsWithoutWhole: #""of which" nêu các thành phần, nhưng chưa có tổng ở "actual""#
    case .partsOfSeveral:
      #""of which" nêu thành phần của một số liệu, còn "actual" nêu nhiều số liệu"#
    case .partNotNumber(let part): #"thành phần "\#(part)" không phải là con số"#
    case .twoFigures(let indicator, let line):
      #"chỉ số "\#(indicator)" đã có số liệu của năm này ở dòng \#(line)"#

    case .figureWithoutSource: "số liệu chưa ghi nguồn"
    case .figureIsWords: "chỉ tiêu là con số, còn ở đây chỉ có chữ"
    case .negativeNotStated(let lost): message(for: lost)
    case .outcomeWithoutReason(let outcome):
      #"mục tiêu ghi "outcome: \#(outcome.word.rawValue)" nhưng chưa nêu lý do"#
    case .objectivesNotReported(let year, let texts):
      "năm \(year) đã có báo cáo tổng kết, còn \(objectives(texts.count)) chưa có báo cáo"
    case .outcomeAgainstFigures(let declared, let met):
      #"tệp ghi "outcome: \#(declared.word.rawValue)", còn số liệu "#
        + (met ? "đạt chỉ tiêu" : "không đạt chỉ tiêu")
    case .postponedToYearWithoutIt(let to, let id?):
      #"mục tiêu được lùi sang năm \#(to), nhưng năm \#(to) không có mục tiêu nào mang id "\#(id)""#
    case .postponedToYearWithoutIt(let to, nil):
      "mục tiêu được lùi sang năm \(to), nhưng không có id nên không thể tìm lại ở năm đó"
    case .textNotNFC: "trong đoạn chữ này, chữ cái và dấu được lưu tách rời nhau"
    case .unused(let name, let entity):
      #"không có chỗ nào dùng \#(self.name(of: entity)) "\#(name)""#
    case .textTooLong(let rows):
      "đoạn chữ chiếm \(rows) dòng trên màn hình, chỗ dành cho nó là 3 dòng"
    case .dateOutsideYear(let date, let place, let year, _): outside(date, of: place, year)
    case .yearBeginsMissing(let year):
      "năm \(year) nằm trong hai năm dương lịch, mà chưa nêu bắt đầu từ tháng nào"
    case .figuresToOutsideYear(let date, let year): "số liệu năm \(year) ghi tính đến \(date)"
    case .sourcesDiffer(let statements):
      "các nguồn khác nhau: \(list(statements.map(said), "và"))"
    case .commentCutsText: ##"đoạn chữ dừng lại trước " #": phần sau đó không được hiển thị"##
    case .curlyQuotes: "ngoặc kép cong bao quanh đoạn chữ được coi là chữ và được hiển thị"
    case .betterNotStated(let indicator, let line):
      #"chưa nêu số liệu của "\#(indicator)" cao hay thấp là tốt, nên chưa đánh giá được "#
        + "mục tiêu ở dòng \(line) theo chỉ tiêu của nó"
    case .sameTextTwice(let line): "đoạn chữ này đã có ở dòng \(line) của cùng năm"
    case .sameIndicatorTwice(let line): "chỉ số ở dòng \(line) có cùng tên và cùng đơn vị"
    case .reportIsNone(let year):
      #"năm \#(year) có kết quả, trong khi mục "report" của năm là "none""#
    case .sameWords(let year, _, let isObjective): sameWords(year, isObjective)
    case .yearRepeats(let year, let before, let items):
      "năm \(year) lặp lại nguyên văn năm \(before): \(items) mục"
    }
  }

  private func message(for sign: Problem.FigureSign, _ figure: String) -> String {
    switch sign {
    case .plus: #"số liệu "\#(figure)" có dấu cộng như khi ghi mức thay đổi"#
    case .plusMinus: #"số liệu "\#(figure)" có dấu "±""#
    case .parentheses: #"số liệu "\#(figure)" đặt trong ngoặc như cách ghi số âm"#
    case .dash: #"dấu gạch trong số liệu "\#(figure)" không được đọc là "đến""#
    case .estimateBehind: #"số liệu "\#(figure)" ghi chữ "ước" ở sau con số"#
    }
  }
}
