import Testing

@testable import plenum_pdf

/// The last objects of a PDF, as Cairo 1.16 writes them and as they become.
@Suite struct CompletionTests {
  /// Pieces of one byte tear every key apart; the largest hold the file whole.
  @Test(arguments: [1, 7, 300, 100_000])
  func languageAndDateAreAddedAndPlacesStayTrue(portion: Int) throws {
    let text = try Self.completed(Self.pdf(), portion: portion)
    #expect(text.contains("/Lang (vi)\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>"))
    #expect(text.contains("/CreationDate (D:20261121)"))
    for (object, place) in Self.places(in: text) {
      #expect(text.dropFirst(place).hasPrefix("\(object) 0 obj"))
    }
    let start = text.components(behind: "startxref\n").prefix { $0 != "\n" }
    let table = try #require(Int(start))
    #expect(text.dropFirst(table).hasPrefix("xref\n0 4\n"))
  }

  @Test func whatWasTakenIsGivenOnInTime() {
    var completion = PDFCompletion(language: "vi", portion: 1)
    let page = [UInt8](repeating: 120, count: 100_000)
    #expect(completion.take(Array("%PDF-1.5\n".utf8) + page).count > 99_900)
  }

  @Test(arguments: [
    "", "%PDF-1.5\n", "startxref\n99\n%%EOF\n", pdf().replacing("/Catalog", "/Catalogue"),
    pdf().replacing("/CreationDate", "/ModDate"), pdf().replacing("/Producer", "/Creator"),
  ])
  func whatIsLaidOutOtherwiseStaysAsItIs(text: String) throws {
    for portion in [1, 100_000] {
      #expect(try Self.completed(text, portion: portion) == text)
    }
  }

  /// The objects have gone by then: places that are wrong would make a file that nobody can open.
  @Test(arguments: [pdf(root: 2), pdf().replacing("%%EOF\n", "%%EOF")])
  func anEndThatLiesIsAFailure(text: String) {
    #expect(throws: DrawingFailure.self) { try Self.completed(text, portion: 1) }
  }

  private static func completed(_ text: String, portion: Int) throws -> String {
    var completion = PDFCompletion(language: "vi", portion: portion)
    var bytes: [UInt8] = []
    for byte in text.utf8 { bytes += completion.take(CollectionOfOne(byte)) }
    bytes += try completion.finish()
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func pdf(root: Int = 3) -> String {
    var text = "%PDF-1.5\n"
    var places = ["0000000000 65535 f \n"]
    for (number, content) in [
      "/Type /Pages", "/Producer (cairo 1.16.0)\n   /CreationDate (20261121)", "/Type /Catalog",
    ].enumerated() {
      places.append(padded(text.utf8.count) + " 00000 n \n")
      text += "\(number + 1) 0 obj\n<< \(content)\n>>\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 4\n" + places.joined()
    text += "trailer\n<< /Size 4\n   /Root \(root) 0 R\n   /Info 2 0 R\n>>\n"
    return text + "startxref\n\(table)\n%%EOF\n"
  }

  private static func padded(_ place: Int) -> String {
    String(repeating: "0", count: 10 - String(place).count) + String(place)
  }

  private static func places(in text: String) -> [(Int, Int)] {
    let table = text.components(behind: "xref\n0 4\n")
    return (1...3).compactMap { object in
      Int(table.dropFirst(object * 20).prefix(10)).map { (object, $0) }
    }
  }
}

extension String {
  /// What stands behind a key, where it stands first.
  fileprivate func components(behind key: String) -> Substring {
    range(of: key).map { self[$0.upperBound...] } ?? ""
  }

  /// The same with other words in one place.
  fileprivate func replacing(_ key: String, _ other: String) -> String {
    range(of: key).map { self[..<$0.lowerBound] + other + self[$0.upperBound...] } ?? self
  }

  private func range(of key: String) -> Range<Index>? {
    for start in indices where self[start...].hasPrefix(key) {
      return start..<index(start, offsetBy: key.count)
    }
    return nil
  }
}
