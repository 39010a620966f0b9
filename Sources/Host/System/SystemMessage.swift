/// What the system says of an error number: "No such file or directory".
public struct SystemMessage: Hashable, Sendable {
  /// The words, in the language of the C locale.
  public let text: String

  /// The message of an `errno`.
  public init(errno number: Int32) {
    text = Errno(number).description
  }
}
