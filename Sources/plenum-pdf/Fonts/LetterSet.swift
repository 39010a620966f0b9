internal import Summary
internal import Wording

/// The different characters of a document, cheap to add to a million times.
struct LetterSet: Equatable {
  /// A bit for each of the first 65,536 characters of Unicode.
  private var plane = [UInt64](repeating: 0, count: 1024)
  private var beyond: Set<Unicode.Scalar> = []

  /// Adds all of a text but what has no shape of its own: blanks, line breaks, joiners.
  mutating func insert(_ text: String) {
    for scalar in text.unicodeScalars { insert(scalar) }
  }

  /// Adds a character.
  mutating func insert(_ scalar: Unicode.Scalar) {
    guard !Self.isShapeless(scalar) else { return }
    if scalar.value < 0x10000 {
      plane[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    } else {
      beyond.insert(scalar)
    }
  }

  /// True where there is none.
  var isEmpty: Bool { beyond.isEmpty && plane.allSatisfy { $0 == 0 } }

  /// The characters, in the order of Unicode.
  var scalars: [Unicode.Scalar] {
    let near = plane.indices.lazy.filter { plane[$0] != 0 }.flatMap { word in
      (0..<64).lazy.filter { bit in plane[word] >> UInt64(bit) & 1 == 1 }
        .compactMap { bit in Unicode.Scalar(UInt32(word << 6 | bit)) }
    }
    return Array(near) + beyond.sorted()
  }

  /// Those of them that fit.
  func filter(_ fits: (Unicode.Scalar) -> Bool) -> LetterSet {
    var kept = LetterSet()
    for scalar in scalars where fits(scalar) { kept.insert(scalar) }
    return kept
  }

  private static func isShapeless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xAD: true
    case 0..<0x2000: false
    // Pango draws narrow and wide blanks itself where a font has none.
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }
}

extension Document {
  /// Every character of the pages but the marks, which are drawn.
  var letters: LetterSet {
    var letters = LetterSet()
    for line in footer.lines(page: 1_234_567_890, of: 1) {
      letters.insert(line.left)
      letters.insert(line.right)
    }
    for chapter in chapters {
      letters.insert(chapter.runningTitle)
      for block in chapter.blocks { letters.insert(block) }
    }
    return letters
  }
}

extension LetterSet {
  fileprivate mutating func insert(_ text: PageText) {
    for wording in text.wordings { insert(wording.text) }
  }

  fileprivate mutating func insert(_ entry: ResultEntry) {
    for line in entry.lines + entry.facts { insert(line) }
  }

  fileprivate mutating func insert(_ block: Block) {
    switch block {
    case .organisation(let text), .title(let text), .paragraph(let text), .notice(let text),
      .heading(let text):
      insert(text)
    case .particulars(let texts): for text in texts { insert(text) }
    case .comparison(let table): insert(table)
    case .results(let entries): for entry in entries { insert(entry) }
    case .figures(let table): insert(table)
    case .carriedOver(let entries): for entry in entries { insert(entry) }
    case .threads(let table): insert(table)
    case .legend(let entries):
      insert(ObjectiveRow.silence)
      for entry in entries { insert(entry.text) }
    case .sources(let notes): for note in notes { insert(note) }
    case .signatures(let lines):
      for text in [lines.placeAndDate, lines.hint] + lines.signatures { insert(text) }
    }
  }

  private mutating func insert(_ table: ComparisonTable) {
    insert(table.objectives)
    insert(table.results)
    for row in table.rows {
      for text in row.headings.map(\.text) + [row.text, row.statusText] + row.facts { insert(text) }
      for entry in row.results { insert(entry) }
    }
    insert(ObjectiveRow.silence + Footnote.text([12, 34_567_890]))
  }

  private mutating func insert(_ table: FigureTable) {
    insert(table.indicator)
    for row in table.rows {
      insert(row.name)
      for cell in row.cells {
        insert(cell.text)
        if let change = cell.change { insert(change) }
      }
    }
  }

  private mutating func insert(_ entry: CarriedOverEntry) {
    for text in [entry.text, entry.statusText, entry.reason, entry.course] {
      if let text { insert(text) }
    }
  }

  private mutating func insert(_ table: ThreadTable) {
    insert(table.objective)
    for row in table.rows {
      insert(row.text)
      insert(row.course)
    }
  }

  private mutating func insert(_ note: SourceNote) {
    insert(note.text)
    insert((note.url ?? "") + (note.file ?? ""))
  }
}

/// Letters that no installed font has, and what to install for them.
struct MissingLetters {
  private let scalars: [Unicode.Scalar]
  /// The number of letters that are named.
  private static let limit = 20

  init(_ letters: LetterSet) {
    scalars = letters.scalars
  }

  /// The sentence: the letters with their numbers, and Debian's packages that have them.
  func sentence(in words: any Words) -> String {
    var names = scalars.prefix(Self.limit).map { "\($0) (\(String(codePoint: $0.value)))" }
    if scalars.count > Self.limit { names.append("…") }
    return words.noFont(
      for: names.joined(separator: ", "), packages: packages.joined(separator: ", "))
  }

  /// The packages, without repetition.
  var packages: [String] {
    var packages: [String] = []
    for scalar in scalars {
      let package = Self.package(for: scalar)
      if !packages.contains(package) { packages.append(package) }
    }
    return packages
  }

  private static func package(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      "fonts-noto-cjk"
    case 0x1F000...0x1FAFF: "fonts-noto-color-emoji"
    default: "fonts-noto-core"
    }
  }
}
