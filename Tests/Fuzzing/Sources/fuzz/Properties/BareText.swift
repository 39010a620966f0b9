@testable internal import Text

/// A text without what a drawing may change: blanks, marks that take no cell, case.
struct BareText {
  private let bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0xA0, 0xFFFD: continue
      case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
      case 0..<0x80: bytes.append(UInt8(scalar.value))
      default:
        if scalar.properties.isWhitespace || scalar.columns == 0 { continue }
        bytes += scalar.properties.lowercaseMapping.utf8
      }
    }
    self.bytes = bytes.filter { !(0x09...0x0D).contains($0) }
  }

  /// Whether all of a saying stands here, from its first sign to its last.
  func contains(_ saying: String) -> Bool {
    let wanted = BareText(saying).bytes
    guard let first = wanted.first else { return true }
    guard bytes.count >= wanted.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      (0...(bytes.count - wanted.count)).contains { place in
        bytes[place] == first
          && wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
      }
    }
  }
}
