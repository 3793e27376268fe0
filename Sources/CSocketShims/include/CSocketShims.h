// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// What Swift cannot see of the socket interface: the CMSG macros are C preprocessor functions.

#ifndef SWIFT_LIBVIRT_CSOCKETSHIMS_H
#define SWIFT_LIBVIRT_CSOCKETSHIMS_H

#include <stddef.h>
#include <sys/types.h>
#ifdef __linux__
#include <sys/epoll.h>
#include <sys/eventfd.h>
#endif

/// The most descriptors one recvmsg call of ours can return (the kernel's own limit is 253).
#define SWIFT_LIBVIRT_MAX_DESCRIPTORS 64

/// Reads up to `capacity` bytes and every descriptor that came with them, all close-on-exec.
///
/// Returns the byte count (0 at end of file) or -1 with errno set. `descriptor_count` is always set.
/// `truncated` becomes 1 when the kernel dropped descriptors for want of space.
ssize_t swift_libvirt_receive(int socket, void *buffer, size_t capacity, int *descriptors, size_t *descriptor_count,
                              int *truncated);

/// Sends one byte that carries exactly one descriptor. Returns 1, or -1 with errno set.
ssize_t swift_libvirt_send_descriptor(int socket, unsigned char byte, int descriptor);

/// Sends without raising SIGPIPE. Returns the byte count, or -1 with errno set.
ssize_t swift_libvirt_send(int socket, const void *bytes, size_t count);

#endif
