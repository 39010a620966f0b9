/// Room to sign: place and date, then each signature beside the others.
public struct SignatureLines: Hashable, Sendable {
  /// Place and a date to be filled in by hand, at the right: "Ha Noi, date: ....................".
  public let placeAndDate: PageText
  /// Who signs, from the left; one or more.
  public let signatures: [PageText]
  /// Small and under each of them, above the room for the signature: "(signature, full name)".
  public let hint: PageText
}
