#include "CTerminalRescue.h"

#include <errno.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

int terminal_signals_open(const int *signals, size_t count) {
  sigset_t mask;
  sigemptyset(&mask);
  for (size_t index = 0; index < count; index++) sigaddset(&mask, signals[index]);
  return signalfd(-1, &mask, SFD_NONBLOCK | SFD_CLOEXEC);
}

int terminal_signals_read(int descriptor) {
  struct signalfd_siginfo record;
  ssize_t size;
  do {
    size = read(descriptor, &record, sizeof record);
  } while (size < 0 && errno == EINTR);
  return size == sizeof record ? (int)record.ssi_signo : 0;
}
