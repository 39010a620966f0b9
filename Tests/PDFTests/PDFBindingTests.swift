import Summary
import Testing

@testable import plenum_pdf

/// Volumes that Cairo made, bound into one.
@Suite struct PDFBindingTests {
  let sheet = Sheet(.a4)

  @Test(arguments: [1, 2, 3])
  func everyObjectStandsWhereTheTablesSay(volumes: Int) throws {
    let pdf = try BoundPDF(bound(volumes))
    #expect(pdf.tableCount == volumes)
    #expect(pdf.objects.count == pdf.size - 1)
    for (number, content) in pdf.objects {
      for other in PDFTokens(Array(content.utf8)[...]).compactMap(\.reference) {
        #expect(pdf.objects[other] != nil, "\(other) is not there, but in \(number)")
      }
    }
  }

  @Test func pagesElementsAndPlacesAreThoseOfAllVolumes() throws {
    let pdf = try BoundPDF(bound(3))
    let catalogue = try #require(pdf.objects.values.first { $0.contains("/Catalog") })
    func follow(_ key: String, from content: String) -> [String] {
      Array(content.utf8)[...].references(key).compactMap { pdf.objects[$0] }
    }
    let root = try #require(follow("/Pages", from: catalogue).first)
    #expect(root.contains("/Count 6\n"))
    let nodes = follow("/Kids", from: root)
    #expect(nodes.count == 3)
    #expect(nodes.allSatisfy { follow("/Parent", from: $0) == [root] })
    #expect(nodes.flatMap { follow("/Kids", from: $0) }.count == 6)

    let structure = try #require(follow("/StructTreeRoot", from: catalogue).first)
    let document = try #require(follow("/K", from: structure).first)
    #expect(follow("/P", from: document) == [structure])
    let sections = follow("/K", from: document)
    #expect(sections.count == 6)
    #expect(sections.allSatisfy { follow("/P", from: $0) == [document] })
  }

  /// Each page leads to its own elements; the keys go on from volume to volume.
  @Test func keysOfElementsAreUsedOnce() throws {
    let pdf = try BoundPDF(bound(3))
    let parents = pdf.objects.values.filter { $0.contains("/Nums") }
    let limits = parents.flatMap { numbers(behind: "/Limits [ ", in: $0) }.sorted()
    let pages = pdf.objects.values.flatMap { numbers(behind: "/StructParents ", in: $0) }
    let links = pdf.objects.values.flatMap { numbers(behind: "/StructParent ", in: $0) }
    #expect(Set(pages + links).count == pages.count + links.count)
    #expect((pages + links).sorted() == Array(0..<12))
    #expect(limits == [0, 3, 4, 7, 8, 11])
  }

  @Test func linksLeadToPlacesInOtherVolumes() throws {
    let pdf = try BoundPDF(bound(2))
    #expect(pdf.objects.values.count { $0.contains("/Dest (place-3)") } == 4)
    let names = pdf.objects.values.filter { $0.contains("/Names [") && $0.contains("/Limits") }
    #expect(names.count == 2)
    #expect(names.contains { $0.contains("(place-3) [") && $0.contains(" /XYZ 10 821.") })
  }

  @Test func titlesAreContents() throws {
    let pdf = try BoundPDF(bound(2))
    let titles = pdf.objects.values.filter { $0.contains("/Title") && $0.contains("/Dest [") }
    #expect(titles.count == 2)
    #expect(titles.allSatisfy { $0.contains("<FEFF004E0103006D") })
    #expect(titles.count { $0.contains("/Prev") } == 1)
    #expect(titles.count { $0.contains("/Next") } == 1)
  }

  @Test func documentSaysWhatItIs() throws {
    let pdf = try BoundPDF(bound(1))
    let catalogue = try #require(pdf.objects.values.first { $0.contains("/Catalog") })
    #expect(catalogue.contains("/Lang (vi)") && catalogue.contains("/DisplayDocTitle true"))
    #expect(pdf.objects.values.contains { $0.contains("/CreationDate (D:20261121)") })
  }

  @Test func whatWasBoundIsGivenOnInTime() throws {
    var binding = PDFBinding(sheet)
    try binding.add(try PDFVolume(volume(0)), VolumeContents())
    #expect(binding.take().count > 1_000)
    #expect(binding.take().isEmpty)
  }

  @Test func contentsOfOtherPagesAreRefused() throws {
    var contents = VolumeContents()
    contents.add(Page(), number: 2, title: "Năm")
    var binding = PDFBinding(sheet)
    let volume = try PDFVolume(volume(0))
    #expect(throws: DrawingFailure.self) { try binding.add(volume, contents) }
  }

  /// A file that is laid out otherwise would become one that nobody can open.
  @Test func whatIsNoVolumeIsRefused() throws {
    let bytes = try volume(0)
    #expect(throws: DrawingFailure.self) { try PDFVolume([]) }
    for count in [1, 10, 100, bytes.count / 2, bytes.count - 20] {
      #expect(throws: DrawingFailure.self) { try PDFVolume(Array(bytes.prefix(count))) }
      #expect(throws: DrawingFailure.self) { try PDFVolume(Array(bytes.dropFirst(count))) }
    }
    for key in ["/Pages", "/StructTreeRoot", "/ParentTree", "/Root"] {
      let place = try #require(bytes.firstRange(of: Array("\(key) ".utf8)))
      var other = bytes
      other[place.lowerBound + 1] = UInt8(ascii: "x")
      #expect(throws: DrawingFailure.self, "\(key)") { try PDFVolume(other) }
    }
  }

  /// A document of volumes of two pages each; each page has a link to the place on the fourth.
  private func bound(_ volumes: Int) throws -> [UInt8] {
    var binding = PDFBinding(sheet)
    var bytes: [UInt8] = []
    for number in 0..<volumes {
      var contents = VolumeContents()
      for (place, page) in pages(number).enumerated() {
        contents.add(page, number: place, title: place == 0 ? "Năm \(number)" : nil)
      }
      try binding.add(try PDFVolume(volume(number)), contents)
      bytes += binding.take()
    }
    binding.finish(
      Metadata(title: "Title", author: nil, subject: "", created: "2026-11-21", language: "vi"))
    return bytes + binding.take()
  }

  private func volume(_ number: Int) throws -> [UInt8] {
    var surface = PDFSurface(sheet)
    for page in pages(number) { try surface.canvas.draw(page) }
    return try surface.finish()
  }

  private func pages(_ volume: Int) -> [Page] {
    (0..<2).map { place in
      var page = Page()
      let rule = Placed(x: 10, y: 20, ink: .rule(.plain, length: 100))
      let name = "place-\(volume * 2 + place)"
      page.steps = [
        .begin(.section), .begin(.paragraph), .draw(rule), .end(.paragraph),
        .draw(Placed(x: 10, y: 20, ink: .destination(name))),
        .beginLink("#place-3"), .draw(rule), .endLink, .end(.section),
      ]
      return page
    }
  }

  private func numbers(behind key: String, in content: String) -> [Int] {
    guard let range = content.utf8.firstRange(of: key.utf8) else { return [] }
    let digits = content[range.upperBound...].prefix { $0.isNumber || $0 == " " }
    return digits.split(separator: " ").compactMap { Int($0) }
  }
}

extension PDFTokens.Token {
  fileprivate var reference: Int? {
    if case .reference(let number) = kind { number } else { nil }
  }
}
