import Testing

@testable import plenum_pdf

/// What objects of a PDF are made of.
@Suite struct PDFTokensTests {
  @Test(arguments: [
    "", "<< /Kids [ 3 0 R 73 0 R ] /Count 2 >>", "<< /A (a (b) \\) c) /B <FEFF> >> % 1 0 R\n5",
    "(never ends", "<0", "/", "1 0", "1 0 Rest", "-1.5 0 R", "stream\n1 0 R\nendstream\n",
    "99999999999999999999 0 R", "\0\t\r",
  ])
  func togetherTheyAreTheObject(text: String) {
    let tokens = PDFTokens(Array(text.utf8)[...])
    #expect(String(decoding: tokens.flatMap(\.bytes), as: UTF8.self) == text)
  }

  @Test func referencesAreOfOnePiece() {
    #expect(kinds("[3 0 R]") == [.mark, .reference(3), .mark])
    #expect(kinds("3 0 obj") == [.number(3), .number(0), .word])
    #expect(kinds("3 0 R4") == [.number(3), .number(0), .word])
    #expect(kinds("0 3 0 R") == [.number(0), .reference(3)])
    #expect(kinds("842.5 true") == [.word, .word])
  }

  /// An address may say what it will.
  @Test func textsNameNoObjects() {
    #expect(kinds("/URI (1 0 R \\( stream) /K 2 0 R") == [.name, .text, .name, .reference(2)])
    #expect(kinds("<FE10> <</A 1>>") == [.text, .mark, .name, .number(1), .mark])
    #expect(kinds("/Type % 1 0 R\n1 0 R") == [.name, .reference(1)])
  }

  @Test func aStreamIsOnePieceToTheEnd() {
    #expect(kinds("<< >>\nstream\n1 0 R (\nendstream\nendobj\n") == [.mark, .mark, .stream])
  }

  @Test func anObjectsOwnKeysAreFound() {
    let object = Array("<< /A << /K 1 0 R >> /K [ 2 0 R 3 0 R << /Obj 4 0 R >> ] /B 5 0 R >>".utf8)
    #expect(object[...].references("/K") == [2, 3])
    #expect(object[...].references("/B") == [5])
    #expect(object[...].references("/C").isEmpty)
  }

  private func kinds(_ text: String) -> [PDFTokens.Kind] {
    PDFTokens(Array(text.utf8)[...]).map(\.kind).filter { $0 != .blank }
  }
}
