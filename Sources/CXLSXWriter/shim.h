#ifndef GEPPO_CXLSXWRITER_SHIM_H
#define GEPPO_CXLSXWRITER_SHIM_H

#include <stdint.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

// The library writes to a path and nowhere else: a file in memory gives it one that is on no disk.
// A negative number when the system refuses.
static inline int geppo_memory_file(void) { return (int)syscall(SYS_memfd_create, "geppo", 1u /* MFD_CLOEXEC */); }

static inline long geppo_memory_size(int file) { return (long)lseek(file, 0, SEEK_END); }

static inline long geppo_memory_read(int file, void *bytes, unsigned long count, long offset) {
  return (long)pread(file, bytes, count, offset);
}

static inline int geppo_memory_close(int file) { return close(file); }

#endif
