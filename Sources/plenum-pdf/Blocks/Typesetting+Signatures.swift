internal import Summary

extension Typesetting {
  /// The most signatures beside each other; further ones stand below.
  private static var signaturesInRow: Int { 3 }
  /// Room for a signature.
  private static var signatureRoom: Points { 64 }

  /// Place and date, then the signatures; never parted.
  func signatures(_ block: SignatureLines) -> RowList {
    let signatures = block.signatures
    let rowCount = (signatures.count + Self.signaturesInRow - 1) / Self.signaturesInRow
    return RowList(rowCount + 1) { place, shaper in
      guard place > 0 else {
        let columnCount = Double(max(2, min(signatures.count, Self.signaturesInRow)))
        let indent = min(width - width / columnCount, width / 2)
        let lines = shaper.lines(
          of: block.placeAndDate, .body.italic, indent: indent, width: width, .centre)
        return Row(
          cells: [Cell(lines: lines, tag: .paragraph)], spaceAbove: 26, keepsToNext: true,
          isWhole: true)
      }
      let first = (place - 1) * Self.signaturesInRow
      let here = signatures[first..<min(first + Self.signaturesInRow, signatures.count)]
      // A single row of two stands as one of three would: the last at the right.
      let columnWidth = width / Double(max(2, min(signatures.count, Self.signaturesInRow)))
      let start = here.count == 1 && rowCount == 1 ? columnWidth : 0
      let cells = here.enumerated().map { column, signature in
        var lines = shaper.lines(of: signature, .columnHeading, width: columnWidth, .centre)
        lines += shaper.lines(of: block.hint, .small.italic, width: columnWidth, .centre)
        lines.append(Line(height: Self.signatureRoom))
        return Cell(x: start + Double(column) * columnWidth, lines: lines, tag: .paragraph)
      }
      return Row(
        cells: cells, spaceAbove: 8, keepsToNext: place < rowCount, isWhole: true)
    }
  }
}
