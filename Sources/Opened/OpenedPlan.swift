internal import Host
internal import PlanFile
public import PlanModel

/// A plan that was opened: where it came from, the very bytes it was read from, and what it means.
///
///     let plan = try OpenedPlan(PlanOrigin(path: "plan.yaml"))
///     plan.review.years.count  // 5
///     plan.checksum            // "3f2a91c7"
///
/// Bytes and review are of one reading, so that whoever gets both can tell that they belong
/// together.
public struct OpenedPlan: Sendable {
  /// The place that it came from.
  public let origin: PlanOrigin
  /// The text as it was read.
  public let bytes: [UInt8]
  /// The time when the file was last changed, in seconds since 1970; nil for the sample.
  public let fileTime: Int?
  /// The meaning of the plan.
  public let review: Review

  /// Opens a plan from where it is.
  ///
  /// - Throws: everything that stands in its way.
  public init(_ origin: PlanOrigin) throws(PlanRefusal) {
    let text: (bytes: [UInt8], fileTime: Int?)
    do throws(ReadFailure) {
      text = try origin.text()
    } catch {
      throw PlanRefusal(origin, Reading(refused: error.problem), hasText: false)
    }
    try self.init(text.bytes, from: origin, fileTime: text.fileTime)
  }

  /// Opens a plan whose bytes are at hand.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - origin: where it was read.
  ///   - fileTime: when its file was last changed then, in seconds since 1970.
  /// - Throws: everything that stands in its way.
  public init(
    _ bytes: [UInt8], from origin: PlanOrigin, fileTime: Int?
  ) throws(PlanRefusal) {
    let reading = PlanFile.read(bytes)
    guard let plan = reading.plan else { throw PlanRefusal(origin, reading, hasText: true) }
    self.origin = origin
    self.bytes = bytes
    self.fileTime = fileTime
    review = Review(of: plan)
  }

  /// The first eight digits of the checksum of the bytes; worked out each time, so that the first
  /// picture need not wait for it.
  public var checksum: String { PlanChecksum(of: bytes).short }
}
