import Glibc
import Testing

/// Does something as a user whom permissions bind, also where tests run as root.
///
///     try unprivileged { #expect(outcome(path) == .failure(…)) }
///
/// This thread gives up the two capabilities for which permissions are not looked at, and has them back
/// at the end; a test that suspends in between would lose its thread. glibc has the calls and no header
/// for them. Source: capabilities(7), capset(2).
func unprivileged(_ body: () throws -> Void) throws {
  typealias Call = @convention(c) (UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> Int32
  let get = unsafeBitCast(try #require(dlsym(nil, "capget")), to: Call.self)
  let set = unsafeBitCast(try #require(dlsym(nil, "capset")), to: Call.self)
  // _LINUX_CAPABILITY_VERSION_3, and this thread.
  var header: (version: UInt32, thread: Int32) = (0x2008_0522, 0)
  // Effective, permitted, inheritable: of the first 32, then of the others.
  var former: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0, 0)
  try #require(get(&header, &former) == 0)
  let overrides: UInt32 = 1 << 1 | 1 << 2  // CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
  var bound = former
  bound.0 &= ~overrides
  try #require(set(&header, &bound) == 0)
  defer { _ = set(&header, &former) }
  try body()
}
