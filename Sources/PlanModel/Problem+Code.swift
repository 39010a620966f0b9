extension Problem {
  /// The stable name of the problem, for scripts: `"unknown-key"`.
  public var code: String {
    switch self {
    case .fileMissing: "file-missing"
    case .fileUnreadable: "file-unreadable"
    case .fileIsFolder: "file-is-folder"
    case .fileIsDevice: "file-is-device"
    case .fileEmpty: "file-empty"
    case .fileTooLarge: "file-too-large"
    case .fileNotUTF8: "file-not-utf8"
    case .notYAML: "not-yaml"
    case .severalDocuments: "several-documents"
    case .nestedTooDeep: "nested-too-deep"
    case .aliasesExplode: "aliases-explode"
    case .unknownAlias: "unknown-alias"
    case .tagEatsWord: "tag-eats-word"
    case .forbiddenCharacter: "forbidden-character"
    case .mergeMarks: "merge-marks"
    case .falseBlank: "false-blank"
    case .listSign: "list-sign"
    case .textBeginsWithSign: "text-begins-with-sign"
    case .keyGlued: "key-glued"
    case .versionTooNew: "version-too-new"
    case .versionUnreadable: "version-unreadable"
    case .unknownKey: "unknown-key"
    case .duplicateKey: "duplicate-key"
    case .missingKey: "missing-key"
    case .emptyValue: "empty-value"
    case .wrongShape: "wrong-shape"
    case .unknownWord: "unknown-word"
    case .duplicateID: "duplicate-id"
    case .unknownReference: "unknown-reference"
    case .answersOtherYear: "answers-other-year"
    case .partIsLanguage: "part-is-language"
    case .yearOutOfRange: "year-out-of-range"
    case .yearInOtherForm: "year-in-other-form"
    case .yearBeginsUnreadable: "year-begins-unreadable"
    case .yearBeginsMissing: "year-begins-missing"
    case .dateUnreadable: "date-unreadable"
    case .postponedBackwards: "postponed-backwards"
    case .yearWithoutPostponement: "year-without-postponement"
    case .figureComma: "figure-comma"
    case .figurePoint: "figure-point"
    case .figureExponent: "figure-exponent"
    case .figureUnreadable: "figure-unreadable"
    case .figureTooLarge: "figure-too-large"
    case .figureScale: "figure-scale"
    case .figureCurrency: "figure-currency"
    case .figureSign: "figure-sign"
    case .figureIsDate: "figure-is-date"
    case .figureInSentence: "figure-in-sentence"
    case .figureInWords: "figure-in-words"
    case .spreadsheetError: "spreadsheet-error"
    case .shareOfWhole: "share-of-whole"
    case .figureCutByComma: "figure-cut-by-comma"
    case .figureIsBlock: "figure-is-block"
    case .textCutByComma: "text-cut-by-comma"
    case .lowAboveHigh: "low-above-high"
    case .unitMismatch: "unit-mismatch"
    case .unitMissing: "unit-missing"
    case .unitBeginsWithScale: "unit-begins-with-scale"
    case .measuresBeside: "measures-beside"
    case .targetWithoutIndicator: "target-without-indicator"
    case .targetNotReported: "target-not-reported"
    case .targetIsEstimate: "target-is-estimate"
    case .figureMayBeZero: "figure-may-be-zero"
    case .targetAgainstDirection: "target-against-direction"
    case .actualWithoutIndicator: "actual-without-indicator"
    case .partsExceedWhole: "parts-exceed-whole"
    case .partsWithoutWhole: "parts-without-whole"
    case .partsOfSeveral: "parts-of-several"
    case .partNotNumber: "part-not-number"
    case .twoFigures: "two-figures"
    case .figureBelowZero: "figure-below-zero"
    case .negativeNotStated: "negative-not-stated"
    case .figureWithoutSource: "figure-without-source"
    case .figureIsWords: "figure-is-words"
    case .outcomeWithoutReason: "outcome-without-reason"
    case .objectivesNotReported: "objectives-not-reported"
    case .outcomeAgainstFigures: "outcome-against-figures"
    case .postponedToYearWithoutIt: "postponed-to-year-without-it"
    case .textNotNFC: "text-not-nfc"
    case .unused: "unused"
    case .textTooLong: "text-too-long"
    case .dateOutsideYear: "date-outside-year"
    case .figuresToOutsideYear: "figures-to-outside-year"
    case .sourcesDiffer: "sources-differ"
    case .commentCutsText: "comment-cuts-text"
    case .curlyQuotes: "curly-quotes"
    case .betterNotStated: "better-not-stated"
    case .sameTextTwice: "same-text-twice"
    case .sameIndicatorTwice: "same-indicator-twice"
    case .reportIsNone: "report-is-none"
    case .sameWords: "same-words"
    case .yearRepeats: "year-repeats"
    }
  }

  /// Errors stop the load, warnings do not.
  public var severity: Diagnostic.Severity {
    switch self {
    case .figureWithoutSource, .figureIsWords, .negativeNotStated, .outcomeWithoutReason,
      .objectivesNotReported,
      .outcomeAgainstFigures, .postponedToYearWithoutIt, .textNotNFC, .unused, .textTooLong,
      .dateOutsideYear, .yearBeginsMissing, .figuresToOutsideYear, .sourcesDiffer,
      .commentCutsText, .curlyQuotes, .betterNotStated, .sameTextTwice, .sameIndicatorTwice,
      .reportIsNone, .sameWords, .yearRepeats:
      .warning
    default:
      .error
    }
  }
}
