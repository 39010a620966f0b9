internal import Host

/// Where Cairo's bytes go: completed on their way, into a sink.
final class PDFOutlet {
  private let sink: ByteSink
  private var completion: PDFCompletion

  /// - Parameters:
  ///   - sink: takes the bytes.
  ///   - language: the language of the document, as BCP 47 has it.
  init(_ sink: ByteSink, language: String) {
    self.sink = sink
    completion = PDFCompletion(language: language)
  }

  /// Passes bytes on.
  ///
  /// - Returns: whether more of them make sense.
  func take(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    sink.write(completion.take(bytes))
    return !sink.isBroken
  }

  /// Passes on what is left.
  func finish() throws(DrawingFailure) {
    sink.write(try completion.finish())
  }
}
