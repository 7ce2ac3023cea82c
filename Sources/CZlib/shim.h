#ifndef GEPPO_CZLIB_SHIM_H
#define GEPPO_CZLIB_SHIM_H

#include <zlib.h>

// `inflateInit2` is a macro, which Swift does not import.
static inline int geppo_inflateInit2(z_streamp stream, int windowBits) { return inflateInit2(stream, windowBits); }

#endif
