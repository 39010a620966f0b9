#define _GNU_SOURCE
#include "CTerminalRescue.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <ucontext.h>
#include <unistd.h>

static const int signals[] = {SIGABRT, SIGBUS, SIGFPE,  SIGILL, SIGSEGV, SIGSYS,
                              SIGTRAP, SIGHUP, SIGINT, SIGQUIT, SIGTERM};
enum { count = sizeof signals / sizeof *signals, endings = count - 4 };

// A handler has no other way to be told anything than through static memory.
static struct sigaction previous[count];
static struct termios shell_modes;
static int has_modes;
static unsigned char goodbye[256];
static size_t goodbye_length;
static int terminal;
static volatile sig_atomic_t armed;

// A stack overflow leaves no stack for a handler. Untouched pages cost nothing.
static unsigned char spare_stack[1 << 16];

static void rescue(int number, siginfo_t *info, void *context) {
  int saved_errno = errno;
  int index = 0;
  while (signals[index] != number) index++;
  // A terminal that is only slow has taken the rest of a frame within this time; one that is stuck
  // takes nothing ever.
  enum { patience = 200 };
  struct pollfd output = {.fd = terminal, .events = POLLOUT};
  int writable = poll(&output, 1, patience) == 1 && output.revents == POLLOUT;

  if (index >= endings && writable) {
    // Blocked from the moment the handler returns, it stays pending until signalfd is read.
    sigaddset(&((ucontext_t *)context)->uc_sigmask, number);
    raise(number);
    errno = saved_errno;
    return;
  }
  if (armed) {
    armed = 0;
    if (writable && write(terminal, goodbye, goodbye_length) < 0) { /* nothing left to try */ }
    if (has_modes) tcsetattr(terminal, TCSANOW, &shell_modes);
  }
  sigaction(number, &previous[index], NULL);
  // A fault happens again when its instruction does, with the address that a backtrace wants;
  // anything else has to be sent again.
  if (info->si_code <= 0 || number == SIGTRAP || index >= endings) raise(number);
  errno = saved_errno;
}

void terminal_rescue_arm(int descriptor, const unsigned char *farewell, size_t length) {
  if (armed) return;
  terminal = descriptor;
  has_modes = tcgetattr(terminal, &shell_modes) == 0;
  goodbye_length = length < sizeof goodbye ? length : sizeof goodbye;
  memcpy(goodbye, farewell, goodbye_length);

  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&stack, NULL);
  }
  struct sigaction action = {.sa_sigaction = rescue};
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
  sigfillset(&action.sa_mask);
  for (int index = 0; index < count; index++) sigaction(signals[index], &action, &previous[index]);
  armed = 1;
}

void terminal_rescue_disarm(void) {
  if (!armed) return;
  armed = 0;
  for (int index = 0; index < count; index++) sigaction(signals[index], &previous[index], NULL);
}
