// What the C library has and Swift does not see: its headers keep it for those who define _GNU_SOURCE
// or _XOPEN_SOURCE, or Swift's module of them leaves it out. The headers cannot be passed on, since
// Swift would then no longer know which module sigset_t and itimerspec belong to: nothing but plain
// numbers passes here.
//
// Every call answers -1 and sets errno where the system refuses.

#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>
#include <stdint.h>

/// signalfd(2): a descriptor from which these signals are read.
int system_signals_open(const int *signals, size_t count);

/// The number of the next signal that has arrived.
int system_signals_read(int descriptor);

/// timerfd_create(2): a timer on the clock that never goes back, not started.
int system_timer_open(void);

/// timerfd_settime(2): lets the timer expire once, after so much time; no time at all stops it.
int system_timer_start(int descriptor, int64_t seconds, int64_t nanoseconds);

/// memfd_create(2): a file that is on no disk and has no name.
int system_memory_open(void);

/// SO_PEERCRED of socket(7): the user at the other end of a socket.
int system_peer_user(int descriptor, uint32_t *user);

/// wcwidth(3): how many columns a character takes.
int system_columns(uint32_t scalar);

/// O_TMPFILE of open(2): a file without a name, in a folder.
extern const int system_nameless;

/// POSIX_SPAWN_SETSID of posix_spawnattr_setflags(3): a session of its own.
extern const int system_new_session;

#endif
