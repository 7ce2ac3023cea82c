#ifndef GEPPO_CLIBXML2_SHIM_H
#define GEPPO_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU; its headers then clash with the ICU inside Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 refuses to read.
static inline void geppo_xmlFree(void *pointer) { xmlFree(pointer); }

/// libxml2 prints some problems of XPath whatever the handlers: they are findings, not lines on a terminal.
static inline void geppo_ignore(void *context, const char *message, ...) { (void)context, (void)message; }
static inline void geppo_xmlSilence(void) {
  xmlThrDefSetGenericErrorFunc(NULL, geppo_ignore);
  xmlSetGenericErrorFunc(NULL, geppo_ignore);
}

#endif
