/// A list whose elements are made when they are asked for, and not kept: a page of a plan with
/// thousands of objectives needs no more memory than one with ten.
public struct OnDemand<Element: Sendable>: RandomAccessCollection, Sendable {
  /// The places, from 0.
  public let indices: Range<Int>
  private let make: @Sendable (Int) -> Element

  /// A list of `count` elements, made from their places.
  public init(_ count: Int, _ make: @escaping @Sendable (Int) -> Element) {
    indices = 0..<count
    self.make = make
  }

  /// A list of elements that are there already.
  public init(_ elements: [Element]) {
    self.init(elements.count) { elements[$0] }
  }

  /// The place of the first element: 0.
  public var startIndex: Int { indices.lowerBound }

  /// The place behind the last element.
  public var endIndex: Int { indices.upperBound }

  /// The element at a place, made anew each time.
  public subscript(place: Int) -> Element { make(place) }
}
