internal import PlanModel

extension SourceText {
  /// The place of the byte at an offset, which is on the lines that a scalar spans.
  func place(ofOffset offset: Int, within place: Place, extent: Int = 1) -> Place {
    let before = text(in: Int(place.offset)..<offset)
    let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let last = lines.last?.count ?? 0
    return Place(
      line: place.line + Int32(clamping: lines.count - 1),
      column: Int32(clamping: lines.count > 1 ? last + 1 : Int(place.column) + last),
      offset: Int32(clamping: offset), extent: Int32(clamping: max(1, extent)))
  }

  /// The rest of a line from an offset on.
  func restOfLine(from offset: Int) -> String {
    var end = offset
    while let byte = self[end], byte != 0x0A, byte != 0x0D { end += 1 }
    return text(in: offset..<end)
  }
}
