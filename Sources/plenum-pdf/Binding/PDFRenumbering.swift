/// How objects of a volume are written among those of others: with other numbers.
struct PDFRenumbering {
  /// The numbers of the volume's objects in the whole document, by those in the volume.
  let objects: [Int: Int]
  /// How many keys the tables from pages to elements have in the volumes before.
  let parents: Int

  /// The number of an object in the whole document.
  ///
  /// - Throws: where there is no such object.
  func number(of object: Int) throws(DrawingFailure) -> Int {
    guard let number = objects[object] else { throw .unlike("\(object) 0 R") }
    return number
  }

  /// What stands behind `obj`, with the numbers that are true now.
  ///
  /// - Throws: where the object names another that is not there.
  func content(
    of object: PDFVolume.Object, in volume: PDFVolume
  ) throws(DrawingFailure) -> [UInt8] {
    let isParents = object.number == volume.parents
    var bytes: [UInt8] = []
    bytes.reserveCapacity(object.content.count + Self.growth)
    var entry = entry(of: object, in: volume)
    var isKey = isParents
    for token in PDFTokens(object.content) {
      switch token.kind {
      case .reference(let other): bytes += "\(try number(of: other)) 0 R".utf8
      case .number(let key) where isKey: bytes += "\(key + parents)".utf8
      default: bytes += token.bytes
      }
      if token.kind == .mark, let new = entry {
        bytes += " \(new)\n  ".utf8
        entry = nil
      }
      if token.kind != .blank, !isParents { isKey = token.leadsToElements }
    }
    return bytes
  }

  /// What the dictionary of an object begins with from now on.
  private func entry(of object: PDFVolume.Object, in volume: PDFVolume) -> String? {
    switch object.number {
    case volume.pageNode: "/Parent \(PDFBinding.Root.pages.reference)"
    case volume.parents: "/Limits [ \(parents) \(parents + volume.parentCount - 1) ]"
    default: nil
    }
  }

  /// How much an object may grow without its memory being moved.
  private static let growth = 256
}

extension PDFTokens.Token {
  /// Whether a key of the table from pages to elements comes next.
  fileprivate var leadsToElements: Bool {
    kind == .name
      && (bytes.elementsEqual("/StructParents".utf8) || bytes.elementsEqual("/StructParent".utf8))
  }
}
