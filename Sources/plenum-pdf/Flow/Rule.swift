/// A thin line across.
enum Rule {
  /// Above and below a table.
  case strong
  /// Below its headings.
  case plain
  /// Between rows; grey.
  case light

  /// How thick it is.
  var weight: Points {
    switch self {
    case .strong: 1
    case .plain: 0.6
    case .light: 0.4
    }
  }
}
