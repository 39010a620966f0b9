/// What may be handed to an opener, in words that it can take for nothing else.
///
///     try OpenTarget(url: "https://vufo.org.vn/")
///     try OpenTarget(file: "papers/report.pdf", besides: "plans/plan.yaml")
public struct OpenTarget: Hashable, Sendable {
  /// The address, or the file's full path.
  let text: String

  /// A page of the web. Anything else that looks like an address might start a program.
  public init(url: String) throws(OpenRefusal) {
    let schemes = ["https://", "http://"]
    let lowercased = url.lowercased()
    guard let scheme = schemes.first(where: lowercased.hasPrefix), url.count > scheme.count,
      url.unicodeScalars.allSatisfy(Self.isAllowed)
    else { throw .unsafe }
    text = url
  }

  /// A document on this machine.
  ///
  /// - Parameters:
  ///   - file: its path, in relation to the plan's folder.
  ///   - plan: the path of the plan.
  /// - Throws: why it is not opened.
  public init(file: String, besides plan: String) throws(OpenRefusal) {
    guard !file.isEmpty, !file.utf8.contains(0) else { throw .missing }
    let folder = plan.lastIndex(of: "/").map { String(plan[...$0]) } ?? ""
    guard let path = try? Link.resolving(file.hasPrefix("/") ? file : folder + file),
      let status = try? FileStatus(of: path)
    else { throw .missing }
    // A desktop entry is a program in disguise.
    guard status.kind == .regular, !path.lowercased().hasSuffix(".desktop") else { throw .unsafe }
    text = path
  }

  /// What RFC 3986 has, and letters of all scripts; nothing that a shell or a terminal acts upon.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x21...0x7E).contains(scalar.value) && !forbidden.contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  private static let forbidden: Set<Unicode.Scalar> = [
    "\"", "<", ">", "\\", "^", "`", "{", "|", "}",
  ]
}

/// Why a source is not opened.
public enum OpenRefusal: Error, Hashable, Sendable {
  /// It is neither a web address in full nor a document: better looked at than opened.
  case unsafe
  /// There is no such file.
  case missing
}
