internal import CSystemCalls
internal import Glibc

/// The character set of the C library and of what is built on it: which bytes stand for which
/// characters.
public enum CharacterSet {
  /// Takes the character set of a locale, or of the environment, if it is UTF-8, else `C.UTF-8`.
  ///
  /// A machine often lacks the locale that `LC_ALL` names; the C library then answers ASCII, and
  /// every accent would be lost. Only `LC_CTYPE` is set: no number is read or written by locale.
  public static func useUTF8(locale: String = "") {
    setlocale(LC_CTYPE, locale)
    if !isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// True if the C library speaks UTF-8 now.
  public static var isUTF8: Bool {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// Number of columns that the C library takes a scalar for: -1 for what it does not know.
  ///
  ///     CharacterSet.columns(of: "会")  // 2
  public static func columns(of scalar: Unicode.Scalar) -> Int { Int(system_columns(scalar.value)) }
}
