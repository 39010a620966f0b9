internal import PlanModel

// Slips of the pen in a plan file, in English.
extension English {
  func notUTF8(_ encoding: Problem.Encoding, line: Int, _ word: String) -> String {
    let place = "from line \(line) on" + (word.isEmpty ? "" : #", after "\#(word)""#)
    return switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: "the file is saved as UTF-16, not as UTF-8"
    case .windows1258: "the file is not saved as UTF-8, but most likely as Windows-1258: \(place)"
    case .tcvn3: "the file is not saved as UTF-8, but most likely as TCVN 3 (ABC): \(place)"
    case .unknown: "the file is not saved as UTF-8, \(place)"
    case .emptyBlocks: "part of the file is empty, as a lost write leaves it, \(place)"
    }
  }

  func falseBlank(_ scalar: UInt32, _ place: Problem.BlankPlace) -> String {
    let name =
      switch scalar {
      case 0xA0: "a no-break space"
      case 0x202F: "a narrow no-break space"
      case 0x200B: "an invisible zero-width space"
      case 0x2060: "an invisible word joiner"
      case 0xFEFF: "an invisible byte order mark"
      case 0xAD: "an invisible soft hyphen"
      case 0x3000: "a wide space"
      default: "another kind of space"
      }
    let verb =
      switch place {
      case .indent: "indents this line"
      case .dash: "follows the dash of this item"
      case .colon: "follows the colon of this key"
      case .key: "is in this key"
      case .name: "is in this name"
      }
    return "\(name) (\(String(codePoint: scalar))) \(verb)"
  }

  func mergeMarks(_ first: Int, _ last: Int) -> String {
    first == last
      ? "this line is a mark that git leaves where it joins two versions of a file"
      : "two versions of the plan were joined, and both are here: lines \(first) to \(last)"
  }

  func listSign(_ sign: String) -> String {
    sign == "-"
      ? #"the "-" of this item has no space after it"#
      : #"the items of this list begin with "\#(sign)""#
  }

  func textBegins(with sign: String) -> String {
    #"this text begins with \#(sign), which is a sign of YAML's own"#
  }

  func glued(_ key: String) -> String {
    #"the key "\#(key)" has no space after its colon and is read as part of a text"#
  }

  func sameWords(_ year: YearLabel, _ isObjective: Bool) -> String {
    "the \(isObjective ? "objective" : "achievement") has the same words as one of \(year)"
  }
}
