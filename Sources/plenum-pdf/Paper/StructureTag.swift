/// What a piece of the page is, for those who have it read to them.
///
/// The raw value is the name of the structure type. Source: ISO 32000-1, 14.8.4.
enum StructureTag: String, Hashable {
  case document = "Document"
  case section = "Sect"
  case title = "H1"
  case heading = "H2"
  case paragraph = "P"
  case table = "Table"
  case row = "TR"
  case columnHeading = "TH"
  case cell = "TD"
  case list = "L"
  case item = "LI"
  case span = "Span"
  /// Nothing to be read: a line across, what stands in the margins, a heading that is repeated.
  case artifact = "Artifact"
}
