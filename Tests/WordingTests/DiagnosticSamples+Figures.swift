import PlanModel
import TestSupport

// Problems of figures, and the warnings.
extension Diagnostic {
  static let figures: [Diagnostic] = [
    .sample(
      .figureComma(
        "1,000",
        readings: [.init("1_000", numbers: .en), .init("1.0000", numbers: .vi)], numbers: nil),
      "actual: over «1,000»"),
    .sample(
      .figureComma("7,09", readings: [.init("7.09", numbers: .vi)], numbers: nil),
      "actual: «7,09»"),
    .sample(.figureComma("1,2,3", readings: [], numbers: nil), "actual: «1,2,3»"),
    .sample(
      .figurePoint(
        "1.000",
        readings: [.init("1.0000", numbers: .en), .init("1_000", numbers: .vi)], numbers: nil),
      "actual: «1.000»"),
    .sample(
      .figurePoint("1.000.000", readings: [.init("1_000_000", numbers: .vi)], numbers: nil),
      "actual: «1.000.000»"),
    .sample(
      .figurePoint("1.5", readings: [.init("\"1,5\"", numbers: nil)], numbers: .vi),
      "actual: «1.5»"),
    .sample(.figureExponent("2e6", suggestion: "2_000_000"), "actual: «2e6»"),
    .sample(.figureExponent("2e600", suggestion: nil), "actual: «2e600»"),
    .sample(.figureScale("200m", scale: "m", suggestion: "200 million"), "actual: «200m»"),
    .sample(.figureScale("200m", scale: "m", suggestion: nil), "actual: «200m»"),
    .sample(
      .figureCurrency("$200", sign: "$", suggestion: "200 USD"), "actual: «$200»"),
    .sample(.figureCurrency("$200 or so", sign: "$", suggestion: nil), "actual: «$200 or so»"),
    .sample(.figureSign("+5", sign: .plus, suggestions: []), "actual: «+5»"),
    .sample(.figureSign("± 4.5", sign: .plusMinus, suggestions: []), "actual: «± 4.5»"),
    .sample(
      .figureSign("4.5 ± 1", sign: .plusMinus, suggestions: ["3.5 to 5.5"]),
      "actual: «4.5 ± 1»"),
    .sample(.figureSign("(5)", sign: .parentheses, suggestions: ["-5", "5"]), "actual: «(5)»"),
    .sample(.figureSign("5—10", sign: .dash, suggestions: ["5 to 10"]), "actual: «5—10»"),
    .sample(.figureSign("5—x", sign: .dash, suggestions: []), "actual: «5—x»"),
    .sample(
      .figureSign("42 (est.)", sign: .estimateBehind, suggestions: ["estimated 42"]),
      "actual: «42 (est.)»"),
    .sample(.figureIsDate("2019-2024", suggestion: "2019 to 2024"), "actual: «2019-2024»"),
    .sample(.figureIsDate("1-Mar-10", suggestion: nil), "target: «1-Mar-10»"),
    .sample(.figureInSentence("the 5th conference"), "actual: «the 5th conference»"),
    .sample(
      .figureInWords("nearly a thousand", suggestion: "nearly 1 thousand"),
      "actual: «nearly a thousand»"),
    .sample(.figureInWords("thousands", suggestion: nil), "actual: «thousands»"),
    .sample(
      .figureInTwoScales("25 tỷ 550", suggestion: "25.55 tỷ"), "actual: «25 tỷ 550»"),
    .sample(.spreadsheetError("#REF!"), "actual: \"«#REF!»\""),
    .sample(
      .shareOfWhole("70 of 60", isPercent: false, suggestion: "70"), "actual: «70 of 60»"),
    .sample(.shareOfWhole("45 of 60", isPercent: true, suggestion: nil), "actual: «45 of 60»"),
    .sample(.figureUnreadable("20ish"), "actual: «20ish»"),
    .sample(.figureTooLarge("1_000_000_000_000_000_000"), "actual: «1_000_000_000_000_000_000»"),
    .sample(.figureBelowZero("-5"), "actual: «-5»"),
    .sample(
      .figureCutByComma(suggestions: ["over 1_000", "over 1.0000"]),
      "- {indicator: visits, actual: «over 1»,000}"),
    .sample(
      .figureCutByComma(suggestions: []), "- {indicator: visits, actual: «1», 2 or 3}"),
    .sample(.figureIsBlock(suggestion: "\">200\""), "actual: «>200»"),
    .sample(.textCutByComma("Đại hội, hội nghị"), "congresses: {vi: «Đại hội», hội nghị}"),
    .sample(
      .textCutByComma("Đại hội, hội nghị và mọi hoạt động khác của các tổ chức thành viên…"),
      "congresses: {vi: «Đại hội», hội nghị và mọi hoạt động khác của các tổ chức thành viên}"),
    .sample(.lowAboveHigh("22 to 18"), "target: «22 to 18»"),
    .sample(.unitMismatch("people", unit: ["delegations", "đoàn"]), "actual: 37 «people»"),
    .sample(.unitMismatch("people", unit: []), "actual: 37 «people»"),
    .sample(.unitMissing("people", indicator: "visits"), "actual: 37 «people»"),
    .sample(.unitBeginsWithScale("million USD"), "unit: «million USD»"),
    .sample(.targetWithoutIndicator, "«target»: at least 200"),
    .sample(.targetNotReported, "target: «not reported»"),
    .sample(.targetIsEstimate, "target: «estimated 42»"),
    .sample(
      .figureMayBeZero("none", suggestions: ["0", "not reported"]), "actual: «none»"),
    .sample(.targetAgainstDirection(.atLeast, .lower), "target: «at least 200»"),
    .sample(.targetAgainstDirection(.under, .higher), "target: «under 200»"),
    .sample(.targetAgainstDirection(.over, .within), "target: «over 200»"),
    .sample(.actualWithoutIndicator, "«actual»: 37"),
    .sample(
      .partsExceedWhole(parts: "25", whole: "20"),
      "{actual: 20, of which: «{local: 15, central: 10}»}"),
    .sample(.partsWithoutWhole, "- {indicator: recruits, «of which»: {diplomacy: 12}}"),
    .sample(
      .partsOfSeveral, "- {actual: [{figure: 37, …}, {figure: 43, …}], «of which»: {local: 12}}"),
    .sample(.partIsReserved("some"), "of which: {«some»: 12}"),
    .sample(.partIsReserved("Q1"), "parts: {«Q1»: First hall}"),
    .sample(.figureMapMixed(.quarters, .parts), "actual: {Q1: 12, «hall»: 13}"),
    .sample(.figureMapMixed(.languages, .halves), "actual: {en: many, «H1»: 13}"),
    .sample(.figureMapMixed(.months, .statement), "actual: {01: 12, «figure»: 13}"),
    .sample(.figureMapMixed(.parts, .parts), "actual: {hall: {«west»: 12}}"),
    .sample(.periodsNotAdded(indicator: "visits"), "actual: «{Q1: 12}»"),
    .sample(
      .targetPeriodMissing([Period(.quarter, 3)]), "target: «{Q1: 12, Q2: 13, Q4: 14}»"),
    .sample(
      .targetPeriodMissing((2...12).map { Period(.month, $0) }), "target: «{01: 12}»"),
    .sample(.partNotNumber("many"), "of which: {diplomacy: «many»}"),
    .sample(.twoFigures(indicator: "aid", firstLine: 10), "- {indicator: «aid», actual: 200}"),
  ]

  static let warnings: [Diagnostic] = [
    .sample(.figureWithoutSource, "actual: «37»"),
    .sample(.figureIsWords, "actual: «many»"),
    .sample(.negativeNotStated(.years([2023, 2025])), "«visits»: {name: Visits}"),
    .sample(.negativeNotStated(.parts(year: 2024)), "«visits»: {name: Visits}"),
    .sample(.negativeNotStated(.target(year: 2024)), "«visits»: {name: Visits}"),
    .sample(.outcomeWithoutReason(.notAchieved), "outcome: «not achieved»"),
    .sample(.outcomeWithoutReason(.postponed(to: 2025)), "outcome: «postponed»"),
    .sample(
      .objectivesNotReported(
        year: 2024,
        texts: [
          LocalizedText("Draw a map of people's movements", in: .en),
          LocalizedText(
            "Hold the 5th International Conference with foreign non-governmental organisations",
            in: .en),
        ]), "report: «final»"),
    .sample(.objectivesNotReported(year: 2024, texts: [text]), "report: «final»"),
    .sample(.outcomeAgainstFigures(declared: .achieved, met: false), "outcome: «achieved»"),
    .sample(.outcomeAgainstFigures(declared: .partlyAchieved, met: true), "outcome: «partly»"),
    .sample(.postponedToYearWithoutIt(to: 2025, id: "congress-7"), "to: «2025»"),
    .sample(.postponedToYearWithoutIt(to: 2025, id: nil), "to: «2025»"),
    .sample(.textNotNFC, "text: «Tổng kết»"),
    .sample(.unused("digital", entity: .theme), "«digital»: Digital work"),
    .sample(
      .textTooLong(rows: 4),
      "- «text»: Strengthen the coordination of all member organisations in their work with "
        + "foreign partners and with the provinces that receive them"),
    .sample(
      .dateOutsideYear(
        .day(6, month: 1, year: 2025), of: .achievement, year: 2024, its: 2025),
      "date: «2025-01-06»"),
    .sample(
      .dateOutsideYear(
        .month(8, year: 2025), of: .due, year: YearLabel(2024, in: .slash),
        its: YearLabel(2025, in: .slash)),
      "due: «2025-08»"),
    .sample(
      .dateOutsideYear(
        .month(8, year: 2027), of: .due, year: YearLabel(2024, in: .fiscal), its: nil),
      "due: «2027-08»"),
    .sample(
      .dateOutsideYear(.year(2023), of: .conference, year: 2024, its: 2023), "date: «2023»"),
    .sample(.yearBeginsMissing(YearLabel(2024, in: .slash)), "«2024/25»:"),
    .sample(
      .figuresToOutsideYear(.day(6, month: 1, year: 2025), year: 2024),
      "figures-to: «2025-01-06»"),
    .sample(
      .sourcesDiffer([
        .init("37", sources: ["meeting"]), .init("about 43", sources: ["press", "review"]),
        .init("50", sources: []),
      ]), "- {indicator: sent, actual: «[{figure: 37, …}, {figure: about 43, …}, …]»}"),
    .sample(.commentCutsText("Answer question #4 first"), "text: Answer question« #4 first»"),
  ]
}
