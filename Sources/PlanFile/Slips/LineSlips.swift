internal import PlanModel
internal import Text
internal import YAMLText

/// Slips of the pen that the lines of a file show, before YAML is asked: marks of a merge, blanks
/// that are none, lists with the dashes of a word processor.
///
/// It is looked for them only in a file that has errors, for each of them leads to one.
struct LineSlips {
  /// The slips that were found, in the order of the file.
  private(set) var repairs: [Repair] = []

  private let source: SourceText
  /// The last line that was found to begin an item with another sign.
  private var lastItem: Int?
  /// The lines above that are less deep than each other, the last one of each depth.
  private var above: [PlanLine] = []

  /// Looks through the lines of a source.
  init(in source: SourceText) {
    self.source = source
    let conflicts = mergeMarks()
    var block: Int?
    for number in 1...source.lines.count where !conflicts.contains(number) {
      let line = PlanLine(number, of: source)
      if let indent = block, line.indent > indent || line.indent == line.scalars.count { continue }
      block = line.beginsBlock ? line.indent : nil
      lookForFalseBlanks(in: line)
      if line.isEmpty { continue }
      above.removeAll { $0.indent > line.indent }
      lookForListSign(in: line)
      above.removeAll { $0.indent == line.indent }
      above.append(line)
    }
  }
}

// MARK: - Marks of a merge

extension LineSlips {
  /// Notes each conflict once, and returns all of its lines but those of the version that is read.
  private mutating func mergeMarks() -> Set<Int> {
    var lines: Set<Int> = []
    var opened: Int?
    var isOurs = false
    for number in 1...source.lines.count {
      let start = source.lines.start(of: number)
      let mark = mergeMark(at: start)
      if mark == "<" {
        if let opened { note(opened...opened) }
        (opened, isOurs) = (number, true)
      } else if mark == "|" || mark == "=", opened != nil {
        isOurs = false
      } else if mark != nil {
        // A mark that was left behind stands for itself.
        note((opened ?? number)...number)
        opened = nil
      }
      if mark != nil || (opened != nil && !isOurs) {
        lines.insert(number)
        blank(number)
      }
    }
    if let opened { note(opened...opened) }
    return lines
  }

  /// The sign of which seven begin a line and are a mark of git.
  private func mergeMark(at start: Int) -> Character? {
    guard let sign = source[start], "<|=>".utf8.contains(sign),
      (start..<start + 7).allSatisfy({ source[$0] == sign }),
      [nil, 0x20, 0x0A, 0x0D].contains(source[start + 7])
    else { return nil }
    return Character(Unicode.Scalar(sign))
  }

  private mutating func note(_ lines: ClosedRange<Int>) {
    let start = source.lines.start(of: lines.lowerBound)
    repairs.append(
      Repair(
        .mergeMarks(first: lines.lowerBound, last: lines.upperBound),
        at: source.span(at: start, extent: 7), edits: []))
  }

  private mutating func blank(_ number: Int) {
    let line = PlanLine(number, of: source)
    let end = line.offset(of: line.scalars.count)
    let blanks = String(repeating: " ", count: line.scalars.count)
    let edit = Repair.Edit(line.start..<end, blanks)
    repairs.append(Repair(nil, at: source.span(at: line.start), edits: [edit]))
  }
}

// MARK: - Blanks that are none

extension LineSlips {
  /// Notes the first blank that is none before the content of a line, or behind its key.
  private mutating func lookForFalseBlanks(in line: PlanLine) {
    let value = line.valueIndex
    let keyStart = line.contentIndex
    var places = Array(0..<keyStart)
    if let key = line.key, PlanKeys.isKnown(key.name) { places += key.end..<value }
    guard let first = places.first(where: { line.scalars[$0].isFalseBlank }) else { return }
    let place: Problem.BlankPlace =
      first < line.indent ? .indent : first < keyStart ? .dash : .colon
    // What takes no column is put where it harms nothing, so that the number of characters stays.
    var seen: [Unicode.Scalar] = []
    for (index, scalar) in line.scalars.enumerated() {
      let isFalse = scalar.isFalseBlank && places.contains(index)
      if !isFalse { seen.append(scalar) } else if !scalar.isUnseen { seen.append(" ") }
    }
    seen += Array(repeating: " ", count: line.scalars.count - seen.count)
    var text = ""
    text.unicodeScalars.append(contentsOf: seen)
    let edit = Repair.Edit(line.start..<line.offset(of: line.scalars.count), text)
    repairs.append(
      Repair(
        .falseBlank(scalar: line.scalars[first].value, place),
        at: source.span(at: line.offset(of: first)), edits: [edit]))
  }
}

// MARK: - Lists with other signs

extension LineSlips {
  /// Signs by which people begin the items of a list, besides a dash with a blank.
  private static let signs: Set<Unicode.Scalar> = [
    "-", "–", "—", "―", "−", "‐", "‑", "•", "·", "‣", "◦", "▪", "●", "○", "∙", "*", "+", "►", "➢",
    "\u{F0B7}",
  ]

  /// Notes the first item of a list that begins with another sign than a dash and a blank.
  private mutating func lookForListSign(in line: PlanLine) {
    let index = line.indent
    let sign = line.scalars[index]
    guard Self.signs.contains(sign), !line.isItem, index + 1 < line.scalars.count else { return }
    let hasBlank = line.scalars[index + 1].isBlankOrFalse
    // "-5" and "---" are something else, and "*name" is YAML's.
    let next = line.scalars[index + 1]
    if !hasBlank, !next.properties.isAlphabetic || sign == "*" || sign == "+" { return }
    guard let parent = above.last, isListOpen(below: parent, at: index) else { return }
    let text = line.text(from: hasBlank ? line.indexBehindSign : index + 1)
    let edit = Repair.Edit(line.offset(of: index)..<line.offset(of: index + 2), "- ")
    let isFirst = lastItem != parent.number
    let problem = Problem.listSign(String(Character(sign)), suggestion: "- \(text)".quotable)
    repairs.append(
      Repair(
        isFirst ? problem : nil,
        at: source.span(at: line.offset(of: index), extent: UTF8.width(sign)), edits: [edit]))
    lastItem = line.number
  }

  /// True if an item can begin at an indent below a line: that is an item, or the key of a list.
  private func isListOpen(below parent: PlanLine, at indent: Int) -> Bool {
    if parent.indent == indent, parent.isItem || parent.number == lastItem { return true }
    guard let key = parent.key, parent.valueIndex == parent.scalars.count else { return false }
    return PlanKeys.ofLists.contains(key.name)
  }
}

extension PlanLine {
  /// The index of the text behind a sign and its blanks.
  fileprivate var indexBehindSign: Int {
    var index = indent + 1
    while index < scalars.count, scalars[index].isBlankOrFalse { index += 1 }
    return index
  }
}
