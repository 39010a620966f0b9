internal import PlanModel
internal import Text

extension English {
  func help(for problem: Problem) -> String? {
    switch problem {
    case .fileMissing: "check the name of the file and the folder that it is in"
    case .fileUnreadable: nil
    case .fileIsFolder: "give the name of a plan file in this folder"
    case .fileIsDevice: "give the name of a plan file, such as plan.yaml"
    case .fileEmpty: #"begin with a line "plenum: 1" and a line "years:""#
    case .fileTooLarge: "check that this is the plan: a plan is far smaller"
    case .fileNotUTF8(.emptyBlocks, _, _): "take the last copy of the file that is whole"
    case .fileNotUTF8(let encoding, _, _):
      "open it in your editor and save it again as UTF-8"
        + (encoding.command.map { ", or: \($0)" } ?? "")

    case .notYAML(let detail): help(for: YAMLFault(detail))
    case .severalDocuments: #"remove the line "---", or put what follows in a file of its own"#
    case .nestedTooDeep: "check the indentation and the brackets in the lines above"
    case .aliasesExplode: #"write out what is repeated, without "&" and "*""#
    case .unknownAlias: #"put a text that begins with "*" in quotes"#
    case .tagEatsWord(let text):
      "put all of a text in quotes: \(text.inQuotes); begin a figure with its word or number"
    case .forbiddenCharacter:
      "remove it, or retype the text: it often comes along when text is copied"
    case .mergeMarks:
      "keep what holds of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>"
    case .falseBlank(_, let place):
      [.indent, .dash, .colon].contains(place)
        ? "write plain spaces there" : "remove it, or retype the word"
    case .listSign(_, let suggestion), .textBeginsWithSign(_, let suggestion),
      .keyGlued(_, let suggestion, .here):
      "write: \(suggestion)"
    case .keyGlued(_, let suggestion, .below(let key)):
      #"put it on a line of its own, in line with "\#(key)": \#(suggestion)"#
    case .keyGlued(_, let suggestion, .belowSentence(let sentence)):
      #"write "- text: \#(sentence)", and below it, in line with "text": \#(suggestion)"#

    case .versionTooNew: "use a newer version of Plenum"
    case .versionUnreadable: "write: plenum: 1"
    case .unknownKey(_, let nearest?, _): "write: \(nearest)"
    case .unknownKey(let key, nil, _) where key.contains(" "):
      "if this is a text that has a colon, put all of it in quotes"
    case .unknownKey(_, nil, let known): helpOnKeys(known)
    case .duplicateKey: "keep one of the two, or merge their contents"
    case .missingKey(let keys, _): "add \(list(keys.map(example), "or"))"
    case .emptyValue(let key): helpOnEmpty(key)
    case .wrongShape(let key, let expected, let found): help(for: expected, found, key: key)
    case .unknownWord(_, _, let nearest?, _): "write: \(nearest)"
    case .unknownWord(_, _, nil, let allowed):
      allowed.count == 1 ? "write: \(allowed[0])" : "write one of: \(list(allowed, "or"))"

    case .duplicateID: "give one of the two another id"
    case .unknownReference(_, _, let nearest?): "write: \(nearest)"
    case .unknownReference(let name, let entity, nil): helpOnReference(name, entity)
    case .answersOtherYear(let id, let years):
      #"move the achievement to \#(list(years.map(\.description), "or")), "#
        + #"or set an objective with the id "\#(id)" in this year too"#
    case .themeUnderItself: #"remove one "under" of those that lead round"#
    case .themeTooDeep: "put it under a theme of the first or the second level"
    case .partIsLanguage: "give the part another name"

    case .yearOutOfRange: "write the year in four digits, such as 2024, or as 2024/25"
    case .yearInOtherForm(_, let suggestions): "write: \(list(suggestions, "or"))"
    case .yearBeginsUnreadable: "write the month in digits, such as 07, or with the day: 07-01"
    case .dateUnreadable:
      "write a year, a quarter, a month or a day: 2025, 2025-Q1, 2025-01 or 2025-01-06"
    case .postponedBackwards(_, let year):
      #"write a year after \#(year), or leave out "to" while no year is known"#
    case .untilNotLater(_, let year): "write a year after \(year), or remove \"until\""
    case .milestoneOutsideTerm(_, let since, let until):
      "write a year between \(since) and \(until), or move the end of the term"
    case .outcomeBeforeTerm:
      "write the outcome in a later year, under the same id, or only \"in progress\" here"
    case .notOfLaterYear(_, let since):
      "change it in \(since), leave it out here, or give this objective an id of its own"
    case .yearWithoutPostponement: #"add "outcome: postponed", or remove "to""#

    case .figureIsBlock(let suggestion): "write: \(suggestion)"
    case .figureCutByComma(let suggestions): helpOnCutFigure(suggestions)
    case .figureComma(_, let readings, _), .figurePoint(_, let readings, _): help(for: readings)
    case .figureExponent(_, let suggestion):
      suggestion.map { "write: \($0)" } ?? "write all its digits or a word, such as 2 million"
    case .figureScale(_, _, let suggestion?), .figureCurrency(_, _, let suggestion?),
      .shareOfWhole(_, _, let suggestion?):
      "write: \(suggestion)"
    case .figureScale(_, let scale, nil):
      #"write the scale in full, such as 5 million; if "\#(scale)" is a unit, "#
        + #"add "unit: \#(scale)" to the indicator"#
    case .figureCurrency: "write the currency behind the number, such as 5 million USD"
    case .figureSign(_, let sign, let suggestions): help(for: sign, suggestions)
    case .figureIsDate(_, let suggestion):
      (suggestion.map { "write: \($0) if these are figures; " } ?? "")
        + #"put a date in "due", or in "text""#
    case .figureInSentence: #"put the sentence in "text", and the number with its unit here"#
    case .figureInWords(_, let suggestion):
      suggestion.map { "write: \($0)" } ?? "write the number in digits, such as 2 million"
    case .figureInTwoScales(_, let suggestion):
      suggestion.map { "write: \($0)" } ?? "write the sum of both in one scale"
    case .spreadsheetError: "look the number up where it was copied from"
    case .shareOfWhole: "write the percentage as one number, such as 75"
    case .figureUnreadable:
      "write a number, such as 37, over 200 million or 18 to 22; or words without a digit"
    case .figureTooLarge: "write at most 18 digits before the point and 12 behind it"
    case .figureBelowZero:
      #"check the figure, or remove "negative: false" from the indicator"#
    case .textCutByComma(let text): helpOnCut(text)
    case .lowAboveHigh: "write the lower number first"
    case .unitMismatch(let unit, let known):
      known.isEmpty
        ? #"add "unit: \#(unit)" to the indicator"#
        : #"give what has the unit "\#(unit)" an indicator of its own; "#
          + "if the same is meant, write \(quoted(known, "or"))"
    case .unitMissing(let unit, let indicator):
      #"add "unit: \#(unit)" to the indicator "\#(indicator)""#
    case .unitBeginsWithScale(let unit):
      #"write "\#(unit.firstWord)" in the figures, such as "200 \#(unit)", and leave it out here"#
    case .measuresBeside(let key): #"put "\#(key)" into one of the measures, or remove it"#
    case .targetWithoutIndicator:
      #"add "indicator: …" with the name of an indicator, or say the target in "text""#
    case .targetNotReported: "write: not set"
    case .targetIsEstimate: #"write the number to be reached, without "estimated""#
    case .figureMayBeZero(_, let suggestions): "write: \(list(suggestions, "or"))"
    case .targetAgainstDirection(_, let direction): help(for: direction)
    case .actualWithoutIndicator:
      #"add "indicator: …" with the name of an indicator, or say the number in "text""#
    case .partsExceedWhole: "check the parts and the whole"
    case .partIsReserved: "give the part another name"
    case .figureMapMixed: "keep one of the two in this figure"
    case .periodsNotAdded:
      #"add "aggregation: sum" to the indicator, or "aggregation: latest" if the last one counts"#
    case .targetPeriodMissing:
      "add a target for each, or write the target of the year as one number"
    case .partsWithoutWhole:
      #"add the whole, such as "actual: 20", or put the parts under "actual" instead"#
    case .partsOfSeveral: #"keep one statement, or name its parts in "text""#
    case .partNotNumber: "write a number, or leave the part out"
    case .twoFigures:
      #"keep one of the two, or write their parts, such as "actual: {local: 15, central: 5}", "#
        + #"or both with their sources: "actual: [{figure: 15, sources: …}, {figure: 5, …}]""#

    case .figureWithoutSource: #"add "sources: …" to it, or to its year"#
    case .figureIsWords: "write a number, or: not reported"
    case .negativeNotStated:
      #"if it cannot be below 0, add "negative: false" to the indicator; if it can, add "#
        + #""negative: true""#
    case .outcomeWithoutReason: #"add "reason: …""#
    case .objectivesNotReported(_, let texts):
      ([#"add an achievement or an "outcome" for each, or leave it shown as not reported:"#]
        + texts.map { "- \($0[.en].firstWords)" }).joined(separator: "\n")
    case .outcomeAgainstFigures:
      #"check both; if the figure is right, remove "outcome", as the figure is what is shown"#
    case .postponedToYearWithoutIt(let to, let id?):
      #"add an objective with "id: \#(id)" to \#(to)"#
    case .postponedToYearWithoutIt(let to, nil):
      #"add "id: …" here, and the same id to the objective in \#(to)"#
    case .textNotNFC: "nothing has to be changed: Plenum joins them when it reads the file"
    case .unused(_, let entity): "use the \(name(of: entity)), or remove it"
    case .textTooLong: #"add "short: …" with the same in up to 3 rows of 35 characters"#
    case .dateOutsideYear(_, let place, _, let its): help(for: place, its)
    case .yearBeginsMissing:
      #"add a line with the month in which a year begins, such as "year-begins: 07""#
    case .figuresToOutsideYear: #"check "figures-to": it is a date of the year itself"#
    case .sourcesDiffer:
      #"all are shown; if one replaces the others, give each its "figures-to", or keep that one"#
    case .commentCutsText(let text): helpOnCut(text)
    case .curlyQuotes(let suggestion): "write: \(suggestion)"
    case .betterNotStated:
      #"add "better: higher", "better: lower" or "better: within" to the indicator, "#
        + #"or write the target as "at least …" or "at most …""#
    case .sameTextTwice: "remove one of the two, or say what makes them different"
    case .sameIndicatorTwice: "keep one of the two, or give one another name or unit"
    case .reportIsNone:
      #"write "report: partial" in the year, or "report: final" once all is reported"#
    case .sameWords(_, let id?, true): #"if it is the same objective, add "id: \#(id)""#
    case .sameWords(_, nil, true): "if it is the same objective, give both the same id"
    case .sameWords(let year, _, false):
      #"say what is new since \#(year), or add "same-words: false" to the plan"#
    case .yearRepeats(let year, _, _): "check that \(year) says what is meant for it"
    }
  }

  /// Each reading of the digits, and the line that makes it the one for the whole plan.
  private func help(for readings: [Problem.FigureReading]) -> String {
    guard let first = readings.first else {
      return "write the number with a point before its decimals"
    }
    var remedies = first.suggestion
    if readings.count > 1 {
      remedies += " if \(signs(of: first.numbers))"
      for other in readings.dropFirst() {
        remedies += ", \(other.suggestion) if \(signs(of: other.numbers))"
      }
    }
    let lines = readings.compactMap(\.numbers).map { #""numbers: \#($0.rawValue)""# }
    let once =
      lines.isEmpty ? "" : "\nor say it once for the whole plan: \(list(lines, "or"))"
    return "write: \(remedies)\(once)"
  }

  private func signs(of numbers: Language?) -> String {
    switch numbers {
    case .en: "the signs are English"
    case .vi: "the signs are Vietnamese"
    case nil: "that is meant"
    }
  }

  private func helpOnCutFigure(_ suggestions: [String]) -> String {
    suggestions.isEmpty
      ? "write the figure without a comma" : "write: \(list(suggestions, "or"))"
  }

  private func help(for sign: Problem.FigureSign, _ suggestions: [String]) -> String {
    if !suggestions.isEmpty { return "write: \(list(suggestions, "or"))" }
    return switch sign {
    case .plus: "write the figure that was reached; a change belongs to an indicator of its own"
    case .plusMinus: "write both ends of the range, such as 3.5 to 5.5"
    case .parentheses, .dash, .estimateBehind:
      "write a number, such as 37, estimated 42 or 18 to 22"
    }
  }

  private func helpOnKeys(_ known: [String]) -> String {
    known.isEmpty || known.count > 14
      ? "check its spelling and its indentation" : "the keys known here: \(list(known, "and"))"
  }

  /// Of a long text only the beginning is known here.
  private func helpOnCut(_ text: String) -> String {
    text.hasSuffix("…") ? "put the whole text in quotes" : "write: \(text.inQuotes)"
  }

  private func helpOnEmpty(_ key: String) -> String {
    switch key {
    case "actual": "write a figure, or: not reported"
    case "target", "baseline": "write a figure, or remove the key"
    default: "write something after the colon, or remove the key"
    }
  }

  private func helpOnReference(_ name: String, _ entity: Problem.Entity) -> String {
    switch entity {
    case .theme, .unit, .indicator, .source:
      #"check the spelling, or add "\#(name)" under "\#(entity.rawValue)s""#
    case .part: #"check the spelling, or add "\#(name)" to the "parts" of the indicator"#
    case .objective: #"write the id of an objective of this year, or remove "answers""#
    default: "check the spelling, or remove the name"
    }
  }

  /// A key with what could stand behind it.
  private func example(_ key: String) -> String {
    switch key {
    case "plenum": #""plenum: 1" as the first line"#
    case "years": #""years:", and each year below it"#
    case "actual": #""actual: …" (a figure, or: not reported)"#
    default: #""\#(key): …""#
    }
  }

  private func help(for direction: Indicator.Direction) -> String {
    switch direction {
    case .higher: #"write "at least" or "over", or give the indicator "better: lower""#
    case .lower: #"write "at most" or "under", or give the indicator "better: higher""#
    case .within: "write a number or a range, such as 18 to 22"
    }
  }

  private func help(
    for shape: Problem.Shape, _ found: Problem.Shape, key: String?
  ) -> String {
    switch shape {
    case .text where found == .map: "put a text that has a colon in quotes"
    case .text: "write one text"
    case .map: #"write each key on a line of its own, as in "key: value""#
    case .list: #"write each item on a line of its own that begins with "- ""#
    case .textOrMap where key == nil: #"write a text, or keys as in "text: …""#
    case .textOrMap: "write a text, or one for each language: {en: …, vi: …}"
    case .statement: "write each figure in braces, with its sources"
    case .textOrList: "write one name, or several in brackets: [first, second]"
    case .figure: "write a number, such as 37, or words, such as over 200 million"
    case .nothing: "remove it"
    }
  }
}
