/// Where lines stand in their column.
enum Alignment {
  case leading, centre, trailing
}
