import Glibc
import System
import Testing

@Suite struct MemoryFileTests {
  @Test func whoeverReadsBeginsWithTheFirstByte() throws {
    let file = try MemoryFile()
    try file.fill(with: [1, 2, 3])
    let number = file.number
    #expect(try Descriptor.read(upTo: 2, from: number) == [1, 2])
    #expect(try file.contents() == [1, 2, 3])
  }

  @Test func whatIsTakenMakesRoom() throws {
    let file = try MemoryFile()
    let number = file.number
    for bytes in [[1, 2, 3], [], [4, 5]] as [[UInt8]] {
      try Descriptor.write(bytes.span.bytes, to: number)
      #expect(try file.take() == bytes)
    }
  }
}
