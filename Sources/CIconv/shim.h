#ifndef GEPPO_CICONV_SHIM_H
#define GEPPO_CICONV_SHIM_H

#include <errno.h>
#include <iconv.h>

#endif
