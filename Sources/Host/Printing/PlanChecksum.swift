internal import PlanModel

/// The checksum of a plan file: SHA-256, so that `sha256sum` tells whether a page and a file belong
/// together.
///
///     PlanChecksum(of: Array("abc".utf8)).short  // "ba7816bf"
///
/// Source: FIPS 180-4, section 6.2.
public struct PlanChecksum: Hashable, Sendable {
  private var state: [UInt32] = Self.roots(of: 8) { $0.squareRoot() }

  /// The checksum of these bytes.
  public init(of bytes: [UInt8]) {
    let constants = Self.roots(of: 64, Self.cubeRoot)
    let whole = bytes.count / 64 * 64
    for start in stride(from: 0, to: whole, by: 64) {
      mix(bytes[start..<start + 64], constants)
    }
    var rest = Array(bytes[whole...]) + [0x80]
    rest += [UInt8](repeating: 0, count: (120 - rest.count) % 64)
    let bits = UInt64(bytes.count) * 8
    rest += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    for start in stride(from: 0, to: rest.count, by: 64) {
      mix(rest[start..<start + 64], constants)
    }
  }

  /// The first eight digits, for a footer.
  public var short: String { String(state[0], digits: 8, radix: 16) }

  private mutating func mix(_ block: ArraySlice<UInt8>, _ constants: [UInt32]) {
    var words = [UInt32](repeating: 0, count: 64)
    for (index, byte) in block.enumerated() {
      words[index / 4] = words[index / 4] << 8 | UInt32(byte)
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = early.turned(7) ^ early.turned(18) ^ early >> 3
      let second = late.turned(17) ^ late.turned(19) ^ late >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    // The eight values move on by one place in each round: here the places do.
    var values = state
    for round in 0..<64 {
      func value(_ index: Int) -> UInt32 { values[(index - round) & 7] }
      let (a, e) = (value(0), value(4))
      let choice = e & value(5) ^ ~e & value(6)
      let majority = a & value(1) ^ a & value(2) ^ value(1) & value(2)
      let first =
        value(7) &+ (e.turned(6) ^ e.turned(11) ^ e.turned(25)) &+ choice &+ constants[round]
        &+ words[round]
      values[(3 - round) & 7] &+= first
      values[(7 - round) & 7] =
        first &+ (a.turned(2) ^ a.turned(13) ^ a.turned(22)) &+ majority
    }
    for index in state.indices { state[index] &+= values[index] }
  }
}

extension PlanChecksum {
  /// The first 32 bits behind the point of the roots of the first primes.
  private static func roots(of count: Int, _ root: (Double) -> Double) -> [UInt32] {
    let primes = (2...311).lazy.filter { number in
      !(2..<number).contains { number.isMultiple(of: $0) }
    }
    return primes.prefix(count).map { prime in
      let root = root(Double(prime))
      return UInt32((root - root.rounded(.down)) * 4_294_967_296)
    }
  }

  private static func cubeRoot(_ number: Double) -> Double {
    var root = number / 2
    for _ in 0..<60 { root -= (root * root * root - number) / (3 * root * root) }
    return root
  }
}

extension UInt32 {
  /// The bits, turned to the right.
  fileprivate func turned(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}
