// ncurses with wide characters, and what Swift cannot see of it by itself.

#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

// Without it <curses.h> declares neither cchar_t nor the functions for it.
#define NCURSES_WIDECHAR 1
#include <curses.h>

// These are mutable globals, which language mode 6 refuses to read.
static inline WINDOW *curses_standard_screen(void) { return stdscr; }
static inline WINDOW *curses_next_screen(void) { return newscr; }
static inline WINDOW *curses_shown_screen(void) { return curscr; }

// The attributes are macros with casts, which the importer leaves out.
static const attr_t curses_bold = A_BOLD;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;

// tiparm is variadic, which Swift cannot call.
static inline const char *curses_scroll_region(const char *capability, int top, int bottom) {
  return tiparm(capability, top, bottom);
}

#endif
