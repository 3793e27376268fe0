// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#include <pthread.h>
#include <stdlib.h>
#include <sasl/sasl.h>

// Cyrus SASL wants functions of one type cast to another, which only C can say.

static inline void *swift_libvirt_sasl_mutex_new(void) {
  pthread_mutex_t *mutex = malloc(sizeof *mutex);
  if (mutex && pthread_mutex_init(mutex, NULL) != 0) {
    free(mutex);
    mutex = NULL;
  }
  return mutex;
}

static inline int swift_libvirt_sasl_mutex_lock(void *mutex) {
  return pthread_mutex_lock((pthread_mutex_t *)mutex) == 0 ? SASL_OK : SASL_FAIL;
}

static inline int swift_libvirt_sasl_mutex_unlock(void *mutex) {
  return pthread_mutex_unlock((pthread_mutex_t *)mutex) == 0 ? SASL_OK : SASL_FAIL;
}

static inline void swift_libvirt_sasl_mutex_free(void *mutex) {
  if (!mutex) return;
  pthread_mutex_destroy((pthread_mutex_t *)mutex);
  free(mutex);
}

/// Gives the library real locks: its own do nothing. Without effect once anybody in the process has started it.
static inline void swift_libvirt_sasl_use_threads(void) {
  sasl_set_mutex(swift_libvirt_sasl_mutex_new, swift_libvirt_sasl_mutex_lock, swift_libvirt_sasl_mutex_unlock,
                 swift_libvirt_sasl_mutex_free);
}

static inline int swift_libvirt_sasl_say_nothing(void *context, int level, const char *message) {
  (void)context;
  (void)level;
  (void)message;
  return SASL_OK;
}

/// The callback that keeps the library from writing into the system's log.
static inline sasl_callback_t swift_libvirt_sasl_silence(void) {
  sasl_callback_t callback = {SASL_CB_LOG, (int (*)(void))swift_libvirt_sasl_say_nothing, NULL};
  return callback;
}

/// A callback that is no function: the library asks by means of SASL_INTERACT.
static inline sasl_callback_t swift_libvirt_sasl_question(unsigned long kind) {
  sasl_callback_t callback = {kind, NULL, NULL};
  return callback;
}

/// Starts the client side of the library; its plug-ins are loaded the first time.
static inline int swift_libvirt_sasl_client_init(void) {
  static sasl_callback_t callbacks[] = {
      {SASL_CB_LOG, (int (*)(void))swift_libvirt_sasl_say_nothing, NULL}, {SASL_CB_LIST_END, NULL, NULL}};
  return sasl_client_init(callbacks);
}
