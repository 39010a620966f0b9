/// Binds volumes, each a PDF of its own, into one, and keeps of them no more than where they are.
///
///     var binding = PDFBinding(sheet)
///     try binding.add(PDFVolume(bytes), contents)
///     binding.finish(metadata)
///     sink.write(binding.take())
///
/// Cairo keeps the whole structure of a PDF until its end; volumes bound that. What a document has once is
/// written here: catalogue, information, contents, and the roots of the trees whose branches the volumes
/// have. Source: ISO 32000-1, 7.7 (page tree), 7.9.6 (names), 12.3 (destinations, contents), 14.7
/// (structure).
struct PDFBinding {
  /// The objects that a document has once, by their numbers.
  enum Root: Int, CaseIterable {
    case catalogue = 1
    case information, pages, structure, parents, document, destinations, contents
  }

  /// What the volumes have brought so far.
  struct Branches {
    var pageNodes: [Int] = []
    var pageCount = 0
    var elements: [Int] = []
    var parents: [Int] = []
    var parentCount = 0
    var destinations: [Int] = []
    var titles: [(text: String, page: Int)] = []
  }

  let sheet: Sheet
  private(set) var branches = Branches()
  /// What has been bound and not been taken.
  private var bytes: [UInt8] = []
  /// How much has been taken.
  private var taken = 0
  private var table = PDFTable()
  private var next = Root.allCases.count + 1

  /// - Parameter sheet: the size of all pages.
  init(_ sheet: Sheet) {
    self.sheet = sheet
    // Letters beyond ASCII tell those who send the file that it is no text.
    bytes += "%PDF-1.5\n%µí®û\n".utf8
  }

  /// The bytes that have come since they were taken last.
  mutating func take() -> [UInt8] {
    defer {
      taken += bytes.count
      bytes = []
    }
    return bytes
  }

  /// Adds a volume behind the last.
  ///
  /// - Throws: where an object names another that is not there, or the contents a page.
  mutating func add(_ volume: PDFVolume, _ contents: VolumeContents) throws(DrawingFailure) {
    if !table.isEmpty { writeTable() }
    var numbers = [volume.structure: Root.document.rawValue]
    for object in volume.objects { numbers[object.number] = takeNumber() }
    let renumbering = PDFRenumbering(objects: numbers, parents: branches.parentCount)
    for object in volume.objects {
      begin(try renumbering.number(of: object.number))
      bytes += try renumbering.content(of: object, in: volume)
    }
    try note(volume, renumbering)
    let pages = try volume.pages.map(renumbering.number)
    guard contents.pages.allSatisfy(pages.indices.contains) else { throw .unlike("/Kids") }
    note(contents, pages)
  }

  /// Ends the document.
  mutating func finish(_ metadata: Metadata) {
    let titles = branches.titles.map { _ in takeNumber() }
    for (place, number) in titles.enumerated() {
      write(number, title(place, among: titles))
    }
    for root in Root.allCases { write(root.rawValue, content(of: root, metadata, titles)) }
    let start = place
    writeTable()
    bytes += "startxref\n\(start)\n%%EOF\n".utf8
  }

  private mutating func note(
    _ volume: PDFVolume, _ renumbering: PDFRenumbering
  ) throws(DrawingFailure) {
    branches.pageNodes.append(try renumbering.number(of: volume.pageNode))
    branches.pageCount += volume.pages.count
    for element in volume.elements {
      branches.elements.append(try renumbering.number(of: element))
    }
    branches.parents.append(try renumbering.number(of: volume.parents))
    branches.parentCount += volume.parentCount
  }

  private mutating func note(_ contents: VolumeContents, _ pages: [Int]) {
    branches.titles += contents.titles.map { ($0.text, pages[$0.page]) }
    guard let first = contents.destinations.first, let last = contents.destinations.last else {
      return
    }
    let branch = takeNumber()
    branches.destinations.append(branch)
    let names = contents.destinations.map { place in
      "\n   (\(place.name)) \(destination(pages[place.page], x: place.x, y: place.y))"
    }
    write(
      branch, "<< /Limits [ (\(first.name)) (\(last.name)) ]\n   /Names [\(names.joined()) ]\n>>")
  }

  /// How far it is from the beginning of the document.
  private var place: Int { taken + bytes.count }

  private mutating func takeNumber() -> Int {
    defer { next += 1 }
    return next
  }

  private mutating func write(_ number: Int, _ content: String) {
    begin(number)
    bytes += "\(content)\nendobj\n".utf8
  }

  private mutating func begin(_ number: Int) {
    table.add(number, at: place)
    bytes += "\(number) 0 obj\n".utf8
  }

  private mutating func writeTable() {
    let text = table.take(
      at: place, root: Root.catalogue.rawValue, information: Root.information.rawValue)
    bytes += text.utf8
  }
}
