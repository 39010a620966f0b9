internal import Screen
internal import Text

extension Line {
  /// This line with what was looked for underlined; `query` is folded.
  package func marking(_ query: String) -> Line {
    guard !query.isEmpty else { return self }
    return Line(spans.flatMap { Self.marked($0, query) })
  }

  private static func marked(_ span: Span, _ query: String) -> [Span] {
    // Each letter folded by itself, so that places in the folded text lead back to letters.
    let letters = Array(span.text)
    var folded: [UInt8] = []
    var origins: [Int] = []
    for (place, letter) in letters.enumerated() {
      for byte in String(letter).folded.utf8 {
        folded.append(byte)
        origins.append(place)
      }
    }
    let query = Array(query.utf8)
    guard folded.count >= query.count else { return [span] }

    var isMarked = [Bool](repeating: false, count: letters.count)
    var start = 0
    while start + query.count <= folded.count {
      if folded[start..<(start + query.count)].elementsEqual(query) {
        for place in origins[start]...origins[start + query.count - 1] { isMarked[place] = true }
        start += query.count
      } else {
        start += 1
      }
    }
    guard isMarked.contains(true) else { return [span] }

    var spans: [Span] = []
    for (letter, marked) in zip(letters, isMarked) {
      var style = span.style
      if marked { style.attributes.insert(.underline) }
      if spans.last?.style == style {
        spans[spans.count - 1].text.append(letter)
      } else {
        spans.append(Span(text: String(letter), style: style))
      }
    }
    return spans
  }
}
