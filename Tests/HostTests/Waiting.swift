import Glibc

/// Whether something can be read from a descriptor, now or within a time in milliseconds that is far
/// longer than anything here takes.
func isReadable(_ descriptor: Int32, within patience: Int32 = 10_000) -> Bool {
  var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&request, 1, patience) == 1
}
