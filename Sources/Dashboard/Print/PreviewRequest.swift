internal import Interface
internal import Screen

/// A page that is to be shown on the print screen, in its text form.
public struct PreviewRequest: Hashable, Sendable {
  /// The columns of the text form on paper, if there are as many on the screen.
  private static let widest = 72
  /// The fewest columns that the text form has.
  static let narrowest = 40

  /// What is on the page.
  public let page: PrintedPage
  /// How many columns it has.
  public let columns: Int
  /// Whether it is drawn in ASCII.
  public let isASCII: Bool

  init(_ page: PrintedPage, on state: State) {
    self.page = page
    // Two columns at the left, as the options have, and one at the right.
    columns = min(Self.widest, max(Self.narrowest, state.size.columns - 3))
    isASCII = state.glyphs.isASCII
  }
}
