internal import Text
internal import YAMLText

/// A line of a plan file as a person sees it: what indents it, its dashes, its key, and the rest.
///
///     "      - text: Open the hall"  // indent 6, content "- text: Open the hall",
///                                   // key "text", value "Open the hall"
struct PlanLine {
  /// The line, from 1.
  let number: Int
  /// The offset of its first byte.
  let start: Int
  /// Its characters, without the line break.
  let scalars: [Unicode.Scalar]

  /// The line of a source, from 1.
  init(_ number: Int, of source: SourceText) {
    self.number = number
    start = source.lines.start(of: number)
    scalars = Array(source.restOfLine(from: start).unicodeScalars)
  }

  /// The offset of the byte at which a character of the line begins.
  func offset(of index: Int) -> Int {
    start + scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
  }

  /// The characters from an index on, as a text.
  func text(from index: Int, to end: Int? = nil) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[index..<(end ?? scalars.count)])
    return text
  }

  /// Number of blanks before its first other character, false ones included.
  var indent: Int { scalars.prefix { $0.isBlankOrFalse }.count }

  /// True if nothing is in it but blanks or a comment.
  var isEmpty: Bool { indent == scalars.count || scalars[indent] == "#" }

  /// True if it begins an item of a list.
  var isItem: Bool {
    indent < scalars.count && scalars[indent] == "-"
      && (indent + 1 == scalars.count || scalars[indent + 1].isBlankOrFalse)
  }

  /// The indices of the first character behind the dashes that begin the line.
  var contentIndex: Int {
    var index = indent
    while index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1].isBlankOrFalse {
      index += 1
      while index < scalars.count, scalars[index].isBlankOrFalse { index += 1 }
    }
    return index
  }

  /// The key behind the dashes, and the index behind its colon; nil where there is none: a key is
  /// one word, or "of which".
  var key: (name: String, end: Int)? {
    let start = contentIndex
    let colon = scalars.indices.first { index in
      index > start && scalars[index] == ":"
        && (index + 1 == scalars.count || scalars[index + 1].isBlankOrFalse)
    }
    guard let colon else { return nil }
    let name = text(from: start, to: colon).trimmingFalseBlanks
    guard name == "of which" || !name.unicodeScalars.contains(where: \.isBlankOrFalse)
    else { return nil }
    return (name, colon + 1)
  }

  /// The index of its value: behind the key where it has one, else behind the dashes.
  var valueIndex: Int {
    var index = key?.end ?? contentIndex
    while index < scalars.count, scalars[index].isBlankOrFalse { index += 1 }
    return index
  }

  /// True if its value is the head of a block of text, so that the deeper lines below are its text.
  var beginsBlock: Bool {
    guard valueIndex < scalars.count, scalars[valueIndex] == "|" || scalars[valueIndex] == ">"
    else { return false }
    let head = text(from: valueIndex + 1).prefix { $0 != " " && $0 != "#" }
    return head.allSatisfy { "+-123456789".contains($0) }
  }
}

extension Unicode.Scalar {
  /// True if it looks like a blank or like nothing at all, and is no blank to YAML.
  var isFalseBlank: Bool {
    switch value {
    case 0xA0, 0xAD, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// True if it takes no column, so that nobody can see it.
  var isUnseen: Bool {
    switch value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// True if it is a space, a tab, or only looks like one.
  var isBlankOrFalse: Bool { self == " " || self == "\t" || isFalseBlank }
}

extension String {
  /// The first character that looks like a blank and is none; nil where there is none.
  var firstFalseBlank: Unicode.Scalar? {
    // Each of them has two or three bytes, and most names are ASCII.
    utf8.contains { $0 >= 0x80 } ? unicodeScalars.first(where: \.isFalseBlank) : nil
  }

  /// The text as its author sees it: without what cannot be seen, and with plain blanks, none of
  /// them at its ends.
  var trimmingFalseBlanks: String {
    var text = ""
    for scalar in unicodeScalars where !scalar.isUnseen {
      text.unicodeScalars.append(scalar.isFalseBlank ? " " : scalar)
    }
    return text.onOneLine
  }
}
