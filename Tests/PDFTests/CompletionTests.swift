import Testing

@testable import plenum_pdf

/// The last objects of a PDF, as Cairo 1.16 writes them and as they become.
@Suite struct CompletionTests {
  @Test func languageAndDateAreAddedAndPlacesStayTrue() throws {
    var bytes = Array(Self.pdf().utf8)
    PDFCompletion.complete(&bytes, language: "vi")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/Lang (vi)\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>"))
    #expect(text.contains("/CreationDate (D:20261121)"))
    for (object, place) in Self.places(in: text) {
      #expect(text.dropFirst(place).hasPrefix("\(object) 0 obj"))
    }
    let start = text.components(behind: "startxref\n").prefix { $0 != "\n" }
    let table = try #require(Int(start))
    #expect(text.dropFirst(table).hasPrefix("xref\n0 4\n"))
  }

  @Test(arguments: ["", "%PDF-1.5\n", "startxref\n99\n%%EOF\n"])
  func whatIsLaidOutOtherwiseStaysAsItIs(text: String) {
    var bytes = Array(text.utf8)
    PDFCompletion.complete(&bytes, language: "vi")
    #expect(bytes == Array(text.utf8))
  }

  @Test func aTrailerThatLiesStaysAsItIs() {
    let text = Self.pdf(root: 2)
    var bytes = Array(text.utf8)
    PDFCompletion.complete(&bytes, language: "vi")
    #expect(bytes == Array(text.utf8))
  }

  private static func pdf(root: Int = 3) -> String {
    var text = "%PDF-1.5\n"
    var places = ["0000000000 65535 f \n"]
    for (number, content) in ["/Type /Pages", "/CreationDate (20261121)", "/Type /Catalog"]
      .enumerated()
    {
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
  fileprivate func components(behind key: String) -> Substring {
    range(of: key).map { self[$0.upperBound...] } ?? ""
  }

  /// Where a text stands in this one.
  fileprivate func range(of key: String) -> Range<Index>? {
    for start in indices where self[start...].hasPrefix(key) {
      return start..<index(start, offsetBy: key.count)
    }
    return nil
  }
}
