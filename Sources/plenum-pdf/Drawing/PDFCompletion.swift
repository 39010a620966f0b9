/// Adds what Cairo 1.16 leaves out of a PDF, while it goes by: the language of the document, that its
/// title is what viewers show, and the `D:` that a date begins with.
///
///     var completion = PDFCompletion(language: "vi")
///     for piece in pieces { sink.write(completion.take(piece)) }
///     sink.write(try completion.finish())
///
/// All of that belongs into the last two objects of the file, so that no more is held than these, and
/// the places at its very end. Source: ISO 32000-1, 7.9.4 (dates), 14.9.2 (languages).
struct PDFCompletion {
  /// How far the file has come.
  private enum Stage {
    /// In front of the last two objects.
    case front
    /// Within them: they are held until both are there.
    case objects(place: Int, number: Int)
    /// Behind them.
    case ending(PDFEnding)
    /// In a file that is not laid out as Cairo 1.16 does it; it stays as it is.
    case unknown
  }

  private let language: String
  private let portion: Int
  private var stage = Stage.front
  /// What has been taken and not been given on.
  private var held: [UInt8] = []
  /// How much has been given on, without what was added.
  private var given = 0

  /// - Parameters:
  ///   - language: the language of the document, as BCP 47 has it.
  ///   - portion: how many bytes are looked through at a time.
  init(language: String, portion: Int = 64 << 10) {
    self.language = language
    self.portion = portion
  }

  /// Takes a piece of the file.
  ///
  /// - Returns: what can be given on by now.
  mutating func take(_ piece: some Sequence<UInt8>) -> [UInt8] {
    held += piece
    return held.count < portion ? [] : advance()
  }

  /// Takes the end of the file.
  ///
  /// - Returns: the rest.
  /// - Throws: where the end does not belong to what came before it; that is no PDF then.
  mutating func finish() throws(DrawingFailure) -> [UInt8] {
    let rest = advance()
    guard case .ending(let ending) = stage else { return rest + held }
    guard let completed = ending.completed(held) else {
      throw DrawingFailure(reason: "the end of the PDF is not as Cairo 1.16 writes it")
    }
    return rest + completed
  }

  private mutating func advance() -> [UInt8] {
    switch stage {
    case .front:
      guard let start = PDFObjects.start(in: held) else {
        return give(held.count - PDFObjects.longestStart)
      }
      let front = give(start.place)
      stage = .objects(place: given, number: start.number)
      return front + advance()
    case .objects(let place, let number):
      guard let end = PDFObjects.end(in: held) else { return [] }
      guard let objects = PDFObjects(held[..<end], number: number, place: place) else {
        stage = .unknown
        return advance()
      }
      stage = .ending(objects.ending(language: language))
      _ = give(end)
      return objects.completed(language: language) + advance()
    case .ending: return give(held.count - PDFEnding.greatestLength)
    case .unknown: return give(held.count)
    }
  }

  private mutating func give(_ count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    defer { held.removeFirst(count) }
    given += count
    return Array(held[..<count])
  }
}
