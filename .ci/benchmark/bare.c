// The measure of all things: the fewest lines of C and ncurses that show what plenum shows, in the
// same colours.
//
//   bare FRAMES NUMBER [PLAN]    screens as frames.py writes them, of which the one with this number,
//                                from 0, is shown first; Right, Left, q
//
// With PLAN it first lets libyaml walk that file, and keeps nothing of it: no program that reads a plan
// with libyaml can be faster.
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

enum { most_frames = 16, mark_length = 6 };

static char *frames[most_frames];
static int count;

static void read_frames(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) exit(1);
  static char text[1 << 20];
  text[fread(text, 1, sizeof text - 1, file)] = 0;
  fclose(file);
  for (char *frame = strtok(text, "\f"); frame && count < most_frames; frame = strtok(NULL, "\f"))
    frames[count++] = frame;
}

static void walk(const char *path) {
  FILE *file = fopen(path, "rb");
  yaml_parser_t parser;
  if (!file || !yaml_parser_initialize(&parser)) exit(1);
  yaml_parser_set_input_file(&parser, file);
  for (int ended = 0; !ended;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) exit(1);
    ended = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  fclose(file);
}

static int color_of(const char *mark) {
  char hexadecimal[] = {mark[0], mark[1], 0};
  return (int)strtol(hexadecimal, NULL, 16);
}

// What stands behind a byte 1: a digit, and two hexadecimal digits for each of two colours.
static void set_style(const char *mark) {
  int attributes = mark[0] - '0', pair = alloc_pair(color_of(mark + 1), color_of(mark + 3));
  attr_set((attributes & 1 ? A_BOLD : 0) | (attributes & 2 ? A_UNDERLINE : 0)
             | (attributes & 4 ? A_REVERSE : 0), (short)pair, &pair);
}

static void draw(const char *frame) {
  int row = 0;
  erase();
  move(row, 0);
  for (const char *at = frame; *at;) {
    int length = (int)strcspn(at, "\1\n");
    addnstr(at, length);
    at += length;
    if (*at == 1) {
      set_style(at + 1);
      at += mark_length;
    } else if (*at == '\n') {
      move(++row, 0);
      at++;
    }
  }
  refresh();
}

int main(int argc, char **argv) {
  if (argc != 3 && argc != 4) return 64;
  setlocale(LC_ALL, "");
  if (argc == 4) walk(argv[3]);
  read_frames(argv[1]);
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  bkgd(COLOR_PAIR(alloc_pair(color_of("ff"), color_of("10"))));
  for (int shown = atoi(argv[2]);;) {
    draw(frames[shown]);
    int key = getch();
    if (key == 'q' || key == ERR) break;
    if (key == KEY_RIGHT && shown + 1 < count) shown++;
    if (key == KEY_LEFT && shown > 0) shown--;
  }
  endwin();
}
