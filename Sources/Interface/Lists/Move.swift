/// A move in a list or a text, by rows or by screenfuls.
package enum Move: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
}
