import Testing

@testable import plenum_pdf

/// A PDF as a viewer finds its way through it: from its end, table by table.
struct BoundPDF {
  /// What each object says, by its number.
  private(set) var objects: [Int: String] = [:]
  /// How many objects there are, as the last trailer has it.
  private(set) var size = 0
  /// How many tables there are.
  private(set) var tableCount = 0

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    let end = bytes.suffix(40).split(separator: UInt8(ascii: "\n")).map(Self.text)
    try #require(end.suffix(3).first == "startxref" && end.last == "%%EOF")
    var next = Int(try #require(end.dropLast().last))
    while let place = next { next = try readTable(at: place) }
  }

  /// Reads a table, and says where the one before it is.
  private mutating func readTable(at place: Int) throws -> Int? {
    var rest = bytes[place...]
    func line() throws -> String {
      let end = try #require(rest.firstIndex(of: UInt8(ascii: "\n")))
      defer { rest = rest[(end + 1)...] }
      return Self.text(rest[..<end])
    }
    try #require(try line() == "xref")
    var heading = try line()
    while heading != "trailer" {
      let run = heading.split(separator: " ").compactMap { Int($0) }
      for number in run[0]..<(run[0] + run[1]) {
        let entry = try line()
        try #require(entry.utf8.count == 19)
        if entry.hasSuffix(" n ") {
          try readObject(number, at: try #require(Int(entry.prefix(10))))
        }
      }
      heading = try line()
    }
    var previous: Int?
    while case let entry = try line(), entry != ">>" {
      let words = entry.split { " <".contains($0) }
      if words.first == "/Prev" { previous = Int(words[1]) }
      if words.first == "/Size" { size = max(size, try #require(Int(words[1]))) }
    }
    tableCount += 1
    return previous
  }

  private mutating func readObject(_ number: Int, at place: Int) throws {
    let heading = Array("\(number) 0 obj\n".utf8)
    try #require(bytes[place...].starts(with: heading))
    let content = bytes[(place + heading.count)...]
    let end = try #require(content.firstRange(of: Array("endobj\n".utf8)))
    #expect(objects[number] == nil)
    objects[number] = Self.text(content[..<end.lowerBound])
  }

  /// Every byte as a letter of its own.
  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
