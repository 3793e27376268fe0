// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#define _GNU_SOURCE
#include "CSocketShims.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

ssize_t swift_libvirt_receive(int socket, void *buffer, size_t capacity, int *descriptors, size_t *descriptor_count,
                              int *truncated) {
    union {
        char bytes[CMSG_SPACE(sizeof(int) * SWIFT_LIBVIRT_MAX_DESCRIPTORS)];
        struct cmsghdr alignment;
    } control;
    struct iovec part = {.iov_base = buffer, .iov_len = capacity};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof(control.bytes)};
    int flags = 0;
#ifdef MSG_CMSG_CLOEXEC
    flags |= MSG_CMSG_CLOEXEC;
#endif

    *descriptor_count = 0;
    *truncated = 0;
    ssize_t received = recvmsg(socket, &message, flags);
    if (received < 0) return -1;
    if (message.msg_flags & MSG_CTRUNC) *truncated = 1;

    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header != NULL; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
        size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count && *descriptor_count < SWIFT_LIBVIRT_MAX_DESCRIPTORS; i++) {
            int descriptor;
            memcpy(&descriptor, CMSG_DATA(header) + i * sizeof(int), sizeof(int));
#ifndef MSG_CMSG_CLOEXEC
            fcntl(descriptor, F_SETFD, FD_CLOEXEC);
#endif
            descriptors[(*descriptor_count)++] = descriptor;
        }
    }
    return received;
}

ssize_t swift_libvirt_send_descriptor(int socket, unsigned char byte, int descriptor) {
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr alignment;
    } control;
    memset(&control, 0, sizeof(control));
    struct iovec part = {.iov_base = &byte, .iov_len = 1};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof(control.bytes)};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
#ifdef MSG_NOSIGNAL
    return sendmsg(socket, &message, MSG_NOSIGNAL);
#else
    return sendmsg(socket, &message, 0);
#endif
}

ssize_t swift_libvirt_send(int socket, const void *bytes, size_t count) {
#ifdef MSG_NOSIGNAL
    return send(socket, bytes, count, MSG_NOSIGNAL);
#else
    return send(socket, bytes, count, 0);
#endif
}

ssize_t swift_libvirt_write(int descriptor, const void *bytes, size_t count, int can_break) {
    if (!can_break) return write(descriptor, bytes, count);
    // Only sockets can be asked for quiet, so the signal is held back in this thread, and taken if it came.
    sigset_t broken_pipe, before, pending;
    sigemptyset(&broken_pipe);
    sigaddset(&broken_pipe, SIGPIPE);
    sigpending(&pending);
    pthread_sigmask(SIG_BLOCK, &broken_pipe, &before);
    ssize_t written = write(descriptor, bytes, count);
    int cause = errno;
    if (written < 0 && cause == EPIPE && !sigismember(&pending, SIGPIPE)) {
        int signal;
        sigpending(&pending);
        if (sigismember(&pending, SIGPIPE)) sigwait(&broken_pipe, &signal);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = cause;
    return written;
}

int swift_libvirt_pipe(int ends[2]) {
#ifdef __linux__
    return pipe2(ends, O_CLOEXEC);
#else
    if (pipe(ends) < 0) return -1;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return 0;
#endif
}

int swift_libvirt_close_others(posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, short *flags) {
    (void)attributes;
#if defined(__APPLE__)
    (void)actions;
    *flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
    return 0;
#elif defined(__GLIBC__) && (__GLIBC__ > 2 || (__GLIBC__ == 2 && __GLIBC_MINOR__ >= 34))
    (void)flags;
    return posix_spawn_file_actions_addclosefrom_np(actions, 3);
#else
    (void)actions;
    (void)flags;
    return 0;
#endif
}

// Both functions below run between fork and exec in a process with threads: async-signal-safe calls only.

static void close_all_but(int kept) {
    long limit = sysconf(_SC_OPEN_MAX);
    if (limit < 0 || limit > 65536) limit = 65536;
    for (int descriptor = 0; descriptor < limit; descriptor++) {
        if (descriptor != kept) close(descriptor);
    }
}

static void become_detached(int report, const char *path, char *const arguments[], char *const environment[]) {
    int number = 0;
    pid_t child;
    sigset_t none;

    if (setsid() < 0) goto failed;
    child = fork();
    if (child < 0) goto failed;
    if (child > 0) _exit(0);

    close_all_but(report);
    // Not to take one of the numbers that the program expects to be its standard ones.
    int moved = fcntl(report, F_DUPFD_CLOEXEC, 3);
    if (moved < 0) goto failed;
    close(report);
    report = moved;
    if (open("/dev/null", O_RDWR) != 0 || dup(0) != 1 || dup(0) != 2) goto failed;
    if (chdir("/") < 0) goto failed;
    for (int signal_number = 1; signal_number < NSIG; signal_number++) signal(signal_number, SIG_DFL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);

failed:
    number = errno;
    if (write(report, &number, sizeof(number)) < 0) _exit(126);
    _exit(127);
}

int swift_libvirt_spawn_detached(const char *path, char *const arguments[], char *const environment[]) {
    int report[2];
    sigset_t all, previous;
    if (swift_libvirt_pipe(report) < 0) return errno;

    // No handler of the parent's may run in the child.
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &previous);
    pid_t child = fork();
    int number = child < 0 ? errno : 0;
    if (child == 0) become_detached(report[1], path, arguments, environment);
    pthread_sigmask(SIG_SETMASK, &previous, NULL);

    close(report[1]);
    if (child > 0) {
        ssize_t count;
        // The end of file is the program's start, which closes the pipe.
        do count = read(report[0], &number, sizeof(number));
        while (count < 0 && errno == EINTR);
        if (count != (ssize_t)sizeof(number)) number = 0;
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
    }
    close(report[0]);
    return number;
}

off_t swift_libvirt_seek_data(int descriptor, off_t offset) {
#ifdef SEEK_DATA
    return lseek(descriptor, offset, SEEK_DATA);
#else
    errno = EINVAL;
    return -1;
#endif
}

off_t swift_libvirt_seek_hole(int descriptor, off_t offset) {
#ifdef SEEK_HOLE
    return lseek(descriptor, offset, SEEK_HOLE);
#else
    errno = EINVAL;
    return -1;
#endif
}

int swift_libvirt_punch_hole(int descriptor, off_t offset, off_t length) {
#ifdef FALLOC_FL_PUNCH_HOLE
    return fallocate(descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length);
#else
    errno = ENOTSUP;
    return -1;
#endif
}
