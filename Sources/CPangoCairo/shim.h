// Pango and Cairo, as Swift sees them, and zlib, in which Cairo packs what it writes.
//
// The shim exists because the headers lie in folders that only pkg-config knows (the package names
// "pangocairo", which also links everything), and because a module map cannot gather two libraries'
// headers by itself. Nothing of them is changed; what follows gives names to macros with casts, which
// the importer leaves out.

#ifndef CPANGOCAIRO_SHIM_H
#define CPANGOCAIRO_SHIM_H

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <zlib.h>

// The glyph of a character that takes part in no picture.
static const PangoGlyph pango_glyph_empty = PANGO_GLYPH_EMPTY;
// Set in the place of a glyph where no font has the character, which the other bits then name.
static const PangoGlyph pango_glyph_unknown_flag = PANGO_GLYPH_UNKNOWN_FLAG;

#endif
