/// Everything that can be said about a plan file; `code` is its stable name.
///
/// Source: "What is checked" in the plan format. Each code names its fixture in fixtures/broken.
public enum Problem: Hashable, Sendable {
  // The file.
  case fileMissing
  case fileUnreadable(reason: String)
  case fileIsFolder
  case fileIsDevice
  case fileEmpty
  case fileTooLarge
  /// The line, from 1, and the word before the first byte that is no text; "" where there is none.
  case fileNotUTF8(Encoding, line: Int, word: String)

  // The YAML.
  /// libyaml's own words, in English.
  case notYAML(detail: String)
  case severalDocuments
  case nestedTooDeep
  case aliasesExplode
  case unknownAlias(String)
  /// A text that begins with `!` or `&`, whose first word YAML takes for a mark of its own.
  case tagEatsWord(String)
  case forbiddenCharacter(scalar: UInt32)
  /// The lines of one conflict that a merge left behind, from 1; one line for a mark alone.
  case mergeMarks(first: Int, last: Int)
  case falseBlank(scalar: UInt32, BlankPlace)
  /// `suggestion` is the item as YAML takes it.
  case listSign(String, suggestion: String)
  /// `suggestion` is the whole line as YAML takes it.
  case textBeginsWithSign(String, suggestion: String)
  case keyGlued(String, suggestion: String, at: KeyPlace)

  // The shape.
  case versionTooNew(String)
  case versionUnreadable(String)
  case unknownKey(String, nearest: String?, known: [String])
  case duplicateKey(String, firstLine: Int)
  case missingKey([String], entity: Entity)
  case emptyValue(key: String)
  /// `key` is nil for the file itself and for an item of a list.
  case wrongShape(key: String?, expected: Shape, found: Shape)
  case unknownWord(String, key: String, nearest: String?, allowed: [String])

  // Names.
  case duplicateID(String, entity: Entity, firstLine: Int)
  case unknownReference(String, entity: Entity, nearest: String?)
  case answersOtherYear(String, years: [YearLabel])
  case partIsLanguage(String)
  /// A part by a word that means something else in a map of a figure: `some`, `Q1`.
  case partIsReserved(String)
  /// A map with keys, or values, of two sorts.
  case figureMapMixed(FigureMap, FigureMap)
  /// A map of periods of an indicator whose figures are not added up.
  case periodsNotAdded(indicator: String)
  case targetPeriodMissing([Period])
  /// A theme that lies under itself, by way of others perhaps.
  case themeUnderItself(String)
  /// A theme on a fourth level.
  case themeTooDeep(String)

  // Years and dates.
  case yearOutOfRange(String)
  /// One suggestion for each year that it can mean.
  case yearInOtherForm(String, suggestions: [String])
  case yearBeginsUnreadable(String)
  case dateUnreadable(String)
  case postponedBackwards(to: YearLabel, year: YearLabel)
  case yearWithoutPostponement
  /// The end of a term that is not later than the year that sets it.
  case untilNotLater(until: YearLabel, year: YearLabel)
  case milestoneOutsideTerm(YearLabel, since: YearLabel, until: YearLabel)
  /// An outcome in the year that sets an objective of a term.
  case outcomeBeforeTerm(until: YearLabel)
  /// Keys of an objective of a term that a later year of it repeats; they are those of the first.
  case notOfLaterYear([String], since: YearLabel)

  // Figures.
  /// `numbers` is the plan's way of grouping digits, nil where it names none.
  case figureComma(String, readings: [FigureReading], numbers: Language?)
  case figurePoint(String, readings: [FigureReading], numbers: Language?)
  /// Digits as programs write them: `1e6`, `.5`, `0.30000000000000004`.
  case figureExponent(String, suggestion: String?)
  case figureUnreadable(String)
  case figureTooLarge(String)
  /// A number below 0 of an indicator that is said to have none.
  case figureBelowZero(String)
  /// A scale that is not written out: `200m`, `10k`, `3 crore`.
  case figureScale(String, scale: String, suggestion: String?)
  /// The sign of a currency beside a number: `$200 million`.
  case figureCurrency(String, sign: String, suggestion: String?)
  case figureSign(String, sign: FigureSign, suggestions: [String])
  case figureIsDate(String, suggestion: String?)
  /// Other words or numbers beside a number: `a 50% reduction`, `75 (0-100)`, `the 5th conference`.
  case figureInSentence(String)
  /// A number in words: `nearly a thousand`.
  case figureInWords(String, suggestion: String?)
  /// One number in two scales: `25 tỷ 550`.
  case figureInTwoScales(String, suggestion: String?)
  case spreadsheetError(String)
  /// A share that exceeds its whole, or of a percentage.
  case shareOfWhole(String, isPercent: Bool, suggestion: String?)
  /// One suggestion for each reading of the digits, none where the words have no remedy.
  case figureCutByComma(suggestions: [String])
  case figureIsBlock(suggestion: String)
  case textCutByComma(String)
  case lowAboveHigh(String)
  case unitMismatch(String, unit: [String])
  case unitMissing(String, indicator: String)
  /// The declared unit of an indicator, such as "million USD".
  case unitBeginsWithScale(String)
  case targetWithoutIndicator
  /// A key of an objective that says what it is measured by, beside `measures`, which does so too.
  case measuresBeside(key: String)
  /// "not reported" in place of a target or a baseline.
  case targetNotReported
  case targetIsEstimate
  /// Words that can mean nothing reported as well as 0: `none`.
  case figureMayBeZero(String, suggestions: [String])
  case targetAgainstDirection(Qualifier, Indicator.Direction)
  case actualWithoutIndicator
  case partsExceedWhole(parts: String, whole: String)
  case partsWithoutWhole
  /// Parts of a figure that several statements make.
  case partsOfSeveral
  case partNotNumber(String)
  case twoFigures(indicator: String, firstLine: Int)

  // Warnings.
  case figureWithoutSource
  /// Words where a target in numbers waits for a number.
  case figureIsWords
  case negativeNotStated(LostSum)
  case outcomeWithoutReason(Objective.Outcome)
  /// The lines and first words of the objectives of a final year that nobody reported on.
  case objectivesNotReported(year: YearLabel, texts: [LocalizedText])
  case outcomeAgainstFigures(declared: Objective.Outcome, met: Bool)
  case postponedToYearWithoutIt(to: YearLabel, id: String?)
  case textNotNFC
  case unused(String, entity: Entity)
  case textTooLong(rows: Int)
  /// `its` is the year that the date lies in; nil where that is not known.
  case dateOutsideYear(PlanDate, of: DatePlace, year: YearLabel, its: YearLabel?)
  /// The first year of a plan that does not say in which month its years begin.
  case yearBeginsMissing(YearLabel)
  case figuresToOutsideYear(PlanDate, year: YearLabel)
  /// What each says in its author's words, with the ids of its sources.
  case sourcesDiffer([FigureStatement])
  case commentCutsText(String)
  case curlyQuotes(suggestion: String)
  /// An indicator with a plain target, and the line of the first objective that sets one.
  case betterNotStated(indicator: String, objectiveLine: Int)
  case sameTextTwice(firstLine: Int)
  /// Two indicators of one name and unit: what is measured by one is missed by the other.
  case sameIndicatorTwice(firstLine: Int)
  /// Achievements of a year that says its report is "none".
  case reportIsNone(year: YearLabel)
  /// The id by which the earlier objective goes, nil where it has none; `isObjective` is false for
  /// an achievement.
  case sameWords(year: YearLabel, id: String?, isObjective: Bool)
  case yearRepeats(YearLabel, before: YearLabel, items: Int)

  /// Words that may be put in the place of what was found: each is read as what was most likely
  /// meant.
  public var suggestions: [String] {
    switch self {
    case .figureComma(_, let readings, _), .figurePoint(_, let readings, _):
      readings.map(\.suggestion)
    case .figureExponent(_, let suggestion), .figureScale(_, _, let suggestion),
      .figureCurrency(_, _, let suggestion), .figureIsDate(_, let suggestion),
      .figureInWords(_, let suggestion), .figureInTwoScales(_, let suggestion),
      .shareOfWhole(_, _, let suggestion):
      suggestion.map { [$0] } ?? []
    case .figureSign(_, _, let suggestions), .figureCutByComma(let suggestions),
      .figureMayBeZero(_, let suggestions), .yearInOtherForm(_, let suggestions):
      suggestions
    case .targetNotReported: ["not set"]
    case .figureIsBlock(let suggestion): [suggestion]
    default: []
    }
  }
}
