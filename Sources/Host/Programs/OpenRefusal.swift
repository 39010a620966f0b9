/// Why a source is not opened.
public enum OpenRefusal: Error, Hashable, Sendable {
  /// It is neither a web address in full nor a document: better looked at than opened.
  case unsafe
  /// There is no such file.
  case missing
}
