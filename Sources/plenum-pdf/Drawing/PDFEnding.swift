/// The end of a PDF whose last objects have grown: the last place in the table of places, the trailer,
/// and where the table begins. Source: ISO 32000-1, 7.5.4 and 7.5.5.
struct PDFEnding {
  private let catalog: Int
  private let catalogPlaces: (old: Int, new: Int)
  private let tablePlaces: (old: Int, new: Int)

  /// - Parameters:
  ///   - catalog: the number of the last object.
  ///   - place: where it began.
  ///   - distance: how far it moved.
  ///   - table: where the table began.
  ///   - tableDistance: how far that moved.
  init(
    catalog: Int, place: Int, movedBy distance: Int, table: Int, movedBy tableDistance: Int
  ) {
    self.catalog = catalog
    catalogPlaces = (place, place + distance)
    tablePlaces = (table, table + tableDistance)
  }

  /// The most bytes that it has.
  static let greatestLength = 256

  /// The end with the places that are true now.
  ///
  /// - Parameter bytes: the last bytes of the file.
  /// - Returns: the same bytes but for the places; nil where they say something else of the objects.
  func completed(_ bytes: [UInt8]) -> [UInt8]? {
    let entry = Self.entry(catalogPlaces.old)
    let start = Self.start(tablePlaces.old)
    guard let place = bytes[...].place(of: entry), bytes.suffix(start.count) == start[...] else {
      return nil
    }
    let trailer = bytes[(place + entry.count)..<(bytes.count - start.count)]
    for said in ["/Root \(catalog) 0 R\n", "/Info \(catalog - 1) 0 R\n"] {
      guard trailer.place(of: Array(said.utf8)) != nil else { return nil }
    }
    return bytes[..<place] + Self.entry(catalogPlaces.new) + trailer + Self.start(tablePlaces.new)
  }

  /// The last entry of the table, and what follows it.
  private static func entry(_ place: Int) -> [UInt8] {
    let digits = String(place)
    let zeros = String(repeating: "0", count: max(0, 10 - digits.count))
    return Array("\(zeros)\(digits) 00000 n \ntrailer\n".utf8)
  }

  private static func start(_ place: Int) -> [UInt8] {
    Array("startxref\n\(place)\n%%EOF\n".utf8)
  }
}
