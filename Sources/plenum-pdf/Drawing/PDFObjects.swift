internal import CPangoCairo

/// The objects of a finished PDF, found from its end as a viewer finds them.
///
///     PDFObjects(bytes)?.content(of: 12)  // "<< /Type /Catalog …>>"
///
/// Source: ISO 32000-1, 7.5.4 and 7.5.5; from PDF 1.5 on, 7.5.7 and 7.5.8.
struct PDFObjects {
  /// The location of an object in the file.
  enum Location: Hashable {
    /// From a byte on.
    case at(Int)
    /// In a stream of objects, which is an object itself.
    case packed(stream: Int, index: Int)
  }

  /// The beginning of the table of locations.
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
  /// The numbers for which the table is wrong, with the right location; nil where there is no such
  /// object.
  ///
  /// Cairo 1.18 gives numbers to artifacts and uses them for nothing, and it counts the objects of a
  /// stream in two bytes, however many there are.
  private(set) var mended: [Int: Location?] = [:]

  private let bytes: [UInt8]
  private let locations: [Location?]
  private var streams: [Int: PackedObjects] = [:]

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
      let size = dictionary.behind("/Size ")?.number,
      let locations = hasStreams
        ? Self.locations(inStream: rest, dictionary) : Self.locations(inText: rest),
      locations.count == size
    else { return nil }
    (self.table, self.root, self.information, self.size) = (table, root, information, size)
    (self.bytes, self.locations) = (bytes, locations)
    mend()
  }

  /// The content of an object; nil where there is no such object.
  func content(of number: Int) -> ArraySlice<UInt8>? {
    guard locations.indices.contains(number) else { return nil }
    switch mended[number] ?? locations[number] {
    case .at(let place): return start(of: number, at: place).flatMap { bytes[$0...].upTo("endobj") }
    case .packed(let stream, let index): return streams[stream]?.content(at: index)
    case nil: return nil
    }
  }

  /// The first byte of an object's content; nil where none of that number stands at a byte.
  private func start(of number: Int, at place: Int) -> Int? {
    let heading = "\(number) 0 obj\n".utf8
    guard bytes.indices.contains(place), bytes[place...].starts(with: heading) else { return nil }
    return place + heading.count
  }
}

/// Reading the table.
extension PDFObjects {
  private static func locations(inText table: ArraySlice<UInt8>) -> [Location?]? {
    guard let entries = table.behind("\n")?.behind("\n")?.upTo("trailer\n") else { return nil }
    return stride(from: entries.startIndex, to: entries.endIndex, by: 20).map { start in
      let entry = entries[start..<min(start + 20, entries.endIndex)]
      return entry.contains(UInt8(ascii: "n")) ? entry.number.map(Location.at) : nil
    }
  }

  private static func locations(
    inStream table: ArraySlice<UInt8>, _ dictionary: ArraySlice<UInt8>
  ) -> [Location?]? {
    guard let entries = table.behind("stream\n").flatMap(Deflate.unpacked),
      let widths = dictionary.behind("/W [")?.upTo("]")?.split(separator: UInt8(ascii: " "))
        .compactMap(\.number),
      widths.count == 3
    else { return nil }
    let length = widths.reduce(0, +)
    return stride(from: 0, through: entries.count - length, by: length).map { start in
      var rest = entries[start..<(start + length)]
      let fields = widths.map { width in
        defer { rest = rest.dropFirst(width) }
        return rest.prefix(width).reduce(0) { $0 << 8 | Int($1) }
      }
      switch fields[0] {
      case 1: return .at(fields[1])
      case 2: return .packed(stream: fields[1], index: fields[2])
      default: return nil
      }
    }
  }

  /// Compares what the table says with what is there.
  private mutating func mend() {
    for (number, location) in locations.enumerated() {
      switch location {
      case .at(let place): if start(of: number, at: place) == nil { mended[number] = .some(nil) }
      case .packed(let stream, let index):
        if streams[stream] == nil {
          guard let content = content(of: stream), let objects = PackedObjects(content) else {
            break
          }
          streams[stream] = objects
        }
        guard let objects = streams[stream], objects.number(at: index) != number else { break }
        mended[number] = .some(objects.index(of: number).map { .packed(stream: stream, index: $0) })
      case nil: break
      }
    }
  }
}

/// The objects in a stream, which begins with the number and the place of each.
private struct PackedObjects {
  private let objects: [UInt8]
  private let numbers: [Int32]
  /// The beginning of each, and the end of the last.
  private let starts: [Int32]
  private let indices: [Int32: Int]

  /// - Parameter content: the stream as an object; nil where it is broken.
  init?(_ content: ArraySlice<UInt8>) {
    guard let first = content.upTo("stream\n")?.behind("/First ")?.number,
      let objects = content.behind("stream\n").flatMap(Deflate.unpacked), first <= objects.count
    else { return nil }
    var fields: [Int32] = []
    var isNumber = false
    for byte in objects[..<first] {
      guard (48...57).contains(byte) else {
        isNumber = false
        continue
      }
      if !isNumber { fields.append(0) }
      isNumber = true
      let last = fields.count - 1
      fields[last] = fields[last] &* 10 &+ Int32(byte - 48)
    }
    numbers = stride(from: 0, to: fields.count - 1, by: 2).map { fields[$0] }
    starts =
      stride(from: 1, to: fields.count, by: 2).map { fields[$0] &+ Int32(first) }
      + [Int32(objects.count)]
    indices = Dictionary(
      zip(numbers, numbers.indices).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    self.objects = objects
  }

  /// The number of the object at an index.
  func number(at index: Int) -> Int? {
    numbers.indices.contains(index) ? Int(numbers[index]) : nil
  }

  /// The index of an object.
  func index(of number: Int) -> Int? { indices[Int32(number)] }

  /// The content of the object at an index.
  func content(at index: Int) -> ArraySlice<UInt8>? {
    guard numbers.indices.contains(index) else { return nil }
    let (start, end) = (Int(starts[index]), Int(starts[index + 1]))
    return 0 <= start && start <= end && end <= objects.count ? objects[start..<end] : nil
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
