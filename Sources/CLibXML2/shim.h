// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/xmlerror.h>

/// Frees memory that libxml2 handed out. `xmlFree` itself is a mutable global, which Swift code must not touch.
static inline void swift_libvirt_xml_free(void *memory) { xmlFree(memory); }

static inline void swift_libvirt_xml_discard(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

/// What prints on this thread when libxml2 has no better way to report, kept to be put back.
typedef struct {
  xmlGenericErrorFunc function;
  void *context;
} swift_libvirt_xml_printer;

/// Stops libxml2 from printing to standard error on this thread. The handler is variadic, which Swift cannot write.
static inline swift_libvirt_xml_printer swift_libvirt_xml_silence(void) {
  swift_libvirt_xml_printer printer = {xmlGenericError, xmlGenericErrorContext};
  xmlSetGenericErrorFunc(xmlGenericErrorContext, swift_libvirt_xml_discard);
  return printer;
}

/// Undoes ``swift_libvirt_xml_silence``.
static inline void swift_libvirt_xml_restore(swift_libvirt_xml_printer printer) {
  xmlSetGenericErrorFunc(printer.context, printer.function);
}
