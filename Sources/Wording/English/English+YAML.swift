internal import PlanModel

// What libyaml says, in English.
extension English {
  func message(for fault: YAMLFault, detail: String) -> String {
    switch fault {
    case .colonInText: "there is a colon where no key can be"
    case .strayText: "this does not fit the keys above it"
    case .missingColon: "this is neither a key with a colon nor part of the text above it"
    case .missingDash: #"this does not fit the items that begin with "- " above it"#
    case .dashBesideKey: #"there is a "- " on the same line as the key"#
    case .questionMark: #"a text begins with "? ""#
    case .openBrace: #"a comma or a closing "}" is missing before this place"#
    case .openBracket: #"a comma or a closing "]" is missing before this place"#
    case .emptyPlace: "there is a bracket or a comma where a text or a figure belongs"
    case .openQuote: "the quotation mark that opens here is not closed"
    case .backslash: #"a "\" in double quotes begins a special sign, and this one is not known"#
    case .tab: "there is a tab where spaces indent the line"
    case .firstCharacter: "neither a key nor a text can begin with this character"
    case .star: #"a text begins with "*" or "&""#
    case .exclamation: #"a text begins with "!""#
    case .percentLine: #"a line begins with "%""#
    case .blockSign: #"a value begins with ">" or "|", which begins a text of several lines"#
    case .firstColumn: "this line begins further to the left than the lines above it"
    case .encoding: "the file is not saved as UTF-8"
    case .control: "there is an invisible control character here"
    case .unknown: "the file cannot be read from here on (\(detail))"
    }
  }

  func help(for fault: YAMLFault) -> String {
    switch fault {
    case .colonInText:
      "put a text with a colon in quotes; begin a key in the same column as the keys above"
    case .strayText:
      "begin the line in the same column as those keys; put all of the text in quotes, or none"
    case .missingColon:
      #"write "key: value" with a space after the colon; if a text goes on here, indent it"#
    case .missingDash:
      #"begin the line with "- " in the same column, or indent it like the keys of its item"#
    case .dashBesideKey:
      #"begin the list on the next line, indented; put a text that begins with "- " in quotes"#
    case .openBrace:
      "put commas between the keys, and quotes around a text that has commas, colons or brackets"
    case .openBracket:
      "put commas between the names, and quotes around a text that has commas, colons or brackets"
    case .emptyPlace:
      "write what is missing or remove the sign; put a text that begins with a bracket in quotes"
    case .openQuote: "end the text with the same quotation mark"
    case .backslash: #"write "\\", or put the text in single quotes"#
    case .tab: "write spaces instead of the tab, two for each level"
    case .firstCharacter:
      "indent with spaces, not with tabs; put a text that begins with @, % or ` in quotes"
    case .blockSign: #"put a figure such as ">200" in quotes, or write it in words: over 200"#
    case .percentLine: ##"put the text in quotes, or write "#" before a comment"##
    case .questionMark, .star, .exclamation: "put the text in quotes"
    case .firstColumn: "begin all keys of the plan in the first column"
    case .encoding: "open it in your editor and save it again as UTF-8"
    case .control: "remove it: it often comes along when text is copied"
    case .unknown: "check the quotes, the brackets and the indentation here and in the line above"
    }
  }
}
