/// The achievements that answer an objective: their indices in the year, lowest first.
///
///     review.years[0].rows[3].answers.map { review.years[0].plan.achievements[$0] }
///
/// The lists of a year are stretches of one that they share: there are as many as objectives, and
/// most have one answer.
public struct Answers: RandomAccessCollection, Hashable, Sendable {
  private let places: [Int32]
  private let first: Int32
  /// Number of answers.
  private let length: Int32

  /// The lists of a year.
  ///
  /// - Parameters:
  ///   - pairs: which objective is answered by which achievement, in any order.
  ///   - objectives: how many objectives there are.
  /// - Returns: the answers of each objective, each of them once.
  static func lists(
    of pairs: [(objective: Int, achievement: Int)], objectives: Int
  ) -> [Answers] {
    let keys = pairs.map { UInt64($0.objective) << 32 | UInt64($0.achievement) }.sorted()
    var places: [Int32] = []
    places.reserveCapacity(keys.count)
    var ends = [Int32](repeating: 0, count: objectives)
    for index in keys.indices where index == 0 || keys[index] != keys[index - 1] {
      places.append(Int32(truncatingIfNeeded: keys[index]))
      ends[Int(keys[index] >> 32)] = Int32(places.count)
    }
    var first: Int32 = 0
    return ends.map { end in
      defer { first = Swift.max(first, end) }
      return Answers(places: places, first: first, length: Swift.max(0, end - first))
    }
  }

  private init(places: [Int32], first: Int32, length: Int32) {
    self.places = places
    self.first = first
    self.length = length
  }

  /// Index of the first answer.
  public var startIndex: Int { 0 }
  /// Number of answers, which is the index behind the last.
  public var endIndex: Int { Int(length) }

  /// The index in the year of the achievement that stands at an index of this list.
  public subscript(index: Int) -> Int {
    precondition(indices.contains(index))
    return Int(places[Int(first) + index])
  }

  /// Compares the answers alone, not the lists that they are stretches of.
  public static func == (left: Answers, right: Answers) -> Bool { left.elementsEqual(right) }

  /// Puts the answers into a hasher.
  public func hash(into hasher: inout Hasher) {
    for index in self { hasher.combine(index) }
  }
}

extension Answers: ExpressibleByArrayLiteral {
  /// A list that shares nothing with others.
  public init(arrayLiteral places: Int...) {
    self.init(
      places: places.map { Int32($0) }, first: 0, length: Int32(truncatingIfNeeded: places.count))
  }
}
