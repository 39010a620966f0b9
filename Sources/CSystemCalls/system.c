#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include <wchar.h>

const int system_nameless = O_TMPFILE;
const int system_new_session = POSIX_SPAWN_SETSID;

int system_signals_open(const int *signals, size_t count) {
  sigset_t mask;
  sigemptyset(&mask);
  for (size_t index = 0; index < count; index++) sigaddset(&mask, signals[index]);
  return signalfd(-1, &mask, SFD_NONBLOCK | SFD_CLOEXEC);
}

int system_signals_read(int descriptor) {
  struct signalfd_siginfo record;
  return read(descriptor, &record, sizeof record) < 0 ? -1 : (int)record.ssi_signo;
}

int system_timer_open(void) {
  return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
}

int system_timer_start(int descriptor, int64_t seconds, int64_t nanoseconds) {
  struct itimerspec times = {.it_value = {.tv_sec = seconds, .tv_nsec = nanoseconds}};
  return timerfd_settime(descriptor, 0, &times, NULL);
}

int system_memory_open(void) { return memfd_create("plenum", MFD_CLOEXEC); }

int system_peer_user(int descriptor, uint32_t *user) {
  struct ucred peer;
  socklen_t size = sizeof peer;
  int answer = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size);
  if (answer == 0) *user = peer.uid;
  return answer;
}

int system_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
