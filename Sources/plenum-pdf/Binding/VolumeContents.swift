/// What of a volume is to be found by its place: sources that links lead to, and titles.
struct VolumeContents {
  /// A place that links lead to, from the top left corner of its page; pages count from 0.
  struct Destination {
    let name: String
    let page: Int
    let x: Points
    let y: Points
  }

  /// A page that the table of contents names; pages count from 0.
  struct Title {
    let text: String
    let page: Int
  }

  /// The places, their names in the order of bytes.
  private(set) var destinations: [Destination] = []
  private(set) var titles: [Title] = []

  /// The pages on which something is to be found.
  var pages: [Int] { titles.map(\.page) + destinations.map(\.page) }

  /// Adds what is to be found on a page.
  mutating func add(_ page: Page, number: Int, title: String?) {
    if let title { titles.append(Title(text: title, page: number)) }
    for case .draw(let placed) in page.steps {
      guard case .destination(let name) = placed.ink else { continue }
      destinations.append(Destination(name: name, page: number, x: placed.x, y: placed.y))
    }
  }
}
