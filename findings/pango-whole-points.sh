#!/bin/bash
# One would expect: text that Pango sets for a PDF is as wide as its font says. There are no pixels on paper; rounding is a matter of screens.
# What happens: letters stand at whole units, on a PDF surface whole points of 1/72 inch (0.35 mm). A line of narrow letters is 7 % too wide in one size
#   and 4 % too narrow in another: words jam or fall apart, the size changes where lines break, and a larger face can need less room.
# Version: Pango 1.50.12+ds-1, Cairo 1.16.0-7, DejaVu Sans of fonts-dejavu-core 2.37-6 (Debian 12). Pango rounds by default since 1.44.
# Who is hurt: whoever prints: uneven letters at the sizes of footnotes and tables, columns measured at one size that do not fit at another.
# What to do: pango_context_set_round_glyph_positions(context, FALSE) on the context that measures and on the one that draws.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
# Install: these packages and all they need, below $T/root; an empty status file, so that nothing of this system counts as installed.
mkdir -p apt/lists/partial apt/archives/partial root; : > apt/status
get() { apt-get -qq -o Dir::State="$T/apt" -o Dir::State::status="$T/apt/status" -o Dir::Cache="$T/apt" -o Debug::NoLocking=1 \
        -o APT::Sandbox::User=root "$@" > log 2>&1 || { cat log; echo "the packages cannot be had"; exit 2; }; }
get update; get -y --no-install-recommends --download-only install libpangocairo-1.0-0=1.50.12+ds-1 libcairo2=1.16.0-7 fonts-dejavu-core=2.37-6
for d in apt/archives/*.deb; do case $d in */libc6_*) ;; *) dpkg -x "$d" root;; esac; done   # the C library stays the system's
R=$T/root; L=$(echo $R/usr/lib/*-linux-gnu):$(echo $R/lib/*-linux-gnu)
cat > fonts.conf <<E
<fontconfig><dir>$R/usr/share/fonts</dir><cachedir>$T/cache</cachedir></fontconfig>
E
cat > line.py <<'P'
import ctypes, sys
V, D, S, I = ctypes.c_void_p, ctypes.c_double, ctypes.c_char_p, ctypes.c_int
cairo, pango, both = (ctypes.CDLL(name) for name in ("libcairo.so.2", "libpango-1.0.so.0", "libpangocairo-1.0.so.0"))
for library, name, result, arguments in (
    (cairo, "cairo_pdf_surface_create", V, [S, D, D]), (cairo, "cairo_create", V, [V]), (cairo, "cairo_version_string", S, []),
    (both, "pango_cairo_create_layout", V, [V]), (pango, "pango_version_string", S, []), (pango, "pango_layout_get_context", V, [V]),
    (pango, "pango_context_set_round_glyph_positions", None, [V, I]), (pango, "pango_layout_set_text", None, [V, S, I]),
    (pango, "pango_font_description_from_string", V, [S]), (pango, "pango_layout_set_font_description", None, [V, V]),
    (pango, "pango_layout_get_size", None, [V, V, V])):
    function = getattr(library, name); function.restype, function.argtypes = result, arguments
print("Pango", pango.pango_version_string().decode(), "Cairo", cairo.cairo_version_string().decode())
paper = cairo.cairo_create(cairo.cairo_pdf_surface_create(None, 595.0, 842.0))
def width(size, rounds):
    layout = both.pango_cairo_create_layout(paper)
    pango.pango_context_set_round_glyph_positions(pango.pango_layout_get_context(layout), rounds)
    pango.pango_layout_set_font_description(layout, pango.pango_font_description_from_string(b"DejaVu Sans %d" % size))
    pango.pango_layout_set_text(layout, b"illicit million, little by little, is illegible in all filings", -1)
    columns, rows = I(), I(); pango.pango_layout_get_size(layout, ctypes.byref(columns), ctypes.byref(rows))
    return columns.value / 1024
for size in 7, 9, 12:
    print(f"{size} pt: {width(size, 1):.2f} points wide by default, {width(size, 0):.2f} unrounded, {width(1000, 0) * size / 1000:.2f} by the font")
P
FONTCONFIG_FILE=$T/fonts.conf LD_LIBRARY_PATH=$L python3 line.py | tee seen
diff - seen <<E && echo "as stated: by default a line is up to 7 % wider or 4 % narrower than its font says"
Pango 1.50.12 Cairo 1.16.0
7 pt: 245.00 points wide by default, 229.53 unrounded, 229.55 by the font
9 pt: 291.00 points wide by default, 295.13 unrounded, 295.13 by the font
12 pt: 379.00 points wide by default, 393.51 unrounded, 393.51 by the font
E
