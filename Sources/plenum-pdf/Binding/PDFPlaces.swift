/// Where the objects of a PDF stand, as the table at its end has it. Source: ISO 32000-1, 7.5.4 and 7.5.5.
struct PDFPlaces {
  /// The objects in the order of the file.
  let objects: [PDFVolume.Object]
  /// The number of the catalogue.
  let root: Int
  /// The number of the information about the document.
  let information: Int?

  /// - Throws: where there is no such table, or it says something else.
  init(_ bytes: [UInt8]) throws(DrawingFailure) {
    guard let table = Self.table(of: bytes), let places = Self.places(bytes[table...]),
      let trailer = bytes[table...].firstRange(of: Array("trailer".utf8)),
      let root = bytes[trailer.upperBound...].references("/Root").first
    else { throw .unlike("xref") }
    self.root = root
    information = bytes[trailer.upperBound...].references("/Info").first

    let ends = places.dropFirst().map(\.place) + [table]
    var objects: [PDFVolume.Object] = []
    for (object, end) in zip(places, ends) {
      let heading = Array("\(object.number) 0 obj\n".utf8)
      guard object.place < end, end <= table, bytes[object.place..<end].starts(with: heading) else {
        throw .unlike("\(object.number) 0 obj")
      }
      let content = bytes[(object.place + heading.count)..<end]
      objects.append(PDFVolume.Object(number: object.number, content: content))
    }
    self.objects = objects
  }

  /// Where the table begins, as the last line but one has it.
  private static func table(of bytes: [UInt8]) -> Int? {
    let lines = bytes.suffix(64).split(separator: UInt8(ascii: "\n"))
    guard let place = lines.dropLast().last?.wholeNumber, bytes.indices.contains(place),
      bytes[place...].starts(with: "xref\n0 ".utf8)
    else { return nil }
    return place
  }

  /// The numbers and places of the objects in use, in the order of the file.
  private static func places(_ table: ArraySlice<UInt8>) -> [(number: Int, place: Int)]? {
    let heading = table.split(separator: UInt8(ascii: "\n"), maxSplits: 2)
    guard heading.count == 3, let count = heading[1].dropFirst(2).wholeNumber,
      heading[2].count >= count * entryLength
    else { return nil }
    var places: [(number: Int, place: Int)] = []
    for number in 0..<count {
      let entry = heading[2].dropFirst(number * entryLength).prefix(entryLength)
      guard let place = entry.prefix(10).wholeNumber else { return nil }
      if entry.dropFirst(17).first == UInt8(ascii: "n") { places.append((number, place)) }
    }
    return places.sorted { $0.place < $1.place }
  }

  private static let entryLength = 20
}
