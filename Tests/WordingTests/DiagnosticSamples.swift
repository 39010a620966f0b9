import PlanModel
import TestSupport

extension Diagnostic {
  /// Every problem there is, as it is found in a file, some in several forms.
  static let samples: [Diagnostic] =
    file + yaml + slips + blanks + shape + names + figures + warnings

  private static let file: [Diagnostic] = [
    Diagnostic(.fileMissing),
    Diagnostic(.fileUnreadable(reason: "Permission denied")),
    Diagnostic(.fileUnreadable(reason: "Not a typewriter")),
    Diagnostic(.fileIsFolder),
    Diagnostic(.fileIsDevice),
    Diagnostic(.fileEmpty),
    Diagnostic(.fileTooLarge),
    Diagnostic(.fileNotUTF8(.utf16LittleEndian, line: 1, word: "")),
    Diagnostic(.fileNotUTF8(.utf16BigEndian, line: 1, word: "")),
    Diagnostic(.fileNotUTF8(.windows1258, line: 3, word: "Th")),
    Diagnostic(.fileNotUTF8(.tcvn3, line: 3, word: "Th")),
    Diagnostic(.fileNotUTF8(.unknown, line: 3, word: "Caf")),
    Diagnostic(.fileNotUTF8(.emptyBlocks, line: 12, word: "")),
  ]

  private static let yaml: [Diagnostic] = [
    .sample(.severalDocuments, "«---»"),
    .sample(.nestedTooDeep, "text: [[[[[[[«[»[[[[[["),
    .sample(.aliasesExplode, "f: [*e, *e, *e, «*e»]"),
    .sample(.unknownAlias("important"), "- text: «*important»"),
    .sample(.tagEatsWord("!over 200 million"), "actual: «!over 200 million»"),
    .sample(.tagEatsWord("&Quang leads"), "- text: «&Quang leads»"),
    .sample(.forbiddenCharacter(scalar: 0x1B), "- text: Hold «\\u{1B}»[31m the congress"),
    .sample(.forbiddenCharacter(scalar: 0x202E), "- text: Hold «\\u{202E}»the congress"),
    .sample(.forbiddenCharacter(scalar: 0x2028), "- text: Hold «\\u{2028}»the congress"),
    .sample(.forbiddenCharacter(scalar: 0), "- text: Hold «\\u{0}»the congress"),
    .sample(.forbiddenCharacter(scalar: 0xFFFE), "- text: Hold «\\u{FFFE}»the congress"),
    .sample(.forbiddenCharacter(scalar: 0x200B), "- text: Hold «the» congress"),
  ]

  private static let slips: [Diagnostic] = [
    .sample(.mergeMarks(first: 8, last: 12), "«<<<<<<<» HEAD"),
    .sample(.mergeMarks(first: 8, last: 8), "«>>>>>>>» secretary"),
    .sample(.listSign("•", suggestion: "- Train our volunteers"), "«•» Train our volunteers"),
    .sample(.listSign("-", suggestion: "- Train our volunteers"), "«-»Train our volunteers"),
    .sample(
      .textBeginsWithSign("\"", suggestion: #"- '"Green library" project'"#),
      "- «\"Green library\" project»"),
    .sample(
      .keyGlued("notes", suggestion: "notes: Not for the wall", at: .here),
      "«notes:»Not for the wall"),
    .sample(
      .keyGlued("notes", suggestion: "notes: Not for the wall", at: .below("text")),
      "«notes:»Not for the wall"),
    .sample(
      .keyGlued(
        "notes", suggestion: "notes: Not for the wall", at: .belowSentence("Open the hall")),
      "«notes:»Not for the wall"),
    .sample(
      .curlyQuotes(suggestion: "\"Congresses, conferences\""),
      "text: «“Congresses, conferences”»"),
    .sample(
      .betterNotStated(indicator: "complaints", objectiveLine: 10),
      "«complaints»: {name: Complaints}"),
    .sample(.sameIndicatorTwice(firstLine: 4), "«visitors»: {name: Visits, unit: people}"),
    .sample(.reportIsNone(year: 2025), "report: «none»"),
    .sample(.sameTextTwice(firstLine: 8), "- «Open the reading room»"),
    .sample(
      .sameWords(year: 2023, id: "digital", isObjective: true), "- text: «Go digital»"),
    .sample(.sameWords(year: 2023, id: nil, isObjective: true), "- «Go digital»"),
    .sample(.sameWords(year: 2023, id: nil, isObjective: false), "- «Two courses held»"),
    .sample(.yearRepeats(2027, before: 2026, items: 18), "«2027»:"),
  ]

  private static let blanks: [Diagnostic] =
    ([0xA0, 0x202F, 0x200B, 0x2060, 0xFEFF, 0xAD, 0x3000, 0x2009] as [UInt32]).map { scalar in
      Diagnostic.sample(.falseBlank(scalar: scalar, .name), "theme: «digital»")
    }
    + Problem.BlankPlace.allCases.map { place in
      Diagnostic.sample(.falseBlank(scalar: 0xA0, place), "«text»: Train our volunteers")
    }

  private static let shape: [Diagnostic] = [
    .sample(.versionTooNew("2"), "plenum: «2»"),
    .sample(.versionUnreadable("one"), "plenum: «one»"),
    .sample(
      .unknownKey("achievments", nearest: "achievements", known: ["objectives", "achievements"]),
      "«achievments»:"),
    .sample(
      .unknownKey("owner", nearest: nil, known: ["title", "publisher", "date", "url", "file"]),
      "«owner»: Vietnam Times"),
    .sample(.unknownKey("owner", nearest: nil, known: []), "«owner»: Vietnam Times"),
    .sample(
      .unknownKey("Improve coordination", nearest: nil, known: ["text", "id"]),
      "- «Improve coordination»: phase 2"),
    .sample(.duplicateKey("target", firstLine: 10), "  «target»: at least 200"),
    .sample(.missingKey(["plenum"], entity: .plan), "«organisation»: Friends"),
    .sample(.missingKey(["text"], entity: .objective), "- «id»: congress-7"),
    .sample(.missingKey(["text", "indicator"], entity: .achievement), "- «actual»: 37"),
    .sample(.missingKey(["actual"], entity: .achievement), "- «indicator»: visits"),
    .sample(.missingKey(["years"], entity: .plan), "«organisation»: Friends"),
    .sample(.missingKey(["a", "b", "c"], entity: .page), "page: «{}»"),
    .sample(.emptyValue(key: "text"), "- «text»:"),
    .sample(.emptyValue(key: "actual"), "  «actual»:"),
    .sample(.emptyValue(key: "target"), "  «target»:"),
    .sample(
      .wrongShape(key: "objectives", expected: .list, found: .map), "objectives: «{text: Aid}»"),
    .sample(.wrongShape(key: "years", expected: .map, found: .nothing), "«years»:"),
    .sample(.wrongShape(key: nil, expected: .map, found: .text), "«Hold the congress»"),
    .sample(
      .wrongShape(key: "publisher", expected: .text, found: .map), "publisher: «{a: b}»"),
    .sample(.wrongShape(key: "place", expected: .text, found: .list), "place: «[Ha Noi]»"),
    .sample(.wrongShape(key: nil, expected: .textOrMap, found: .list), "- «[Aid]»"),
    .sample(.wrongShape(key: "text", expected: .textOrMap, found: .list), "- text: «[Aid]»"),
    .sample(.wrongShape(key: "sources", expected: .textOrList, found: .map), "sources: «{a: b}»"),
    .sample(.wrongShape(key: "target", expected: .figure, found: .list), "target: «[200]»"),
    .sample(.wrongShape(key: "to", expected: .nothing, found: .text), "to: «later»"),
    .sample(
      .unknownWord(
        "finall", key: "report", nearest: "final", allowed: ["none", "partial", "final"]),
      "report: «finall»"),
    .sample(
      .unknownWord("done", key: "report", nearest: nil, allowed: ["none", "partial", "final"]),
      "report: «done»"),
  ]

  private static let names: [Diagnostic] = [
    .sample(
      .duplicateID("trained", entity: .objective, firstLine: 10), "- id: «trained»"),
    .sample(.unknownReference("aidd", entity: .indicator, nearest: "aid"), "indicator: «aidd»"),
    .sample(.unknownReference("visits", entity: .theme, nearest: nil), "theme: «visits»"),
    .sample(.unknownReference("visits", entity: .source, nearest: nil), "sources: «visits»"),
    .sample(.unknownReference("visits", entity: .objective, nearest: nil), "answers: «visits»"),
    .sample(.unknownReference("visits", entity: .part, nearest: nil), "of which: {«visits»: 12}"),
    .sample(.answersOtherYear("digital", years: [2024]), "answers: «digital»"),
    .sample(.answersOtherYear("digital", years: [2022, 2023, 2024]), "answers: «digital»"),
    .sample(.partIsLanguage("en"), "parts: {«en»: Hanoi}"),
    .sample(.themeUnderItself("reading"), "under: «service»"),
    .sample(.themeTooDeep("children"), "under: «rooms»"),

    .sample(.yearOutOfRange("20244"), "«20244»:"),
    .sample(.yearInOtherForm("2024/2025", suggestions: ["2024/25"]), "«2024/2025»:"),
    .sample(.yearInOtherForm("2025", suggestions: ["2024/25", "2025/26"]), "to: «2025»"),
    .sample(.yearBeginsUnreadable("July"), "year-begins: «July»"),
    .sample(.dateUnreadable("6 January 2025"), "date: «6 January 2025»"),
    .sample(.postponedBackwards(to: 2023, year: 2024), "to: «2023»"),
    .sample(.measuresBeside(key: "target"), "«target»: 20"),
    .sample(
      .untilNotLater(
        until: YearLabel(2024, in: .slash), year: YearLabel(2024, in: .slash)),
      "until: «2024/25»"),
    .sample(
      .milestoneOutsideTerm(
        YearLabel(2030, in: .calendar), since: YearLabel(2024, in: .calendar),
        until: YearLabel(2028, in: .calendar)), "milestones: {«2030»: 70}"),
    .sample(
      .outcomeBeforeTerm(until: YearLabel(2028, in: .calendar)), "outcome: «cancelled»"),
    .sample(
      .notOfLaterYear(["text", "until"], since: YearLabel(2025, in: .calendar)), "- «id»: archive"),
    .sample(.notOfLaterYear(["due"], since: YearLabel(2025, in: .slash)), "- «id»: archive"),
    .sample(.yearWithoutPostponement, "«to»: 2025"),
  ]

  static let text =
    LocalizedText([
      .init("Digital transformation", in: .en), .init("Chuyển đổi số", in: .vi),
    ]) ?? LocalizedText("", in: .en)

  /// A problem in line 12 of a file, where the line has «» around what is meant.
  static func sample(_ problem: Problem, _ line: String) -> Diagnostic {
    let before = line.prefix { $0 != "«" }
    let meant = line.dropFirst(before.count + 1).prefix { $0 != "»" }
    return Diagnostic(
      problem, at: Position(line: 12, column: before.count + 1),
      excerpt: line.filter { $0 != "«" && $0 != "»" }, length: meant.count)
  }

  /// A new problem does not compile until it stands here: give it a sample above as well.
  private static func remember(_ problem: Problem) {
    switch problem {
    case .fileMissing, .fileUnreadable, .fileIsFolder, .fileIsDevice, .fileEmpty, .fileTooLarge,
      .fileNotUTF8:
      break
    case .notYAML, .severalDocuments, .nestedTooDeep, .aliasesExplode, .unknownAlias,
      .tagEatsWord, .forbiddenCharacter, .mergeMarks, .falseBlank, .listSign, .textBeginsWithSign,
      .keyGlued:
      break
    case .versionTooNew, .versionUnreadable, .unknownKey, .duplicateKey, .missingKey, .emptyValue,
      .wrongShape, .unknownWord:
      break
    case .duplicateID, .unknownReference, .answersOtherYear, .partIsLanguage, .themeUnderItself,
      .themeTooDeep, .yearOutOfRange,
      .yearInOtherForm, .yearBeginsUnreadable,
      .dateUnreadable, .postponedBackwards, .yearWithoutPostponement:
      break
    case .figureComma, .figurePoint, .figureExponent, .figureUnreadable, .figureTooLarge,
      .figureBelowZero,
      .figureScale, .figureCurrency, .figureSign, .figureIsDate, .figureInSentence, .figureInWords,
      .figureInTwoScales,
      .spreadsheetError, .shareOfWhole, .targetIsEstimate, .figureMayBeZero,
      .figureCutByComma, .figureIsBlock, .textCutByComma, .lowAboveHigh, .unitMismatch,
      .unitMissing, .unitBeginsWithScale, .targetWithoutIndicator, .measuresBeside, .untilNotLater,
      .milestoneOutsideTerm, .outcomeBeforeTerm, .notOfLaterYear,
      .targetNotReported,
      .targetAgainstDirection, .actualWithoutIndicator, .partsExceedWhole, .partsWithoutWhole,
      .partsOfSeveral,
      .partIsReserved, .figureMapMixed, .periodsNotAdded, .targetPeriodMissing,
      .partNotNumber, .twoFigures:
      break
    case .figureWithoutSource, .figureIsWords, .negativeNotStated, .outcomeWithoutReason,
      .objectivesNotReported,
      .outcomeAgainstFigures, .postponedToYearWithoutIt, .textNotNFC, .unused, .textTooLong,
      .dateOutsideYear, .yearBeginsMissing, .figuresToOutsideYear, .sourcesDiffer,
      .commentCutsText, .curlyQuotes, .betterNotStated, .sameTextTwice, .sameIndicatorTwice,
      .reportIsNone, .sameWords, .yearRepeats:
      break
    }
  }
}
