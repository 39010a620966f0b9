extension Palette {
  /// The background as X11 writes a colour; nil where the terminal's own is left alone.
  ///
  ///     Palette(background: .light, depth: .colors256).backgroundSpecification  // "rgb:ff/ff/ff"
  public var backgroundSpecification: String? {
    guard let number = pageNumber else { return nil }
    let color = XtermColor(number)
    return "rgb:\(Self.hex(color.red))/\(Self.hex(color.green))/\(Self.hex(color.blue))"
  }

  private static func hex(_ channel: Int) -> String {
    (channel < 16 ? "0" : "") + String(channel, radix: 16)
  }
}
