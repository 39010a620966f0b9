/// The last two objects of a PDF of Cairo 1.16, with the heading of the table behind them:
///
///     12 0 obj
///     << /Producer (cairo 1.16.0 (https://cairographics.org))
///        /CreationDate (20261121)
///     >>
///     endobj
///     13 0 obj
///     << /Type /Catalog
///        /Pages 1 0 R
///     >>
///     endobj
///     xref
///     0 14
struct PDFObjects {
  private let bytes: ArraySlice<UInt8>
  /// The number of the second.
  private let catalog: Int
  /// How far it is from the beginning of the file to that of `bytes`.
  private let offset: Int
  /// Where the date's own digits begin.
  private let date: Int
  /// Where the second begins.
  private let catalogStart: Int
  /// Where the table begins.
  private let table: Int

  /// - Parameters:
  ///   - bytes: from the beginning of the first to the end of the table's heading.
  ///   - number: the number of the first.
  ///   - place: where it begins in the file.
  init?(_ bytes: ArraySlice<UInt8>, number: Int, place: Int) {
    let heading = Array("xref\n0 \(number + 2)\n".utf8)
    guard bytes.suffix(heading.count).elementsEqual(heading),
      let end = bytes.place(of: Array("\n\(number + 1) 0 obj\n<< /Type /Catalog\n".utf8)),
      let date = bytes[..<end].place(of: Self.dateKey)
    else { return nil }
    self.bytes = bytes
    self.date = date + Self.dateKey.count
    catalog = number + 1
    catalogStart = end + 1
    table = bytes.endIndex - heading.count
    offset = place - bytes.startIndex
  }

  /// The objects with all that belongs into them.
  func completed(language: String) -> [UInt8] {
    let end = table - Self.objectEnd.count
    return bytes[..<date] + Self.datePrefix + bytes[date..<end] + Self.entries(language)
      + bytes[end...]
  }

  /// What then stands at the end of the file.
  func ending(language: String) -> PDFEnding {
    let prefix = Self.datePrefix.count
    return PDFEnding(
      catalog: catalog, place: offset + catalogStart, movedBy: prefix,
      table: offset + table, movedBy: prefix + Self.entries(language).count)
  }

  private static func entries(_ language: String) -> [UInt8] {
    Array("   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>\n".utf8)
  }

  private static let dateKey = Array("/CreationDate (".utf8)
  private static let datePrefix = Array("D:".utf8)
  private static let objectEnd = Array(">>\nendobj\n".utf8)
}

extension PDFObjects {
  /// Where the first of them begins in a part of a file, and its number.
  ///
  /// No text of a plan is taken for it: PDF does not let a bracket stand in a text as it is.
  static func start(in bytes: [UInt8]) -> (place: Int, number: Int)? {
    guard let end = bytes[...].place(of: startKey) else { return nil }
    let digits = bytes[..<end].suffix(longestNumber).reversed().prefix { (48...57).contains($0) }
    let place = end - digits.count
    guard let number = Int(String(decoding: bytes[place..<end], as: UTF8.self)), place > 0,
      bytes[place - 1] == UInt8(ascii: "\n")
    else { return nil }
    return (place, number)
  }

  /// Where the heading of the table ends, in bytes that begin with the first of them.
  static func end(in bytes: [UInt8]) -> Int? {
    guard let place = bytes[...].place(of: endKey) else { return nil }
    return bytes[(place + endKey.count)...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
  }

  /// How far back it can have begun, where it is not all there yet.
  static var longestStart: Int { longestNumber + startKey.count + 1 }

  private static let longestNumber = 10
  private static let startKey = Array(" 0 obj\n<< /Producer (cairo ".utf8)
  private static let endKey = objectEnd + Array("xref\n0 ".utf8)
}

extension ArraySlice<UInt8> {
  /// Where a key stands first.
  func place(of key: [UInt8]) -> Int? {
    guard let first = key.first else { return startIndex }
    var rest = self
    while let place = rest.firstIndex(of: first) {
      if self[place...].starts(with: key) { return place }
      rest = self[(place + 1)...]
    }
    return nil
  }
}
