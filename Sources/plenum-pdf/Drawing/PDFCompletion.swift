/// Adds what Cairo 1.16 leaves out of a PDF: the language of the document, that its title is what
/// viewers show, and the `D:` that a date begins with.
///
/// All of that belongs into the last two objects of the file, so that nothing else moves. Source: ISO
/// 32000-1, 7.5.4 (the table of places), 7.9.4 (dates), 14.9.2 (languages).
struct PDFCompletion {
  /// Where the table of places begins.
  private let table: Int
  /// Where the first entry of the table begins.
  private let entries: Int
  /// The number of the last object.
  private let catalog: Int
  /// Where the last object begins.
  private let catalogPlace: Int
  /// Where the date's own digits begin.
  private let datePlace: Int

  /// Completes a finished PDF; one that is not laid out as Cairo 1.16 does it stays as it is.
  ///
  /// - Parameters:
  ///   - bytes: the PDF.
  ///   - language: the language of the document, as BCP 47 has it.
  static func complete(_ bytes: inout [UInt8], language: String) {
    PDFCompletion(of: bytes)?.complete(&bytes, language)
  }

  private init?(of bytes: [UInt8]) {
    let ending = String(decoding: bytes.suffix(Self.endingLength), as: UTF8.self)
    guard let table = Self.number(behind: "startxref\n", in: ending),
      let size = Self.number(behind: "/Size ", in: ending),
      let catalog = Self.number(behind: "/Root ", in: ending),
      let information = Self.number(behind: "/Info ", in: ending),
      information + 1 == catalog, catalog + 1 == size
    else { return nil }
    let heading = Array("xref\n0 \(size)\n".utf8)
    guard table + heading.count + size * Self.entryLength < bytes.count,
      Array(bytes[table..<table + heading.count]) == heading,
      bytes[..<table].suffix(Self.objectEnd.count).elementsEqual(Self.objectEnd)
    else { return nil }
    let entries = table + heading.count
    func place(of object: Int) -> Int? {
      let entry = entries + object * Self.entryLength
      return Int(String(decoding: bytes[entry..<entry + Self.placeDigits], as: UTF8.self))
    }
    guard let start = place(of: information), let end = place(of: catalog),
      start < end, end < table, let date = Self.date(in: bytes[start..<end])
    else { return nil }
    self.table = table
    self.entries = entries
    self.catalog = catalog
    catalogPlace = end
    datePlace = date
  }

  private func complete(_ bytes: inout [UInt8], _ language: String) {
    let added = Array(
      "   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>\n".utf8)
    // From behind, so that places in front stay where they are.
    let start = "startxref\n\(table + added.count + Self.datePrefix.count)\n%%EOF\n"
    let old = "startxref\n\(table)\n%%EOF\n"
    bytes.replaceSubrange((bytes.count - old.utf8.count)..., with: start.utf8)
    let entry = entries + catalog * Self.entryLength
    bytes.replaceSubrange(
      entry..<entry + Self.placeDigits, with: Self.padded(catalogPlace + Self.datePrefix.count).utf8
    )
    let end = table - Self.objectEnd.count
    bytes.insert(contentsOf: added, at: end)
    bytes.insert(contentsOf: Self.datePrefix, at: datePlace)
  }

  private static func date(in object: ArraySlice<UInt8>) -> Int? {
    let key = Array("/CreationDate (".utf8)
    let start = object.indices.dropLast(key.count).first { object[$0...].starts(with: key) }
    return start.map { $0 + key.count }
  }

  private static func number(behind key: String, in text: String) -> Int? {
    let utf8 = Array(text.utf8)
    let key = Array(key.utf8)
    let start = utf8.indices.dropLast(key.count).last { place in
      utf8[place...].starts(with: key)
    }
    return start.flatMap { start in
      Int(
        String(
          decoding: utf8[(start + key.count)...].prefix { (48...57).contains($0) },
          as: UTF8.self))
    }
  }

  private static func padded(_ place: Int) -> String {
    let digits = String(place)
    return String(repeating: "0", count: max(0, placeDigits - digits.count)) + digits
  }

  private static let objectEnd = Array(">>\nendobj\n".utf8)
  private static let datePrefix = Array("D:".utf8)
  private static let entryLength = 20
  private static let placeDigits = 10
  private static let endingLength = 256
}
