/// A tag as it stands in a file.
struct HTMLTag {
  /// What stands between the angle brackets.
  let text: Substring

  var isEnd: Bool { text.utf8.first == UInt8(ascii: "/") }
  var isWhole: Bool { text.utf8.last == UInt8(ascii: "/") }
  var name: Substring {
    text.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != "\n" }
  }

  /// The names of its attributes. A mark behind a quotation mark leaves it one, as browsers read.
  var attributes: [Substring] {
    var names: [Substring] = []
    var isQuoted = false
    let scalars = text.unicodeScalars
    var start = scalars.firstIndex(of: " ") ?? scalars.endIndex
    for place in scalars.indices[start...] {
      switch scalars[place] {
      case "\"":
        isQuoted.toggle()
        start = scalars.index(after: place)
      case _ where isQuoted: break
      case " ", "/": start = scalars.index(after: place)
      case "=": names.append(text[start..<place])
      default: break
      }
    }
    return names
  }

  /// Every tag; what stands in quotes is no end of one.
  static func all(in html: String) -> [HTMLTag] {
    var tags: [HTMLTag] = []
    var start: String.Index?
    var isQuoted = false
    for place in html.unicodeScalars.indices {
      switch html.unicodeScalars[place] {
      case "<" where start == nil: start = html.unicodeScalars.index(after: place)
      case "\"" where start != nil: isQuoted.toggle()
      case ">" where !isQuoted:
        if let first = start { tags.append(HTMLTag(text: html[first..<place])) }
        start = nil
      default: break
      }
    }
    return tags
  }
}

extension HTMLTag {
  /// What a reader sees of a file: no tags, no styles, signs instead of their names.
  static func text(of html: String) -> String {
    var text = String.UnicodeScalarView()
    var isInTag = false
    var isQuoted = false
    for scalar in html.unicodeScalars {
      switch scalar {
      case "<" where !isInTag: isInTag = true
      case "\"" where isInTag: isQuoted.toggle()
      case ">" where isInTag && !isQuoted: isInTag = false
      case _ where isInTag: break
      default: text.append(scalar)
      }
    }
    let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    // By scalar: a mark behind a name belongs to its last sign.
    return String(
      names.reduce(text) { $0.replacing($1.0.unicodeScalars, with: $1.1.unicodeScalars) })
  }
}
