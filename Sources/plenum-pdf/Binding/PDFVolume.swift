/// A PDF as Cairo writes it, taken apart: the objects that its pages need, and which of them are the
/// ends of the threads that lead through all volumes.
///
///     let volume = try PDFVolume(bytes)
///     volume.pages.count  // 128
///
/// Source: ISO 32000-1, 7.5 (file structure), 7.7 (page tree), 14.7 (logical structure).
struct PDFVolume {
  /// An object: its number here, and what stands behind `obj`.
  struct Object {
    let number: Int
    let content: ArraySlice<UInt8>
  }

  /// The objects in their order, without those that a document has once.
  let objects: [Object]
  /// The number of the node that has all pages.
  let pageNode: Int
  /// The numbers of the pages, in their order.
  let pages: [Int]
  /// The number of the root of the structure, which is not among the objects.
  let structure: Int
  /// The numbers of the elements at its top, in reading order.
  let elements: [Int]
  /// The number of the table that leads from pages to elements.
  let parents: Int
  /// How many keys it has, counted from 0.
  let parentCount: Int

  /// - Parameter bytes: the whole file.
  /// - Throws: where the file is none that this reads.
  init(_ bytes: [UInt8]) throws(DrawingFailure) {
    let table = try PDFPlaces(bytes)
    var contents: [Int: ArraySlice<UInt8>] = [:]
    for object in table.objects { contents[object.number] = object.content }

    func one(_ key: String, of number: Int) throws(DrawingFailure) -> Int {
      guard let value = contents[number]?.references(key).first else {
        throw .unlike(key)
      }
      return value
    }
    pageNode = try one("/Pages", of: table.root)
    structure = try one("/StructTreeRoot", of: table.root)
    parents = try one("/ParentTree", of: structure)
    pages = contents[pageNode]?.references("/Kids") ?? []
    elements = contents[structure]?.references("/K") ?? []
    parentCount = contents[parents].map { PDFTokens($0).count { $0.isNumber } } ?? 0

    let names = contents[table.root]?.references("/Names").first
    let destinations = names.flatMap { contents[$0]?.references("/Dests").first }
    let once = [table.root, table.information, structure, names, destinations]
    objects = table.objects.filter { !once.contains($0.number) }
  }
}

extension PDFTokens.Token {
  fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }
}

extension ArraySlice<UInt8> {
  /// The objects that an object names under a key of its own.
  func references(_ key: String) -> [Int] {
    var found: [Int] = []
    var depth = 0
    var isKey = false
    for token in PDFTokens(self) {
      switch token.kind {
      case .mark where token.bytes.elementsEqual("<<".utf8): depth += 1
      case .mark where token.bytes.elementsEqual(">>".utf8): depth -= 1
      case .name where depth == 1: isKey = token.bytes.elementsEqual(key.utf8)
      case .reference(let number) where isKey && depth == 1: found.append(number)
      default: break
      }
    }
    return found
  }
}
