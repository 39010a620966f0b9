internal import Glibc
internal import System

/// One end of the way between a meeting and a console, where one kind of thing is heard.
///
/// A class, because arrays hold no values that can only be moved.
final class ConsoleConnection<Heard: Decodable> {
  /// The most bytes that are taken at once: who floods waits for the next turn like everybody.
  private static var share: Int { 4 << 10 }
  /// The most lines in a row that mean nothing before one stops listening.
  private static var patience: Int { 32 }

  /// Flag with which somebody who is gone is an error, not a signal that ends the program.
  private static var noSignal: Int32 { Int32(MSG_NOSIGNAL) }

  private let socket: Descriptor
  private var lines = LineBuffer(limit: ConsoleLine.sizeLimit)
  private var strangeLines = 0
  /// True if the other side is gone, or not one of us.
  private(set) var isOver = false
  /// True if anything that means something has ever arrived.
  private(set) var hasHeard = false

  /// Takes a socket over; nil where somebody else is on the other side.
  init?(_ socket: consuming Descriptor, trusting owner: uid_t) {
    guard (try? LocalSocket.peer(of: socket)) == owner else { return nil }
    self.socket = socket
  }

  /// Descriptor to be waited on.
  var number: Int32 { socket.number }

  /// Values that have arrived. Never waits; what does not fit makes the descriptor readable still.
  func receive() -> [Heard] {
    guard !isOver else { return [] }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try socket.read(upTo: Self.share)
      isOver = bytes.isEmpty
    } catch .wouldBlock {
      return []
    } catch {
      isOver = true
      return []
    }
    return heard(in: bytes)
  }

  private func heard(in bytes: [UInt8]) -> [Heard] {
    let heard = lines.take(bytes).compactMap { line -> Heard? in
      let value = strangeLines < Self.patience ? ConsoleLine.reading(line, as: Heard.self) : nil
      strangeLines = value == nil ? strangeLines + 1 : 0
      return value
    }
    if lines.isOverrun || strangeLines >= Self.patience { isOver = true }
    if !heard.isEmpty { hasHeard = true }
    return heard
  }

  /// Sends a line, or gives up on somebody who has not read for so long that it does not fit:
  /// whoever comes back asks anew and hears the newest.
  func send(_ line: [UInt8]) {
    guard !isOver else { return }
    let number = socket.number
    let count = try? Errno.checking {
      line.withUnsafeBytes { Glibc.send(number, $0.baseAddress, $0.count, Self.noSignal) }
    }
    if count != line.count { isOver = true }
  }
}
