/// The text of a plan that the slides are made from, as two programs on one machine tell it from
/// others.
///
///     MeetingPlan(path: "/srv/vufo.yaml", checksum: "1a2b3c4d", fileTime: 1_704_500_000)
public struct MeetingPlan: Hashable, Sendable {
  /// The plan's file, from the root; nil for the sample.
  public let path: String?
  /// The first eight digits of the checksum of its text.
  public let checksum: String
  /// When that file was last changed, in seconds since 1970; nil for the sample.
  public let fileTime: Int?

  /// A text of a plan; that of the sample where there is no path.
  public init(path: String? = nil, checksum: String, fileTime: Int? = nil) {
    self.path = path
    self.checksum = checksum
    self.fileTime = fileTime
  }
}

extension MeetingPlan: Codable {
  /// Thirty thousand years back and ahead.
  private static let fileTimes = -1_000_000_000_000...1_000_000_000_000
  /// The bytes of a path that the system would take, its end not counted.
  private static let longestPath = 4095

  /// Reads a text: a path from the root, eight hexadecimal digits.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    path = try fields.decodeIfPresent(String.self, forKey: .path).map {
      try fields.value($0, of: .path, if: Self.isPath($0))
    }
    let checksum = try fields.decode(String.self, forKey: .checksum)
    self.checksum = try fields.value(checksum, of: .checksum, if: Self.isChecksum(checksum))
    fileTime = try fields.numberIfPresent(.fileTime, in: Self.fileTimes)
  }

  private static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") && text.utf8.count <= longestPath && !text.utf8.contains(0)
  }

  private static func isChecksum(_ text: String) -> Bool {
    text.utf8.count == 8
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
