#include "CEmbedded.h"

static const unsigned char sample_plan[] = {
#embed "../../fixtures/vufo.yaml"
};

static const unsigned char plan_schema[] = {
#embed "../PlanFile/Schema/plan.schema.json"
};

struct embedded_file embedded_sample_plan(void) {
  return (struct embedded_file){sample_plan, sizeof sample_plan};
}

struct embedded_file embedded_plan_schema(void) {
  return (struct embedded_file){plan_schema, sizeof plan_schema};
}
