internal import Glibc

/// A file that has no name and is on no disk, to hand to a child program.
struct MemoryFile: ~Copyable {
  private let descriptor: Descriptor

  /// An empty file.
  init() throws(Errno) {
    // MFD_CLOEXEC; a child gets its own number for the file.
    descriptor = try Descriptor { memfd_create("plenum", 1) }
  }

  /// The system's number for it; its owner must outlive every use.
  var number: Int32 { descriptor.number }

  /// Writes all the bytes, and lets whoever reads begin with the first.
  borrowing func fill(with bytes: [UInt8]) throws(Errno) {
    try descriptor.write(bytes.span.bytes)
    let number = number
    try Errno.checking { lseek(number, 0, SEEK_SET) }
  }

  /// All that was written.
  borrowing func contents() throws(Errno) -> [UInt8] {
    let number = number
    let size = try Errno.checking { lseek(number, 0, SEEK_END) }
    var bytes = [UInt8](repeating: 0, count: size)
    var place = 0
    while place < size {
      let count = try Errno.checking {
        bytes.withUnsafeMutableBytes {
          pread(number, $0.baseAddress?.advanced(by: place), size - place, place)
        }
      }
      guard count > 0 else { break }
      place += count
    }
    return bytes
  }
}

// Swift's module of the C library leaves it to those who define _GNU_SOURCE.
@_silgen_name("memfd_create")
private func memfd_create(_ name: UnsafePointer<CChar>, _ flags: UInt32) -> Int32
