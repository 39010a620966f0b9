internal import PlanModel

extension English {
  func name(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    }
  }

  func summary(errors: Int, warnings: Int, plans: Int) -> String {
    let place = plans == 1 ? "" : " in \(plans) plans"
    guard errors + warnings > 0 else { return "no errors, no warnings" + place }
    let counts = [counted(errors, "error"), counted(warnings, "warning")].compactMap { $0 }
    return counts.joined(separator: ", ") + place
  }

  private func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  func message(for problem: Problem) -> String {
    switch problem {
    case .fileMissing: "there is no file of this name"
    case .fileUnreadable(let reason): "the file cannot be opened: \(reason)"
    case .fileIsFolder: "this is a folder, not a plan file"
    case .fileIsDevice: "this is a device, not a plan file"
    case .fileEmpty: "the file has no content yet"
    case .fileTooLarge: "the file is larger than 64 MiB"
    case .fileNotUTF8(let encoding, let line, let word): notUTF8(encoding, line: line, word)

    case .notYAML(let detail): message(for: YAMLFault(detail), detail: detail)
    case .severalDocuments: #"the line "---" begins a second plan in the same file"#
    case .nestedTooDeep: "keys and lists are nested more deeply than in any plan"
    case .aliasesExplode: #"what is repeated with "*" makes the plan larger than it can be"#
    case .unknownAlias(let name):
      #""*\#(name)" repeats a part of the plan, and none above is marked "&\#(name)""#
    case .tagEatsWord(let text):
      #""\#(text.firstWord)" is a mark of YAML's own here, and no word"#
    case .forbiddenCharacter(let scalar): forbidden(scalar)
    case .mergeMarks(let first, let last): mergeMarks(first, last)
    case .falseBlank(let scalar, let place): falseBlank(scalar, place)
    case .listSign(let sign, _): listSign(sign)
    case .textBeginsWithSign(let sign, _): textBegins(with: sign)
    case .keyGlued(let key, _, _): glued(key)

    case .versionTooNew(let version):
      #"the file has "plenum: \#(version)", and this Plenum reads version 1"#
    case .versionUnreadable(let version):
      #""\#(version)" is not a version of the plan format"#
    case .unknownKey(let key, _, _): #"the key "\#(key)" is not known here"#
    case .duplicateKey(let key, let line):
      #"the key "\#(key)" is repeated; first used in line \#(line)"#
    case .missingKey(let keys, let entity): missing(keys, in: entity)
    case .emptyValue(let key): #"there is nothing after "\#(key):""#
    case .wrongShape(let key, let expected, let found):
      #"\#(name(of: expected)) belongs \#(key.map { #"under "\#($0)""# } ?? "here"), "#
        + (found == .nothing ? "and there is nothing" : "and this is \(name(of: found))")
    case .unknownWord(let word, let key, _, _):
      #""\#(word)" is not one of the words for "\#(key)""#

    case .duplicateID(let id, let entity, let line):
      #"the id "\#(id)" belongs to another \#(name(of: entity)) already, in line \#(line)"#
    case .unknownReference(let name, let entity, _): noReference(name, entity)
    case .answersOtherYear(let id, let years):
      #""\#(id)" is an objective of \#(list(years.map(\.description), "and")), not of this year"#
    case .themeUnderItself(let theme): #"the theme "\#(theme)" is under itself"#
    case .themeTooDeep(let theme): #"the theme "\#(theme)" is on a fourth level"#
    case .partIsLanguage(let code):
      #"the part is called "\#(code)", which is the name of a language"#

    case .yearInOtherForm(let year, _):
      #""\#(year)" is not how this plan writes its years"#
    case .yearBeginsUnreadable(let text): #""\#(text)" is not a month, or a month and a day"#
    case .yearOutOfRange(let year): #""\#(year)" is not a year from 1900 to 2200"#
    case .dateUnreadable(let date): #"the date "\#(date)" cannot be read"#
    case .postponedBackwards(let to, let year):
      "an objective of \(year) is postponed to \(to), which is not later"
    case .untilNotLater(let until, let year):
      "the term is set in \(year) and ends in \(until), which is not later"
    case .milestoneOutsideTerm(let year, let since, let until):
      "the milestone is for \(year), and the term is from \(since) to \(until)"
    case .outcomeBeforeTerm(let until):
      "an outcome stands in the year that sets an objective until \(until)"
    case .notOfLaterYear(let keys, let since):
      "the objective is that of the term since \(since), so \(quoted(keys, "and")) "
        + "\(keys.count == 1 ? "is" : "are") not read here"
    case .yearWithoutPostponement: #""to" names a year, and the objective is not postponed"#

    case .figureComma(let figure, _, _): #"the figure "\#(figure)" has a comma"#
    case .figurePoint(let figure, let readings, nil) where readings.count > 1:
      #"the figure "\#(figure)" can be read in two ways"#
    case .figurePoint(let figure, _, nil): #"the figure "\#(figure)" has more than one point"#
    case .figurePoint(let figure, _, let numbers?):
      #"the figure "\#(figure)" has a point, and the file has "numbers: \#(numbers.rawValue)""#
    case .figureExponent(let figure, _):
      #"the figure "\#(figure)" is written as programs write numbers"#
    case .figureScale(let figure, let scale, _):
      #"the scale "\#(scale)" of the figure "\#(figure)" is not written out"#
    case .figureCurrency(let figure, let sign, _):
      #"the figure "\#(figure)" has the sign "\#(sign)" in place of its unit"#
    case .figureSign(let figure, let sign, _): message(for: sign, figure)
    case .figureIsDate(let figure, _): #"the figure "\#(figure)" is read as a date or as years"#
    case .figureInSentence(let figure):
      #"the figure "\#(figure)" has more beside its number than a unit"#
    case .figureInWords(let figure, _): #"the number in "\#(figure)" is written in words"#
    case .figureInTwoScales(let figure, _): #""\#(figure)" tells one number in two scales"#
    case .spreadsheetError(let figure):
      #""\#(figure)" is what a spreadsheet shows where it cannot count"#
    case .shareOfWhole(let figure, isPercent: true, _):
      #"the figure "\#(figure)" has a whole, and its unit is percent"#
    case .shareOfWhole(let figure, isPercent: false, _):
      #"the figure "\#(figure)" is more than its whole"#
    case .figureUnreadable(let figure): #"the figure "\#(figure)" cannot be read"#
    case .figureTooLarge(let figure):
      #"the figure "\#(figure)" has more digits than Plenum can handle"#
    case .figureBelowZero(let figure):
      #"the figure "\#(figure)" is below 0, and its indicator has "negative: false""#
    case .figureCutByComma: "a comma inside { } cuts this figure in two"
    case .figureIsBlock: #"a ">" without quotes begins a text of several lines, not a figure"#
    case .textCutByComma: "a comma inside { } cuts this text in two"
    case .lowAboveHigh(let range): #"the range "\#(range)" begins with its higher number"#
    case .unitMismatch(let unit, let known): mismatch(unit, known)
    case .unitMissing(let unit, let indicator):
      #"the figure has the unit "\#(unit)", and the indicator "\#(indicator)" has none"#
    case .unitBeginsWithScale(let unit):
      #"the unit "\#(unit)" begins with "\#(unit.firstWord)", which is part of a number"#
    case .measuresBeside(let key):
      #""measures" and "\#(key)" both say what the objective is measured by"#
    case .targetWithoutIndicator: "the target has no indicator that measures it"
    case .targetNotReported:
      #""not reported" can be said of an "actual", not of a target or a baseline"#
    case .targetIsEstimate: "a target is what is to be reached, not an estimate"
    case .figureMayBeZero(let figure, _):
      #""\#(figure)" can mean 0, or that there is nothing to say"#
    case .targetAgainstDirection(let qualifier, let direction): against(qualifier, direction)
    case .actualWithoutIndicator: #"the figure in "actual" has no indicator that it belongs to"#
    case .partsExceedWhole(let parts, let whole):
      "the parts add up to \(parts), and the whole is \(whole)"
    case .partIsReserved(let name):
      Period(name) == nil
        ? #"no part can be called "\#(name)", which has a meaning of its own"#
        : #"no part can be called "\#(name)", which is a period of the year"#
    case .figureMapMixed(let first, let second):
      first == second
        ? "there are \(self.name(of: first)) within \(self.name(of: first))"
        : "there are \(self.name(of: first)) and \(self.name(of: second)) in one figure"
    case .periodsNotAdded(let indicator):
      #"the figure has periods, and the indicator "\#(indicator)" does not say what becomes of them"#
    case .targetPeriodMissing(let periods):
      "the target is the sum of its periods, and has none for \(list(names(of: periods), "and"))"
    case .partsWithoutWhole: #""of which" names parts of a whole, and there is no "actual""#
    case .partsOfSeveral: #""of which" names parts of one figure, and "actual" states several"#
    case .partNotNumber(let part): #"the part "\#(part)" is not a number"#
    case .twoFigures(let indicator, let line):
      #"the indicator "\#(indicator)" has a figure for this year already, in line \#(line)"#

    case .figureWithoutSource: "the figure has no source"
    case .figureIsWords: "the target is a number, and these words are none"
    case .negativeNotStated(let lost): message(for: lost)
    case .outcomeWithoutReason(let outcome):
      #"the objective has "outcome: \#(outcome.word.rawValue)" and no reason"#
    case .objectivesNotReported(let year, let texts):
      "\(year) is closed, and \(objectives(texts.count)) \(texts.count == 1 ? "has" : "have") no report"
    case .outcomeAgainstFigures(let declared, let met):
      #"the file says "outcome: \#(declared.word.rawValue)", and the figure "#
        + (met ? "meets the target" : "does not meet the target")
    case .postponedToYearWithoutIt(let to, let id?):
      #"the objective is postponed to \#(to), and no objective of \#(to) has the id "\#(id)""#
    case .postponedToYearWithoutIt(let to, nil):
      "the objective is postponed to \(to), and without an id it cannot be found there"
    case .textNotNFC: "letters and their accents are stored apart in this text"
    case .unused(let name, let entity): #"nothing uses the \#(self.name(of: entity)) "\#(name)""#
    case .textTooLong(let rows):
      "the text takes \(rows) rows on the screen, and there is room for 3"
    case .dateOutsideYear(let date, let place, let year, _): outside(date, of: place, year)
    case .yearBeginsMissing(let year):
      "\(year) reaches over two calendar years, and its first month is not stated"
    case .figuresToOutsideYear(let date, let year):
      "figures of \(year) are counted up to \(date)"
    case .sourcesDiffer(let statements):
      "sources differ: \(list(statements.map(said), "and"))"
    case .commentCutsText: ##"the text ends before " #": what follows is not shown"##
    case .curlyQuotes: "curly quotes around a text are part of the text, and are shown"
    case .betterNotStated(let indicator, let line):
      #"nothing says which figures of "\#(indicator)" are good, so the objective in line "#
        + "\(line) cannot be judged by its target"
    case .sameTextTwice(let line): "the same text is in line \(line) of this year already"
    case .sameIndicatorTwice(let line):
      "the indicator in line \(line) has the same name and the same unit"
    case .reportIsNone(let year):
      #"\#(year) has achievements, and its report is "none""#
    case .sameWords(let year, _, let isObjective): sameWords(year, isObjective)
    case .yearRepeats(let year, let before, let items):
      "\(year) repeats \(before) word for word: \(items) items"
    }
  }

  private func message(for sign: Problem.FigureSign, _ figure: String) -> String {
    switch sign {
    case .plus: #"the figure "\#(figure)" has a plus sign, as changes have"#
    case .plusMinus: #"the figure "\#(figure)" has the sign "±""#
    case .parentheses: #"the figure "\#(figure)" stands in brackets, as numbers below zero may"#
    case .dash: #"the dash in the figure "\#(figure)" is not read as "to""#
    case .estimateBehind:
      #"the figure "\#(figure)" says behind its number that it is an estimate"#
    }
  }
}
