/// A colour of xterm's 256, as its number is drawn with the default settings.
struct XtermColor: Hashable, Sendable {
  /// 0 to 255.
  let red, green, blue: Int

  /// 0 to 15 are those of a terminal, by default xterm's own (XTerm-col.ad), then come a cube of
  /// 6x6x6 and 24 greys.
  init(_ number: Int, sixteen: [Int] = Self.sixteen) {
    let steps = [0, 95, 135, 175, 215, 255]
    switch number {
    case ..<16:
      let rgb = sixteen[max(0, number)]
      (red, green, blue) = (rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)
    case ..<232:
      let index = number - 16
      (red, green, blue) = (steps[index / 36], steps[index / 6 % 6], steps[index % 6])
    default:
      let grey = 8 + 10 * (min(number, 255) - 232)
      (red, green, blue) = (grey, grey, grey)
    }
  }

  static let sixteen = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// Relative luminance, 0 to 1. Source: WCAG 2.1.
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// Contrast ratio, 1 to 21. Source: WCAG 2.1.
  func contrast(to other: XtermColor) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  private static func linear(_ channel: Int) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    // To the power of 2.4, as the square times the fifth root of the square.
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// The fifth root, by Newton's method; the standard library has no powers.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 { root -= (root - number / (root * root * root * root)) / 5 }
    return root
  }
}
