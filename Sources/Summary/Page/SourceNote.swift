/// A document that a footnote leads to.
public struct SourceNote: Hashable, Sendable {
  /// The number by which footnotes refer to it, the same on the screen: `[3]`.
  public let number: Int
  /// Title, publisher and date.
  public let text: PageText
  /// Where it can be read, on a line of its own; may be any words, see `isLink`.
  public let url: String?
  /// The file it is kept in, on a line of its own.
  public let file: String?

  /// Whether the address is one that a browser may open: `https:` or `http:`, without blanks.
  public var isLink: Bool {
    guard let url = url?.lowercased(), !url.contains(where: \.isWhitespace) else { return false }
    return url.hasPrefix("https://") || url.hasPrefix("http://")
  }
}
