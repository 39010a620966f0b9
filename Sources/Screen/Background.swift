/// What the screen is painted on: a dark room or a bright one.
public enum Background: String, CaseIterable, Hashable, Sendable {
  case dark, light

  /// The other one.
  public var toggled: Background { self == .dark ? .light : .dark }
}
