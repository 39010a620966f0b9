// Gives the terminal back when the program crashes, in C because a signal handler may do next to
// nothing, and nothing that Swift might allocate or lock for.

#ifndef CTERMINALRESCUE_H
#define CTERMINALRESCUE_H

#include <stddef.h>

/// Until `terminal_rescue_disarm`, a crash (ABRT BUS FPE ILL SEGV SYS TRAP) writes `farewell` to
/// the terminal, sets the modes that it has now, and goes on to the handler that was there before.
///
/// HUP, INT, QUIT and TERM are looked after as well, for the one moment when they are not blocked:
/// while a frame is written. If the terminal still takes bytes, the signal is left pending for
/// whoever unblocked it; if the terminal is stuck, the program ends here.
///
/// `farewell` is copied; what is beyond 256 bytes is left out.
void terminal_rescue_arm(int descriptor, const unsigned char *farewell, size_t length);

/// Puts back the handlers that `terminal_rescue_arm` replaced.
void terminal_rescue_disarm(void);

#endif
