internal import CPangoCairo

/// The objects of a finished PDF, found from its end as a viewer finds them.
///
///     PDFObjects(bytes)?.content(of: 12)  // "<< /Type /Catalog …>>"
///
/// Source: ISO 32000-1, 7.5.4 and 7.5.5; from PDF 1.5 on, 7.5.7 and 7.5.8.
struct PDFObjects {
  /// The beginning of the table of places.
  let table: Int
  /// True for a table that is a stream, as from PDF 1.5 on: objects can then be packed in streams
  /// too.
  let hasStreams: Bool
  /// The number of the catalogue.
  let root: Int
  /// The number of the information about the document.
  let information: Int
  /// One more than the highest number.
  let size: Int

  private let bytes: [UInt8]
  /// The table's entries, one behind the other.
  private let entries: [UInt8]
  /// The bytes of each field of an entry; one of text is a single field.
  private let widths: [Int]

  /// - Parameter bytes: the whole file; nil where its end is none that is known here.
  init?(_ bytes: [UInt8]) {
    guard let table = bytes.suffix(64).behind("startxref\n")?.number,
      bytes.indices.contains(table)
    else { return nil }
    let rest = bytes[table...]
    hasStreams = !rest.starts(with: "xref\n0 ".utf8)
    guard let dictionary = hasStreams ? rest.upTo("stream\n") : rest.behind("trailer\n"),
      let root = dictionary.behind("/Root ")?.number,
      let information = dictionary.behind("/Info ")?.number,
      let size = dictionary.behind("/Size ")?.number
    else { return nil }
    if hasStreams {
      guard let packed = rest.behind("stream\n"), let entries = Deflate.unpacked(packed),
        let widths = dictionary.behind("/W [")?.upTo("]")
      else { return nil }
      self.entries = entries
      self.widths = widths.split(separator: UInt8(ascii: " ")).compactMap { ArraySlice($0).number }
      guard self.widths.count == 3 else { return nil }
    } else {
      guard let entries = rest.behind("\n")?.behind("\n")?.upTo("trailer\n") else { return nil }
      self.entries = Array(entries)
      widths = [20]
    }
    (self.table, self.root, self.information, self.size) = (table, root, information, size)
    self.bytes = bytes
  }

  /// The place of an object, as the table has it.
  private enum Place {
    case at(Int)
    case packed(inStream: Int, at: Int)
  }

  /// The numbers for which the table names a place where there is no such object.
  var misplaced: [Int] {
    (1..<max(1, size)).filter { number in
      if case .at(let place) = place(of: number) {
        start(of: number, at: place) == nil
      } else {
        false
      }
    }
  }

  /// The content of an object; nil where there is no such object.
  func content(of number: Int) -> ArraySlice<UInt8>? {
    switch place(of: number) {
    case .at(let place): start(of: number, at: place).flatMap { bytes[$0...].upTo("endobj") }
    case .packed(let stream, let index): content(packedIn: stream, at: index)
    case nil: nil
    }
  }

  private func place(of number: Int) -> Place? {
    let length = widths.reduce(0, +)
    let entry = entries.dropFirst(number * length).prefix(length)
    guard number < size, entry.count == length else { return nil }
    guard hasStreams else {
      return entry.contains(UInt8(ascii: "n")) ? entry.number.map(Place.at) : nil
    }
    var rest = entry
    let fields = widths.map { width in
      defer { rest = rest.dropFirst(width) }
      return rest.prefix(width).reduce(0) { $0 << 8 | Int($1) }
    }
    switch fields[0] {
    case 1: return .at(fields[1])
    case 2: return .packed(inStream: fields[1], at: fields[2])
    default: return nil
    }
  }

  /// The first byte of what an object says; nil where none of that number stands at the place.
  private func start(of number: Int, at place: Int) -> Int? {
    let heading = "\(number) 0 obj\n".utf8
    guard bytes.indices.contains(place), bytes[place...].starts(with: heading) else { return nil }
    return place + heading.count
  }

  /// An object in a stream, which begins with the numbers and places of those in it.
  private func content(packedIn stream: Int, at place: Int) -> ArraySlice<UInt8>? {
    guard let object = content(of: stream), let dictionary = object.upTo("stream\n"),
      let first = dictionary.behind("/First ")?.number,
      let packed = object.behind("stream\n"), let objects = Deflate.unpacked(packed)
    else { return nil }
    let places = objects.prefix(first).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .enumerated().compactMap { $0.offset.isMultiple(of: 2) ? nil : ArraySlice($0.element).number }
    guard places.indices.contains(place) else { return nil }
    let end = place + 1 < places.count ? first + places[place + 1] : objects.count
    guard first + places[place] <= end, end <= objects.count else { return nil }
    return objects[(first + places[place])..<end]
  }
}

extension ArraySlice<UInt8> {
  /// The number that the bytes begin with.
  var number: Int? { Int(String(decoding: prefix { (48...57).contains($0) }, as: UTF8.self)) }

  /// The bytes in front of a text.
  func upTo(_ text: String) -> ArraySlice<UInt8>? {
    firstRange(of: Array(text.utf8)).map { self[..<$0.lowerBound] }
  }

  /// The bytes behind a text.
  func behind(_ text: String) -> ArraySlice<UInt8>? {
    firstRange(of: Array(text.utf8)).map { self[$0.upperBound...] }
  }
}

/// The packing of a PDF's streams. Source: ISO 32000-1, 7.4.4.
enum Deflate {
  /// The bytes that were packed; nil where they are broken. What stands behind them does no harm.
  static func unpacked(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
    // No byte stands for more than 1,032. Source: zlib's technical details.
    let most = max(1 << 10, packed.count * 1032)
    var room = min(most, max(1 << 10, packed.count * 4))
    while true {
      var length = UInt(room)
      var count = UInt(packed.count)
      var status = Z_DATA_ERROR
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        status = packed.withUnsafeBufferPointer {
          uncompress2(buffer.baseAddress, &length, $0.baseAddress, &count)
        }
        filled = Int(length)
      }
      if status == Z_OK { return bytes }
      guard status == Z_BUF_ERROR, room < most else { return nil }
      room = min(most, room * 4)
    }
  }

  /// The bytes packed.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    let room = Int(compressBound(UInt(bytes.count)))
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      var length = UInt(room)
      compress(buffer.baseAddress, &length, bytes, UInt(bytes.count))
      filled = Int(length)
    }
  }
}
