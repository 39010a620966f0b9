internal import PlanModel

/// An addition behind the end of a PDF, for what Cairo has no call: the language of the document,
/// that viewers show its title, and the `D:` that its date begins with.
///
///     sink.write(bytes)
///     sink.write(PDFCompletion(language: "vi").update(of: bytes))
///
/// Nothing that Cairo wrote is changed; two objects are said anew, and so are locations that its table
/// has wrong. Source: ISO 32000-1, 7.5.4 (free numbers), 7.5.6 (updates), 7.9.4 (dates), 12.2
/// (viewers), 14.9.2 (languages).
struct PDFCompletion {
  private typealias Location = PDFObjects.Location

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
    var locations = objects.mended
    for (number, content) in [
      (objects.root, Array(catalogue[..<end]) + entries.utf8 + ">>\n".utf8),
      (objects.information, dated(information)),
    ] {
      locations[number] = .at(bytes.count + update.count)
      update += "\(number) 0 obj\n".utf8 + content + "endobj\n".utf8
    }
    let start = bytes.count + update.count
    update += objects.hasStreams ? stream(locations, start, objects) : table(locations, objects)
    return update + "startxref\n\(start)\n%%EOF\n".utf8
  }

  /// The information with a date that begins as dates do.
  private func dated(_ information: ArraySlice<UInt8>) -> [UInt8] {
    guard let date = information.behind("/CreationDate ("), date.number != nil else {
      return Array(information)
    }
    return Array(information[..<date.startIndex]) + "D:".utf8 + date
  }

  /// A table of locations as PDF 1.4 has it.
  private func table(_ locations: [Int: Location?], _ objects: PDFObjects) -> [UInt8] {
    var text = "xref\n"
    for section in Self.sections(of: locations) {
      text += "\(section.lowerBound) \(section.count)\n"
      for number in section {
        if case .at(let place)?? = locations[number] {
          text += "\(String(place, digits: 10)) 00000 n \n"
        } else {
          text += "0000000000 00001 f \n"
        }
      }
    }
    return Array((text + "trailer\n<< \(keys(objects, size: objects.size)) >>\n").utf8)
  }

  /// The same as a stream, which is an object itself.
  private func stream(
    _ locations: [Int: Location?], _ start: Int, _ objects: PDFObjects
  ) -> [UInt8] {
    var locations = locations
    locations[objects.size] = .at(start)
    let sections = Self.sections(of: locations)
    var entries: [UInt8] = []
    for number in sections.joined() {
      let fields: (kind: UInt8, place: Int, index: Int) =
        switch locations[number] {
        case .at(let place)??: (1, place, 0)
        case .packed(let stream, let index)??: (2, stream, index)
        default: (0, 0, 1)
        }
      entries.append(fields.kind)
      entries += (0..<8).map { UInt8(truncatingIfNeeded: fields.place >> (56 - 8 * $0)) }
      entries += (0..<4).map { UInt8(truncatingIfNeeded: fields.index >> (24 - 8 * $0)) }
    }
    let packed = Deflate.packed(entries)
    let index = sections.map { "\($0.lowerBound) \($0.count)" }.joined(separator: " ")
    let heading = """
      \(objects.size) 0 obj
      << /Type /XRef /Length \(packed.count) /Filter /FlateDecode /W [1 8 4] /Index [\(index)]
         \(keys(objects, size: objects.size + 1)) >>
      stream

      """
    return heading.utf8 + packed + "\nendstream\nendobj\n".utf8
  }

  /// The numbers in their order, those that follow each other together.
  private static func sections(of locations: [Int: Location?]) -> [Range<Int>] {
    locations.keys.sorted().reduce(into: []) { sections, number in
      if let last = sections.last, last.upperBound == number {
        sections[sections.count - 1] = last.lowerBound..<(number + 1)
      } else {
        sections.append(number..<(number + 1))
      }
    }
  }

  private func keys(_ objects: PDFObjects, size: Int) -> String {
    "/Size \(size) /Root \(objects.root) 0 R /Info \(objects.information) 0 R /Prev \(objects.table)"
  }
}
