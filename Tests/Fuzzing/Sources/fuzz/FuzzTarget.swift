/// Something that takes any bytes and says what is wrong afterwards; a crash says it by itself.
protocol FuzzTarget: SendableMetatype {
  /// The name on the command line and of the corpus' folder.
  static var name: String { get }

  /// What is not as it should be: a sentence for each thing.
  static func faults(_ bytes: [UInt8]) -> [String]
}
