internal import CNcurses

/// Capabilities by terminfo of the terminal that ncurses was started for, as far as ncurses does
/// not use them by itself.
struct Capabilities {
  /// Number of colours that it has; negative if none.
  let colors: Int
  /// Bytes that end attributes and colours, show the cursor and the screen as it was before.
  let leave: [UInt8]
  /// Bytes that sound the bell or, failing that, flash.
  let bell: [UInt8]
  /// Keys whose bytes follow no common rule.
  let keys: [KeyDecoder.Exception]

  /// True if sequences that it does not know are ignored, by the rules of ECMA-48.
  let ignoresUnknown: Bool

  /// True if the colour around its cells can be set (OSC 11) and given back (OSC 111).
  let hasPageColor: Bool

  /// Asks terminfo; KDE's Konsole, which does not say so by its name, could still not give the
  /// colour back in 2023.
  init(term: String, isKonsole: Bool = false) throws(TerminalError) {
    guard let position = Self.string("cup") else { throw .termIncapable(term) }
    ignoresUnknown = position.starts(with: [EscapeSequence.escapeByte, UInt8(ascii: "[")])
    hasPageColor =
      ignoresUnknown && !isKonsole && !Self.hasPaletteCommand
      && !Self.withoutPageColor.contains { term.hasPrefix($0) }
    colors = Int(tigetnum("colors"))
    leave =
      Self.strings(["sgr0", "op", "cnorm"]) + (Self.string("rmcup") ?? Self.strings(["clear"]))
    bell = Self.string("bel") ?? Self.strings(["flash"])
    keys = KeyDecoder.Exception.all { Self.string($0) }
  }

  /// Bytes that enter the screen of full-screen programs, in a state that ncurses can build on, and
  /// hide the cursor.
  ///
  /// The program before us may have left insert mode on, wrapping off or a region that scrolls.
  func enter(rows: Int) -> [UInt8] {
    let region = Self.pointer("csr").flatMap { curses_scroll_region($0, 0, Int32(rows) - 1) }
    return Self.strings(["smcup"]) + (region.map(Self.bytes) ?? [])
      + Self.strings(["sgr0", "rmir", "smam", "civis"])
  }

  /// Beginnings of the names of those that do not give the colour back, or show the sequence.
  private static let withoutPageColor = ["rxvt", "konsole", "eterm"]

  /// True if `ESC ]` is a command of another kind, as on the Linux console.
  private static var hasPaletteCommand: Bool {
    string("oc")?.starts(with: [EscapeSequence.escapeByte, UInt8(ascii: "]"), UInt8(ascii: "R")])
      ?? false
  }

  private static func strings(_ capabilities: [String]) -> [UInt8] {
    capabilities.flatMap { string($0) ?? [] }
  }

  private static func string(_ capability: String) -> [UInt8]? {
    pointer(capability).map(bytes)
  }

  private static func pointer(_ capability: String) -> UnsafePointer<CChar>? {
    // -1 is the answer for a name that is not one of a string.
    guard let found = tigetstr(capability), Int(bitPattern: found) != -1 else { return nil }
    return UnsafePointer(found)
  }

  /// The bytes of a capability without the pauses (`$<5>`) that printing terminals needed.
  private static func bytes(_ pointer: UnsafePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(String(cString: pointer).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
