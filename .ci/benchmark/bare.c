// The measure of all things: the fewest lines of C and ncurses that show the same text as plenum.
//
//   bare FRAMES NUMBER    screens of text with form feeds between them, of which the one with this
//                         number, from 0, is shown first; Right, Left, q
#include <curses.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

enum { most_frames = 16 };

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

// The marks of plenum's statuses stand in the second column.
static int color_of(const char *line) {
  static const char *marks[] = {"●", "◐", "○", "→", "≈", "□", "▪", "×", "?"};
  for (int mark = 0; mark < 9; mark++)
    if (strncmp(line + 1, marks[mark], strlen(marks[mark])) == 0) return mark % 6 + 2;
  return 1;
}

static void draw(const char *frame) {
  erase();
  int row = 0;
  for (const char *line = frame; *line && row < LINES; row++) {
    int length = (int)strcspn(line, "\n");
    attrset(COLOR_PAIR(1) | (row == 0 ? A_BOLD : 0));
    mvaddnstr(row, 0, line, length);
    int color = color_of(line);
    if (color > 1) mvchgat(row, 1, 1, A_NORMAL, (short)color, NULL);
    line += length + (line[length] == '\n');
  }
  refresh();
}

int main(int argc, char **argv) {
  if (argc != 3) return 64;
  setlocale(LC_ALL, "");
  read_frames(argv[1]);
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  init_pair(1, COLOR_WHITE, COLOR_BLACK);
  for (short color = 1; color < 7; color++) init_pair((short)(color + 1), color, COLOR_BLACK);
  bkgd(COLOR_PAIR(1));
  for (int shown = atoi(argv[2]);;) {
    draw(frames[shown]);
    int key = getch();
    if (key == 'q' || key == ERR) break;
    if (key == KEY_RIGHT && shown + 1 < count) shown++;
    if (key == KEY_LEFT && shown > 0) shown--;
  }
  endwin();
}
