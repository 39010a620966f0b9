internal import CYAML

extension YAMLParser {
  /// The bytes that libyaml reads, handed over piece by piece as it asks for them.
  ///
  /// A class, since libyaml keeps a pointer to it.
  final class Input {
    private let bytes: [UInt8]
    private var offset = 0

    /// An input at its start.
    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// Lets a parser read it; the parser does not keep it alive.
    func feed(_ parser: UnsafeMutablePointer<yaml_parser_t>) {
      yaml_parser_set_input(
        parser,
        { input, buffer, size, count in
          guard let input, let buffer, let count else { return 0 }
          let bytes = UnsafeMutableRawBufferPointer(start: buffer, count: size)
          count.pointee = Unmanaged<Input>.fromOpaque(input).takeUnretainedValue().move(to: bytes)
          return 1
        }, Unmanaged.passUnretained(self).toOpaque())
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    /// Writes the next bytes into a buffer and tells how many they are.
    private func move(to buffer: UnsafeMutableRawBufferPointer) -> Int {
      let next = bytes[offset..<min(offset + buffer.count, bytes.count)]
      buffer.copyBytes(from: next)
      offset = next.endIndex
      return next.count
    }
  }
}
