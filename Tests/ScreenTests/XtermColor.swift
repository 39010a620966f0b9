import Glibc

/// A colour of xterm's 256, as its number is drawn with the default settings.
struct XtermColor {
  let red, green, blue: Int

  /// 0 to 15 are xterm's defaults (XTerm-col.ad), then a cube of 6x6x6 and 24 greys.
  init(_ number: Int) {
    let steps = [0, 95, 135, 175, 215, 255]
    switch number {
    case 0..<16:
      let rgb = Self.first[number]
      (red, green, blue) = (rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)
    case 16..<232:
      let index = number - 16
      (red, green, blue) = (steps[index / 36], steps[index / 6 % 6], steps[index % 6])
    default:
      let grey = 8 + 10 * (number - 232)
      (red, green, blue) = (grey, grey, grey)
    }
  }

  private static let first = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// Relative luminance (WCAG 2.1).
  var luminance: Double {
    func linear(_ channel: Int) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Contrast ratio (WCAG 2.1), from 1 to 21.
  func contrast(to other: XtermColor) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
