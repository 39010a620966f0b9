import Summary
import Testing

@testable import plenum_pdf

/// What Cairo's PDFs lack and get, in both forms that it writes: before 1.17, and from then on.
@Suite struct PDFCompletionTests {
  private let completion = PDFCompletion(language: "vi")

  /// The Cairo that is installed here.
  @Test func aDocumentSaysItsLanguageTitleAndDay() throws {
    let bytes = try drawn()
    try expectComplete(bytes)
    let objects = try #require(PDFObjects(bytes))
    let catalogue = text(objects.content(of: objects.root))
    for key in ["/Pages", "/StructTreeRoot", "/Outlines", "/MarkInfo << /Marked true >>"] {
      #expect(catalogue.contains(key), "\(key)")
    }
    #expect(text(objects.content(of: objects.information)).contains("/Producer (cairo "))
    let pages = try #require(objects.content(of: objects.root)?.behind("/Pages ")?.number)
    #expect(text(objects.content(of: pages)).contains("/Count 2\n"), "and no empty one")
  }

  /// Links lead to places that are named before and after them.
  @Test func linksLeadToPlaces() throws {
    let bytes = try drawn()
    let catalogue = try #require(PDFObjects(bytes).flatMap { $0.content(of: $0.root) })
    #expect(text(catalogue).contains("/Names "))
  }

  /// A file as Cairo writes it from 1.17 on: the objects are packed in a stream, and so are their places.
  @Test func objectsInStreamsAreRead() throws {
    let bytes = packedPDF()
    let objects = try #require(PDFObjects(bytes))
    #expect(objects.hasStreams)
    #expect((objects.root, objects.information, objects.size) == (2, 3, 6))
    #expect(text(objects.content(of: 1)) == "<< /Type /Pages /Kids [] /Count 0 >>\n")
    #expect(text(objects.content(of: 3)).hasPrefix("<< /Producer (cairo 1.18.4) "))
    #expect(objects.content(of: 0) == nil && objects.content(of: 6) == nil)
    #expect(objects.mended.isEmpty)
    try expectComplete(bytes)
  }

  /// Numbers that are given to nothing, as Cairo 1.18 does, whose places hold other objects.
  @Test func numbersOfNothingAreFreed() throws {
    let bytes = packedPDF(misplaced: 3)
    let objects = try #require(PDFObjects(bytes))
    #expect(objects.mended == [6: nil, 7: nil, 8: nil] && objects.size == 9)
    try expectComplete(bytes)
    let table = try #require(completion.update(of: bytes)[...].behind("/Type /XRef"))
    let entries = try #require(table.behind("stream\n").flatMap(Deflate.unpacked))
    #expect(text(table.behind("/Index [")?.upTo("]")) == "2 2 6 4")
    let kinds = stride(from: 0, to: entries.count, by: 13).map { entries[$0] }
    #expect(kinds == [1, 1, 0, 0, 0, 1])
  }

  /// Objects whose index in their stream is told wrong, as Cairo 1.18 does from 65,536 on.
  @Test func objectsAreFoundByTheirNumbers() throws {
    let bytes = packedPDF(indices: [1, 0, 9])
    let objects = try #require(PDFObjects(bytes))
    let right = (0..<3).map { PDFObjects.Location.packed(stream: 4, index: $0) }
    #expect(objects.mended == [1: right[0], 2: right[1], 3: right[2]])
    #expect(text(objects.content(of: 2)).hasPrefix("<< /Type /Catalog"))
    try expectComplete(bytes)
    let table = try #require(completion.update(of: bytes)[...].behind("/Type /XRef"))
    let entries = try #require(table.behind("stream\n").flatMap(Deflate.unpacked))
    #expect(text(table.behind("/Index [")?.upTo("]")) == "1 3 6 1")
    #expect(entries.prefix(13) == [2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0])
  }

  /// A file whose end is not known stays as it is.
  @Test func whatIsNotKnownStays() throws {
    let bytes = try drawn()
    #expect(completion.update(of: []).isEmpty)
    for bytes in [bytes, packedPDF()] {
      for count in [1, 10, bytes.count / 2, bytes.count - 20] {
        #expect(completion.update(of: Array(bytes.prefix(count))).isEmpty, "\(count) bytes")
        #expect(completion.update(of: Array(bytes.dropFirst(count))).isEmpty, "without \(count)")
      }
    }
    let table = try #require(PDFObjects(bytes))
    for key in ["/Root ", "startxref", "/Info "] + (table.hasStreams ? [] : ["trailer"]) {
      let place = try #require(bytes.firstRange(of: Array(key.utf8)))
      var other = bytes
      other[place.lowerBound + 1] = UInt8(ascii: "x")
      #expect(completion.update(of: other).isEmpty, "\(key)")
    }
  }

  @Test func deflateGoesThereAndBack() {
    for bytes in [[], [7], [UInt8](repeating: 1, count: 100_000)] {
      #expect(Deflate.unpacked((Deflate.packed(bytes) + [9, 9])[...]) == bytes)
    }
    #expect(Deflate.unpacked([1, 2, 3]) == nil)
    #expect(Deflate.unpacked([]) == nil)
  }

  /// The catalogue and the information said anew, and a table that leads to them and to the one before.
  private func expectComplete(_ bytes: [UInt8]) throws {
    let objects = try #require(PDFObjects(bytes))
    let update = completion.update(of: bytes)
    let whole = bytes + update
    let end = try #require(update[...].behind("startxref\n")?.number)
    let table = whole[end...]
    #expect(table.behind("/Prev ")?.number == objects.table)
    var places: [Int: Int] = [:]
    if objects.hasStreams {
      let index = try #require(table.behind("/Index [")?.upTo("]"))
      let numbers = text(index).split(separator: " ").compactMap { Int($0) }
      var entries = try #require(table.behind("stream\n").flatMap(Deflate.unpacked))[...]
      for section in stride(from: 0, to: numbers.count, by: 2) {
        for number in numbers[section]..<(numbers[section] + numbers[section + 1]) {
          places[number] = entries.dropFirst().prefix(8).reduce(0) { $0 << 8 | Int($1) }
          entries = entries.dropFirst(13)
        }
      }
      #expect(entries.isEmpty)
      #expect(places[objects.size] == end)
    } else {
      var next = 0
      for line in text(table).split(separator: "\n") {
        if line.hasSuffix(" n ") {
          places[next] = Int(line.prefix(10))
          next += 1
        } else if let first = line.split(separator: " ").first.flatMap({ Int($0) }) {
          next = first
        }
      }
    }
    for (number, said) in [
      (objects.root, "/Lang (vi)\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n"),
      (objects.information, "/CreationDate (D:20261121"),
    ] {
      let place = try #require(places[number])
      let object = whole[place...].upTo("endobj")
      #expect(text(object).hasPrefix("\(number) 0 obj\n<< "))
      #expect((text(object) + "endobj\n").contains(said))
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>?) -> String {
    String(decoding: bytes ?? [], as: UTF8.self)
  }

  /// Two pages; each has a link to a place on the other.
  private func drawn() throws -> [UInt8] {
    let surface = PDFSurface(
      Sheet(.a4),
      Metadata(title: "Năm", author: nil, subject: "", created: "2026-11-21", language: "vi"))
    for place in 0..<2 {
      surface.addTitle("Năm \(place)", page: place + 1)
      let rule = Placed(x: 10, y: 20, ink: .rule(.plain, length: 100))
      var page = Page()
      page.steps =
        (place == 0 ? [.begin(.document)] : []) + [
          .begin(.section), .begin(.paragraph), .draw(rule), .end(.paragraph),
          .draw(Placed(x: 10, y: 20, ink: .destination("place-\(place)"))),
          .beginLink("#place-\(1 - place)"), .draw(rule), .endLink, .end(.section),
        ] + (place == 1 ? [.end(.document)] : [])
      try surface.canvas.draw(page)
    }
    return try surface.finish()
  }

  private func packedPDF(misplaced: Int = 0, indices: [Int] = [0, 1, 2]) -> [UInt8] {
    let packed = [
      "<< /Type /Pages /Kids [] /Count 0 >>\n", "<< /Type /Catalog\n   /Pages 1 0 R\n>>\n",
      "<< /Producer (cairo 1.18.4) /CreationDate (20261121)\n>>\n",
    ]
    var index = ""
    var place = 0
    for (number, object) in packed.enumerated() {
      index += "\(number + 1) \(place)\n"
      place += object.utf8.count
    }
    func stream(_ number: Int, _ keys: String, _ content: [UInt8]) -> [UInt8] {
      let packed = Deflate.packed(content)
      let heading = "\(number) 0 obj\n<< \(keys) /Length \(packed.count) /Filter /FlateDecode >>\n"
      return Array(heading.utf8) + "stream\n".utf8 + packed + "\nendstream\nendobj\n".utf8
    }
    let front = Array("%PDF-1.7\n".utf8)
    let objects = stream(
      4, "/Type /ObjStm /N 3 /First \(index.utf8.count)", Array((index + packed.joined()).utf8))
    let table = front.count + objects.count
    let entries: [[Int]] =
      [
        [0, 0, 0], [2, 4, indices[0]], [2, 4, indices[1]], [2, 4, indices[2]],
        [1, front.count, 0], [1, table, 0],
      ] + Array(repeating: [1, front.count, 0], count: misplaced)
    let places = entries.flatMap { entry in
      [entry[0], entry[1] >> 8, entry[1] & 0xFF, 0, entry[2]].map(UInt8.init)
    }
    return front + objects
      + stream(5, "/Type /XRef /Size \(6 + misplaced) /W [1 2 2] /Root 2 0 R /Info 3 0 R", places)
      + "startxref\n\(table)\n%%EOF\n".utf8
  }
}
