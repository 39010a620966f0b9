internal import FoundationEssentials

/// A message of `plenum` to the program that makes PDFs: the pages, and the version of their form.
///
///     {"kind":"page","version":1,"page":{"title":"Annual review 2024", …}}
///
/// Both programs are installed together; the version tells them apart where they are not.
public enum PrintMessage: Hashable, Sendable {
  /// Pages for reading and signing.
  case page(Document)

  /// The version of a page's form; a higher one where a field comes, goes or changes its meaning.
  public static let pageVersion = 1

  /// The reason why bytes are no message.
  public enum Refusal: Error, Hashable, Sendable {
    /// There is no message, or it is broken.
    case broken
    /// A message of another version of the programs.
    case unknown(kind: String, version: Int)
  }

  /// The message as JSON, without line breaks.
  public func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  /// Reads a message.
  ///
  /// - Parameter bytes: JSON.
  /// - Throws: why it is none.
  public init(_ bytes: [UInt8]) throws(Refusal) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw .broken
    }
  }
}

extension PrintMessage: Codable {
  private enum Key: String, CodingKey {
    case kind, version, page
  }

  /// Each kind with the version of its form.
  private static let versions = [Key.page.rawValue: Self.pageVersion]

  /// Reads the kind and the version first, so that no other message is taken for a broken one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let kind = try container.decode(String.self, forKey: .kind)
    let version = try container.decode(Int.self, forKey: .version)
    guard Self.versions[kind] == version else {
      throw Refusal.unknown(kind: kind, version: version)
    }
    self = .page(try container.decode(Document.self, forKey: .page))
  }

  /// Writes the kind, the version and what is to be printed.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .page(let document):
      try container.encode(Key.page.rawValue, forKey: .kind)
      try container.encode(Self.versions[Key.page.rawValue], forKey: .version)
      try container.encode(document, forKey: .page)
    }
  }
}
