// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#include <gnutls/gnutls.h>
#include <gnutls/crypto.h>
#include <gnutls/x509.h>

/// Frees memory that GnuTLS handed out. `gnutls_free` itself is a mutable global, which Swift code must not touch.
static inline void swift_libvirt_gnutls_free(void *memory) { gnutls_free(memory); }

/// Begins a session that never blocks and never raises SIGPIPE. The flags are macros and constants of one name each,
/// which Swift cannot tell apart.
static inline int swift_libvirt_gnutls_init_client(gnutls_session_t *session) {
  return gnutls_init(session, GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL);
}
