/// A PDF.
struct PrintedDocument {
  let bytes: [UInt8]
  let pageCount: Int
}
