/// A font that a `Shaper` holds: good for as long as the shaper is.
struct FontHandle {
  let scaled: OpaquePointer
  /// The glyph without ink.
  let space: UInt
}
