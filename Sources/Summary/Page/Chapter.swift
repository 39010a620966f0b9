/// A part of the document that begins on a page of its own: a year, or the threads.
public struct Chapter: Sendable {
  /// The calendar year; nil for the threads.
  public let year: Int?
  /// What stands above on each page after the chapter's first: "VUFO · Annual review 2024".
  public let runningTitle: PageText
  /// What is on the page, from above.
  public let blocks: [Block]
}
