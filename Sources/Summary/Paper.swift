/// A sheet of paper, upright; the raw value is its name on the command line.
public enum Paper: String, CaseIterable, Codable, Hashable, Sendable {
  case a4, letter

  /// Width in millimetres.
  public var width: Double { self == .a4 ? 210 : 215.9 }

  /// Height in millimetres.
  public var height: Double { self == .a4 ? 297 : 279.4 }

  /// What is left free above, in millimetres.
  ///
  /// Source of the four margins: Decree 30/2020/ND-CP, which asks for 20 to 25 above and below, 30
  /// to 35 at the left, where the sheet is bound, and 15 to 20 at the right.
  public var topMargin: Double { 20 }

  /// What is left free below, in millimetres; the footer stands in it.
  public var bottomMargin: Double { 20 }

  /// What is left free at the left, in millimetres.
  public var leftMargin: Double { 30 }

  /// What is left free at the right, in millimetres.
  public var rightMargin: Double { 15 }

  /// The lines of six to the inch that CUPS prints on the sheet between its own margins, less two
  /// to spare: what a form feed ends is then never a line too long.
  var textLines: Int { self == .a4 ? 62 : 58 }
}
