#ifndef GEPPO_COPENSSL_SHIM_H
#define GEPPO_COPENSSL_SHIM_H

#include <openssl/evp.h>

#endif
