internal import PlanModel

/// An addition behind the end of a PDF, for what Cairo has no call: the language of the document,
/// that viewers show its title, and the `D:` that its date begins with.
///
///     sink.write(bytes)
///     sink.write(PDFCompletion(language: "vi").update(of: bytes))
///
/// Nothing that Cairo wrote is changed; two objects are said anew, and the numbers are freed that
/// Cairo 1.18 gives to artifacts and uses for nothing. Source: ISO 32000-1, 7.5.4 (free numbers),
/// 7.5.6 (updates), 7.9.4 (dates), 12.2 (viewers), 14.9.2 (languages).
struct PDFCompletion {
  /// The language, as BCP 47 has it.
  let language: String

  /// The bytes to add to a file; none where its end is not one that is known here: it is as good
  /// without.
  func update(of bytes: [UInt8]) -> [UInt8] {
    guard let objects = PDFObjects(bytes), let catalogue = objects.content(of: objects.root),
      let information = objects.content(of: objects.information),
      let end = catalogue.lastIndex(of: UInt8(ascii: ">")).map({ $0 - 1 }),
      end > catalogue.startIndex
    else { return [] }
    let entries = "   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>\n"
    var update: [UInt8] = []
    var places: [Int: Int?] = [:]
    for number in objects.misplaced { places[number] = .some(nil) }
    for (number, content) in [
      (objects.root, Array(catalogue[..<end]) + entries.utf8 + ">>\n".utf8),
      (objects.information, dated(information)),
    ] {
      places[number] = bytes.count + update.count
      update += "\(number) 0 obj\n".utf8 + content + "endobj\n".utf8
    }
    let start = bytes.count + update.count
    update += objects.hasStreams ? stream(places, start, objects) : table(places, objects)
    return update + "startxref\n\(start)\n%%EOF\n".utf8
  }

  /// The information with a date that begins as dates do.
  private func dated(_ information: ArraySlice<UInt8>) -> [UInt8] {
    guard let date = information.behind("/CreationDate ("), date.number != nil else {
      return Array(information)
    }
    return Array(information[..<date.startIndex]) + "D:".utf8 + date
  }

  /// A table of places as PDF 1.4 has it.
  private func table(_ places: [Int: Int?], _ objects: PDFObjects) -> [UInt8] {
    var text = "xref\n"
    for (number, place) in places.sorted(by: { $0.key < $1.key }) {
      let entry = place.map { "\(String($0, digits: 10)) 00000 n" } ?? "0000000000 00001 f"
      text += "\(number) 1\n\(entry) \n"
    }
    return Array((text + "trailer\n<< \(keys(objects, size: objects.size)) >>\n").utf8)
  }

  /// The same as a stream, which is an object itself.
  private func stream(_ places: [Int: Int?], _ start: Int, _ objects: PDFObjects) -> [UInt8] {
    var places = places
    places[objects.size] = start
    let sorted = places.sorted { $0.key < $1.key }
    var entries: [UInt8] = []
    for (_, place) in sorted {
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: (place ?? 0) >> (56 - 8 * $0)) }
      entries += [place == nil ? 0 : 1] + bytes + [place == nil ? 1 : 0]
    }
    let packed = Deflate.packed(entries)
    let index = sorted.map { "\($0.key) 1" }.joined(separator: " ")
    let heading = """
      \(objects.size) 0 obj
      << /Type /XRef /Length \(packed.count) /Filter /FlateDecode /W [1 8 1] /Index [\(index)]
         \(keys(objects, size: objects.size + 1)) >>
      stream

      """
    return heading.utf8 + packed + "\nendstream\nendobj\n".utf8
  }

  private func keys(_ objects: PDFObjects, size: Int) -> String {
    "/Size \(size) /Root \(objects.root) 0 R /Info \(objects.information) 0 R /Prev \(objects.table)"
  }
}
