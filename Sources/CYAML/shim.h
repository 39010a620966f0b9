// libyaml, as Swift sees it.
//
// The shim exists because a module map cannot name a header of the system by its place alone: where
// yaml.h lies differs between systems, and an #include finds it. Nothing of libyaml is changed.

#pragma once

#include <yaml.h>
