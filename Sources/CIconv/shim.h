#ifndef GEPPO_CICONV_SHIM_H
#define GEPPO_CICONV_SHIM_H

#include <errno.h>
#include <iconv.h>

// `errno` is a macro, which Swift does not import.
static inline int geppo_isOutputFull(void) { return errno == E2BIG; }

#endif
