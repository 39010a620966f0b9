#include "CEmbedded.h"

static const unsigned char sample_plan[] = {
#embed "../../fixtures/vufo.yaml"
};

static const unsigned char plan_schema[] = {
#embed "../PlanFile/Schema/plan.schema.json"
};

static const unsigned char big_face[] = {
#embed "../Meeting/Face/Table/face.bin"
};

struct embedded_file embedded_sample_plan(void) {
  return (struct embedded_file){sample_plan, sizeof sample_plan};
}

struct embedded_file embedded_plan_schema(void) {
  return (struct embedded_file){plan_schema, sizeof plan_schema};
}

struct embedded_file embedded_big_face(void) {
  return (struct embedded_file){big_face, sizeof big_face};
}
