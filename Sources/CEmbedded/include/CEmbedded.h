// The files that the programs carry within them. The C compiler puts them in as they are; in Swift
// each byte would be a literal, which takes the compiler half a minute for a plan.

#ifndef CEMBEDDED_H
#define CEMBEDDED_H

#include <stddef.h>

/// A file within the program: its bytes, which last as long as the program, and their number.
struct embedded_file {
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// The sample plan, fixtures/vufo.yaml.
struct embedded_file embedded_sample_plan(void);

/// The JSON Schema of the plan file, plan.schema.json of PlanFile.
struct embedded_file embedded_plan_schema(void);

/// The letters of the wall, face.bin of Meeting.
struct embedded_file embedded_big_face(void);

#endif
