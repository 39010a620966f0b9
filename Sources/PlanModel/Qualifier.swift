/// What the words before a figure say about it; the raw value is its name in exports.
///
/// Source: the table of figures in the plan format.
public enum Qualifier: String, CaseIterable, Hashable, Sendable {
  case exact
  case over
  case atLeast = "at-least"
  case nearly
  case under
  case atMost = "at-most"
  case about
  case range
}
