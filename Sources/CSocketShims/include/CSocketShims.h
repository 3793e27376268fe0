// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// What Swift cannot see of the system's interface: the CMSG macros are C preprocessor functions, and holes in files are
// for those who ask for GNU's extensions.

#ifndef SWIFT_LIBVIRT_CSOCKETSHIMS_H
#define SWIFT_LIBVIRT_CSOCKETSHIMS_H

#include <spawn.h>
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

/// Writes without raising SIGPIPE, which a pipe that nobody reads any more would do: can_break says whether there may be
/// one. As write(2).
ssize_t swift_libvirt_write(int descriptor, const void *bytes, size_t count, int can_break);

/// Makes a pipe, both ends close-on-exec. Returns 0, or -1 with errno set.
int swift_libvirt_pipe(int ends[2]);

/// Prepares a child of posix_spawn to have no descriptor but 0, 1 and 2, where the system has a way to say so.
int swift_libvirt_close_others(posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, short *flags);

/// Starts a program that outlives us: in a session of its own, with no parent, no descriptors but /dev/null, the root
/// directory and the default signal handling. Returns 0 once it runs, or the errno that prevented it.
int swift_libvirt_spawn_detached(const char *path, char *const arguments[], char *const environment[]);

/// Moves to the next data, or the next hole, at or behind `offset`. Returns its position, or -1 with errno set.
off_t swift_libvirt_seek_data(int descriptor, off_t offset);
off_t swift_libvirt_seek_hole(int descriptor, off_t offset);

/// Makes a hole in a file, whose size stays. Returns 0, or -1 with errno set.
int swift_libvirt_punch_hole(int descriptor, off_t offset, off_t length);

#endif
