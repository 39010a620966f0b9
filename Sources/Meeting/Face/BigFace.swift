internal import CEmbedded

/// A face of big letters in one size, for what is read from the back of the room: Latin with all
/// letters of Vietnamese and of French, digits and signs.
///
/// The letters stay in the table that the program carries (Table/make-face makes it and says how it
/// is laid out); each is read from there when it is needed.
struct BigFace {
  private let table: UnsafeBufferPointer<UInt8>
  /// The place at which the size begins.
  private let begin: Int

  /// The sizes, the largest first.
  static var sizes: [BigFace] {
    let file = embedded_big_face()
    let table = UnsafeBufferPointer(start: file.bytes, count: file.count)
    let sizes = BigFace(table: table, begin: 0)
    return sizes.begins.reversed().map { BigFace(table: table, begin: $0) }
  }

  /// Rows of a capital.
  var height: Int { byte(begin) }
  /// Columns of a blank between words.
  var space: Int { byte(begin + 1) }

  /// The glyph of a character, nil where the face has none.
  func glyph(of scalar: Unicode.Scalar) -> BigGlyph? {
    guard let index = index(of: scalar) else { return nil }
    let count = letterCount
    let place = begin + 2 + 2 * count + number(begin + 2 + 2 * index, bytes: 2)
    let (left, top) = (signed(place), height - 1 - signed(place + 1))
    let columns = byte(place + 2)
    var runs: [BigRun] = []
    for row in 0..<byte(place + 3) {
      var column = 0
      while column < columns {
        let start = column
        while column < columns, bit(row * columns + column, after: place + 5) { column += 1 }
        if start < column {
          runs.append(BigRun(row: top + row, columns: (left + start)..<(left + column)))
        }
        column += 1
      }
    }
    return BigGlyph(runs: runs, advance: byte(place + 4))
  }
}

extension BigFace {
  private var letterCount: Int { number(0, bytes: 2) }

  /// The places at which the sizes begin: the first says where the list of them ends.
  private var begins: [Int] {
    let list = 2 + 2 * letterCount
    let count = (number(list, bytes: 4) - list) / 4
    return (0..<count).map { number(list + 4 * $0, bytes: 4) }
  }

  /// The place of a letter among the letters, which are sorted.
  private func index(of scalar: Unicode.Scalar) -> Int? {
    var (low, high) = (0, letterCount)
    while low < high {
      let middle = (low + high) / 2
      let letter = number(2 + 2 * middle, bytes: 2)
      if letter == scalar.value { return middle }
      if letter < scalar.value { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func byte(_ place: Int) -> Int { Int(table[place]) }
  private func signed(_ place: Int) -> Int { Int(Int8(bitPattern: table[place])) }

  /// True if a bit is set; the first is the highest of a byte.
  private func bit(_ index: Int, after place: Int) -> Bool {
    byte(place + index / 8) & (0x80 >> (index % 8)) != 0
  }

  /// A number with its low byte first.
  private func number(_ place: Int, bytes: Int) -> Int {
    (0..<bytes).reduce(0) { $0 | byte(place + $1) << (8 * $1) }
  }
}

/// Neighbouring cells of a row that are filled.
struct BigRun: Hashable, Sendable {
  /// The row, counted down from the top of a capital.
  let row: Int
  /// The columns, counted from where the letter begins.
  let columns: Range<Int>

  /// The cells some columns further to the right.
  func moved(by columns: Int) -> BigRun {
    BigRun(
      row: row,
      columns: (self.columns.lowerBound + columns)..<(self.columns.upperBound + columns))
  }
}

/// A letter of the face.
struct BigGlyph: Hashable, Sendable {
  /// What is filled, row by row.
  let runs: [BigRun]
  /// Columns from where the letter begins to where the next one does.
  let advance: Int
}
