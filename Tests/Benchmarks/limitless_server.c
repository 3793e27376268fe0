/* swift-libvirt
 * Copyright (c) the swift-libvirt project authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * A daemon that costs nothing: it answers at once, from memory, so that a benchmark measures the
 * client and not libvirtd.
 *
 *   limitless_server SOCKET [DOMAINS [EVENTS]]
 *
 * One thread, epoll, a unix socket. It speaks just enough of libvirt's protocol to be opened,
 * asked for its version, its domains (default 2,000) and their statistics, and closed. Who registers
 * for events is sent EVENTS of them (default 200,000) as fast as they are taken. Any other call is
 * answered by an error. Prints "ready" when it listens; ends on SIGTERM or SIGINT.
 */

#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* --- the protocol's numbers ------------------------------------------------------------------ */

enum {
  REMOTE_PROGRAM = 0x20008086,
  KEEPALIVE_PROGRAM = 0x6b656570,
  VERSION = 1,

  TYPE_CALL = 0,
  TYPE_REPLY = 1,
  TYPE_MESSAGE = 2,
  STATUS_OK = 0,
  STATUS_ERROR = 1,

  KEEPALIVE_PING = 1,
  KEEPALIVE_PONG = 2,

  CONNECT_OPEN = 1,
  CONNECT_CLOSE = 2,
  CONNECT_SUPPORTS_FEATURE = 60,
  AUTH_LIST = 66,
  CONNECT_GET_URI = 110,
  CONNECT_GET_LIB_VERSION = 157,
  DOMAIN_GET_STATE = 212,
  CONNECT_LIST_ALL_DOMAINS = 273,
  CONNECT_GET_ALL_DOMAIN_STATS = 344,
  CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY = 316,
  CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY = 317,
  DOMAIN_EVENT_CALLBACK_LIFECYCLE = 318,
  CONNECT_REGISTER_CLOSE_CALLBACK = 360,
  CONNECT_UNREGISTER_CLOSE_CALLBACK = 361,

  FEATURE_REMOTE_EVENT_CALLBACK = 14,
  FEATURE_REMOTE_CLOSE_CALLBACK = 15,
  FEATURE_PROGRAM_KEEPALIVE = 10,

  PARAMETER_INT = 1,
  PARAMETER_UNSIGNED = 2,
  PARAMETER_UNSIGNED_LONG = 4,
  PARAMETER_STRING = 7,

  ERROR_RPC = 39,
  ERROR_FROM_RPC = 7,
  ERROR_LEVEL_ERROR = 2,

  LENGTH_SIZE = 4,
  HEADER_SIZE = 28, /* with the length word */
  MAXIMUM_PACKET = 4 + 33554432,
};

/* --- bytes ----------------------------------------------------------------------------------- */

/* A growing array of bytes. [start, end) is what has not been consumed yet. */
struct buffer {
  uint8_t *bytes;
  size_t start, end, capacity;
};

static void *must(void *memory) {
  if (memory == NULL) {
    fprintf(stderr, "limitless_server: out of memory\n");
    exit(1);
  }
  return memory;
}

static size_t pending(const struct buffer *b) { return b->end - b->start; }

/* Makes room for `count` more bytes at the end. */
static void reserve(struct buffer *b, size_t count) {
  if (b->start == b->end) b->start = b->end = 0;
  if (b->capacity - b->end >= count) return;
  if (b->start > 0) {
    memmove(b->bytes, b->bytes + b->start, pending(b));
    b->end -= b->start;
    b->start = 0;
    if (b->capacity - b->end >= count) return;
  }
  size_t wanted = b->capacity * 2 > b->end + count ? b->capacity * 2 : b->end + count;
  b->bytes = must(realloc(b->bytes, wanted));
  b->capacity = wanted;
}

static void put_bytes(struct buffer *b, const void *bytes, size_t count) {
  reserve(b, count);
  memcpy(b->bytes + b->end, bytes, count);
  b->end += count;
}

static void put_u32(struct buffer *b, uint32_t value) {
  uint8_t word[4] = {(uint8_t)(value >> 24), (uint8_t)(value >> 16), (uint8_t)(value >> 8), (uint8_t)value};
  put_bytes(b, word, sizeof word);
}

static void put_u64(struct buffer *b, uint64_t value) {
  put_u32(b, (uint32_t)(value >> 32));
  put_u32(b, (uint32_t)value);
}

static void put_string(struct buffer *b, const char *text) {
  static const uint8_t zeros[4];
  size_t length = strlen(text);
  put_u32(b, (uint32_t)length);
  put_bytes(b, text, length);
  put_bytes(b, zeros, (4 - length % 4) % 4);
}

static uint32_t u32_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* --- canned answers -------------------------------------------------------------------------- */

static struct buffer domain_list, domain_stats;
static uint32_t domain_count = 2000;
static unsigned long event_count = 200000;

static void put_domain(struct buffer *b, uint32_t number) {
  char name[32];
  uint8_t uuid[16] = {0x76, 0x6d, 0, 0, 0, 0, 0x40, 0, 0x80, 0};
  snprintf(name, sizeof name, "vm-%04u", number);
  uuid[12] = (uint8_t)(number >> 24);
  uuid[13] = (uint8_t)(number >> 16);
  uuid[14] = (uint8_t)(number >> 8);
  uuid[15] = (uint8_t)number;
  put_string(b, name);
  put_bytes(b, uuid, sizeof uuid);
  put_u32(b, number);
}

static uint32_t parameter_count;

static void put_int(struct buffer *b, const char *name, uint32_t value) {
  put_string(b, name);
  put_u32(b, PARAMETER_INT);
  put_u32(b, value);
  parameter_count++;
}

static void put_unsigned(struct buffer *b, const char *name, uint32_t value) {
  put_string(b, name);
  put_u32(b, PARAMETER_UNSIGNED);
  put_u32(b, value);
  parameter_count++;
}

static void put_long(struct buffer *b, const char *name, uint64_t value) {
  put_string(b, name);
  put_u32(b, PARAMETER_UNSIGNED_LONG);
  put_u64(b, value);
  parameter_count++;
}

static void put_text(struct buffer *b, const char *name, const char *value) {
  put_string(b, name);
  put_u32(b, PARAMETER_STRING);
  put_string(b, value);
  parameter_count++;
}

/* The statistics a busy little guest has: 34 typed parameters. */
static void put_statistics(struct buffer *b, uint32_t number) {
  char text[64];
  uint64_t busy = (uint64_t)number * 1000003u;

  put_int(b, "state.state", 1);
  put_int(b, "state.reason", 1);
  put_long(b, "cpu.time", busy * 977);
  put_long(b, "cpu.user", busy * 311);
  put_long(b, "cpu.system", busy * 97);
  put_long(b, "balloon.current", 1048576);
  put_long(b, "balloon.maximum", 2097152);
  put_long(b, "balloon.rss", 786432 + number);
  put_unsigned(b, "vcpu.current", 2);
  put_unsigned(b, "vcpu.maximum", 2);
  put_int(b, "vcpu.0.state", 1);
  put_long(b, "vcpu.0.time", busy * 500);
  put_long(b, "vcpu.0.wait", busy);
  put_int(b, "vcpu.1.state", 1);
  put_long(b, "vcpu.1.time", busy * 477);
  put_long(b, "vcpu.1.wait", busy / 2);
  put_unsigned(b, "net.count", 1);
  snprintf(text, sizeof text, "vnet%u", number);
  put_text(b, "net.0.name", text);
  put_long(b, "net.0.rx.bytes", busy * 3);
  put_long(b, "net.0.rx.pkts", busy / 400);
  put_long(b, "net.0.rx.errs", 0);
  put_long(b, "net.0.rx.drop", number % 7);
  put_long(b, "net.0.tx.bytes", busy * 2);
  put_long(b, "net.0.tx.pkts", busy / 500);
  put_unsigned(b, "block.count", 1);
  put_text(b, "block.0.name", "vda");
  snprintf(text, sizeof text, "/var/lib/libvirt/images/vm-%04u.qcow2", number);
  put_text(b, "block.0.path", text);
  put_long(b, "block.0.rd.reqs", busy / 1000);
  put_long(b, "block.0.rd.bytes", busy * 4);
  put_long(b, "block.0.wr.reqs", busy / 2000);
  put_long(b, "block.0.wr.bytes", busy * 2);
  put_long(b, "block.0.allocation", 1073741824u);
  put_long(b, "block.0.capacity", 10737418240u);
  put_long(b, "block.0.physical", 1073741824u);
}

static void make_answers(void) {
  struct buffer one = {0};

  put_u32(&domain_list, domain_count);
  for (uint32_t i = 1; i <= domain_count; i++) put_domain(&domain_list, i);
  put_u32(&domain_list, domain_count);

  put_u32(&domain_stats, domain_count);
  for (uint32_t i = 1; i <= domain_count; i++) {
    one.start = one.end = 0;
    parameter_count = 0;
    put_statistics(&one, i);
    put_domain(&domain_stats, i);
    put_u32(&domain_stats, parameter_count);
    put_bytes(&domain_stats, one.bytes, one.end);
  }
  free(one.bytes);
  if (pending(&domain_stats) > MAXIMUM_PACKET - HEADER_SIZE) {
    fprintf(stderr, "limitless_server: the statistics of %u domains do not fit into one message\n", domain_count);
    exit(2);
  }
}

/* --- connections ----------------------------------------------------------------------------- */

struct connection {
  int fd;
  uint32_t interest;    /* what epoll watches for */
  bool closing;         /* close once everything is sent */
  unsigned long events; /* how many are still to be told */
  struct buffer input, output;
};

enum { READ_SIZE = 65536, OUTPUT_LIMIT = 64 << 20, EVENTS_AHEAD = 256 << 10 };

struct header {
  uint32_t program, version, procedure, type, serial, status;
};

/* Begins a packet; finish_packet() fills in its length. Returns where it begins, from `start`. */
static size_t begin_packet(struct buffer *out, const struct header *call, uint32_t procedure, uint32_t type,
                           uint32_t status) {
  size_t mark = pending(out);
  put_u32(out, 0);
  put_u32(out, call->program);
  put_u32(out, call->version);
  put_u32(out, procedure);
  put_u32(out, type);
  put_u32(out, call->serial);
  put_u32(out, status);
  return mark;
}

static void finish_packet(struct buffer *out, size_t mark) {
  uint32_t length = (uint32_t)(pending(out) - mark);
  uint8_t *word = out->bytes + out->start + mark;
  word[0] = (uint8_t)(length >> 24);
  word[1] = (uint8_t)(length >> 16);
  word[2] = (uint8_t)(length >> 8);
  word[3] = (uint8_t)length;
}

static void put_error(struct buffer *out, const struct header *call, const char *message) {
  size_t mark = begin_packet(out, call, call->procedure, TYPE_REPLY, STATUS_ERROR);
  put_u32(out, ERROR_RPC);
  put_u32(out, ERROR_FROM_RPC);
  put_u32(out, 1);
  put_string(out, message);
  put_u32(out, ERROR_LEVEL_ERROR);
  put_u32(out, 0); /* no domain */
  put_u32(out, 1); /* str1 is the message's format */
  put_string(out, "%s");
  put_u32(out, 1); /* str2 its argument */
  put_string(out, message);
  put_u32(out, 0);           /* no str3 */
  put_u32(out, (uint32_t)-1); /* int1, int2: nothing to say */
  put_u32(out, (uint32_t)-1);
  put_u32(out, 0); /* no network */
  finish_packet(out, mark);
}

/* Answers one call of the remote program. */
static void answer(struct connection *c, const struct header *call, const uint8_t *arguments, size_t size) {
  struct buffer *out = &c->output;
  char message[64];
  size_t mark;

  if (call->status != STATUS_OK) {
    snprintf(message, sizeof message, "Unexpected message status %u", call->status);
    put_error(out, call, message);
    return;
  }

  mark = begin_packet(out, call, call->procedure, TYPE_REPLY, STATUS_OK);
  switch (call->procedure) {
    case AUTH_LIST: /* one way in: none */
      put_u32(out, 1);
      put_u32(out, 0);
      break;
    case CONNECT_SUPPORTS_FEATURE: {
      uint32_t feature = size >= 4 ? u32_at(arguments) : 0;
      put_u32(out, feature == FEATURE_PROGRAM_KEEPALIVE || feature == FEATURE_REMOTE_EVENT_CALLBACK ||
                       feature == FEATURE_REMOTE_CLOSE_CALLBACK);
      break;
    }
    case CONNECT_GET_URI:
      put_string(out, "test:///default");
      break;
    case CONNECT_GET_LIB_VERSION:
      put_u64(out, 9000000);
      break;
    case DOMAIN_GET_STATE: /* running, booted */
      put_u32(out, 1);
      put_u32(out, 1);
      break;
    case CONNECT_LIST_ALL_DOMAINS:
      if (size >= 4 && u32_at(arguments) == 0) { /* only the number is wanted */
        put_u32(out, 0);
        put_u32(out, domain_count);
      } else {
        put_bytes(out, domain_list.bytes, domain_list.end);
      }
      break;
    case CONNECT_GET_ALL_DOMAIN_STATS:
      put_bytes(out, domain_stats.bytes, domain_stats.end);
      break;
    case CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: /* callback 0 */
      put_u32(out, 0);
      c->events = event_count;
      break;
    case CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY:
      c->events = 0;
      break;
    case CONNECT_CLOSE:
      c->closing = true;
      break;
    case CONNECT_OPEN:
    case CONNECT_REGISTER_CLOSE_CALLBACK:
    case CONNECT_UNREGISTER_CLOSE_CALLBACK:
      break;
    default:
      out->end = out->start + mark;
      snprintf(message, sizeof message, "unknown procedure: %d", (int)call->procedure);
      put_error(out, call, message);
      return;
  }
  finish_packet(out, mark);
}

/* Handles one whole packet. */
static void handle(struct connection *c, const uint8_t *packet, size_t length) {
  struct header call = {u32_at(packet + 4),  u32_at(packet + 8),  u32_at(packet + 12),
                        u32_at(packet + 16), u32_at(packet + 20), u32_at(packet + 24)};

  if (call.program == KEEPALIVE_PROGRAM) {
    if (call.type == TYPE_MESSAGE && call.procedure == KEEPALIVE_PING) {
      finish_packet(&c->output, begin_packet(&c->output, &call, KEEPALIVE_PONG, TYPE_MESSAGE, STATUS_OK));
    }
  } else if (call.type == TYPE_CALL) {
    if (call.program == REMOTE_PROGRAM && call.version == VERSION) {
      answer(c, &call, packet + HEADER_SIZE, length - HEADER_SIZE);
    } else {
      char message[64];
      snprintf(message, sizeof message, "Cannot find program %u version %u", call.program, call.version);
      put_error(&c->output, &call, message);
    }
  }
}

/* Handles every whole packet of the input. False when the peer breaks the framing. */
static bool handle_input(struct connection *c) {
  while (pending(&c->input) >= LENGTH_SIZE && !c->closing) {
    const uint8_t *packet = c->input.bytes + c->input.start;
    size_t length = u32_at(packet);
    if (length < HEADER_SIZE || length > MAXIMUM_PACKET) return false;
    if (pending(&c->input) < length) {
      reserve(&c->input, length - pending(&c->input));
      break;
    }
    handle(c, packet, length);
    c->input.start += length;
    /* The rest waits until this much has been taken. */
    if (pending(&c->output) > OUTPUT_LIMIT) break;
  }
  return true;
}

/* Domain 0 has started, booted; so many times, as all events are the same. */
static struct buffer event_block;
enum { EVENTS_IN_BLOCK = 1024 };

static void make_events(void) {
  static const struct header message = {.program = REMOTE_PROGRAM, .version = VERSION};
  for (int i = 0; i < EVENTS_IN_BLOCK; i++) {
    size_t mark = begin_packet(&event_block, &message, DOMAIN_EVENT_CALLBACK_LIFECYCLE, TYPE_MESSAGE, STATUS_OK);
    put_u32(&event_block, 0);
    put_domain(&event_block, 0);
    put_u32(&event_block, 2);
    put_u32(&event_block, 0);
    finish_packet(&event_block, mark);
  }
}

/* Writes events until there are enough on their way. */
static void put_events(struct connection *c) {
  size_t size = pending(&event_block) / EVENTS_IN_BLOCK;
  while (c->events > 0 && pending(&c->output) < EVENTS_AHEAD) {
    unsigned long count = c->events < EVENTS_IN_BLOCK ? c->events : EVENTS_IN_BLOCK;
    put_bytes(&c->output, event_block.bytes, count * size);
    c->events -= count;
  }
}

/* Sends what can be sent. False when the peer is gone. */
static bool flush_output(struct connection *c) {
  while (pending(&c->output) > 0) {
    ssize_t n = send(c->fd, c->output.bytes + c->output.start, pending(&c->output), MSG_NOSIGNAL);
    if (n < 0) {
      if (errno == EINTR) continue;
      return errno == EAGAIN || errno == EWOULDBLOCK;
    }
    c->output.start += (size_t)n;
  }
  return true;
}

/* Reads once, answers everything that came, sends the answers together. False when it is over. */
static bool serve(struct connection *c, uint32_t events) {
  if ((events & EPOLLOUT) && !flush_output(c)) return false;
  if (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
    reserve(&c->input, READ_SIZE);
    ssize_t n = recv(c->fd, c->input.bytes + c->input.end, c->input.capacity - c->input.end, 0);
    if (n == 0) return false;
    if (n < 0) return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
    c->input.end += (size_t)n;
  }
  /* Calls that waited for the output to drain are taken up as soon as it has: no event announces them. */
  for (;;) {
    size_t before = pending(&c->input);
    if (!handle_input(c) || !flush_output(c)) return false;
    if (pending(&c->output) == 0 && c->events > 0) {
      put_events(c);
      continue;
    }
    if (pending(&c->output) > 0 || pending(&c->input) == before) break;
  }
  return !(c->closing && pending(&c->output) == 0);
}

/* --- the loop -------------------------------------------------------------------------------- */

static void watch(int poller, int operation, int fd, uint32_t interest, void *data) {
  struct epoll_event event = {.events = interest, .data.ptr = data};
  if (epoll_ctl(poller, operation, fd, &event) != 0) {
    perror("limitless_server: epoll_ctl");
    exit(1);
  }
}

static void drop(struct connection *c) {
  close(c->fd);
  free(c->input.bytes);
  free(c->output.bytes);
  free(c);
}

static void accept_all(int poller, int listener) {
  for (;;) {
    int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) {
      /* Out of descriptors or nothing left: the next event tries again. */
      return;
    }
    struct connection *c = must(calloc(1, sizeof *c));
    c->fd = fd;
    c->interest = EPOLLIN;
    watch(poller, EPOLL_CTL_ADD, fd, c->interest, c);
  }
}

static int listen_on(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof address.sun_path) {
    fprintf(stderr, "limitless_server: the socket's path is too long\n");
    exit(2);
  }
  strcpy(address.sun_path, path);
  unlink(path);
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 1024) != 0) {
    perror("limitless_server: cannot listen");
    exit(1);
  }
  return listener;
}

int main(int argc, char **argv) {
  if (argc < 2 || argc > 4) {
    fprintf(stderr, "usage: limitless_server SOCKET [DOMAINS [EVENTS]]\n");
    return 2;
  }
  if (argc == 4) {
    char *end;
    event_count = strtoul(argv[3], &end, 10);
    if (*argv[3] == '\0' || *end != '\0') {
      fprintf(stderr, "limitless_server: EVENTS must be a number\n");
      return 2;
    }
  }
  if (argc >= 3) {
    char *end;
    unsigned long count = strtoul(argv[2], &end, 10);
    if (*argv[2] == '\0' || *end != '\0' || count > 16384) {
      fprintf(stderr, "limitless_server: DOMAINS must be a number up to 16384\n");
      return 2;
    }
    domain_count = (uint32_t)count;
  }
  make_answers();
  make_events();

  /* As many connections as the system lets this user have. */
  struct rlimit files;
  if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
  }

  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  sigprocmask(SIG_BLOCK, &signals, NULL);
  int ending = signalfd(-1, &signals, SFD_CLOEXEC);

  int listener = listen_on(argv[1]);
  int poller = epoll_create1(EPOLL_CLOEXEC);
  if (poller < 0 || ending < 0) {
    perror("limitless_server");
    return 1;
  }
  watch(poller, EPOLL_CTL_ADD, listener, EPOLLIN, &listener);
  watch(poller, EPOLL_CTL_ADD, ending, EPOLLIN, &ending);
  puts("ready");
  fflush(stdout);

  for (;;) {
    struct epoll_event events[64];
    int count = epoll_wait(poller, events, 64, -1);
    if (count < 0 && errno != EINTR) {
      perror("limitless_server: epoll_wait");
      return 1;
    }
    for (int i = 0; i < count; i++) {
      void *source = events[i].data.ptr;
      if (source == &ending) {
        unlink(argv[1]);
        return 0;
      }
      if (source == &listener) {
        accept_all(poller, listener);
        continue;
      }
      struct connection *c = source;
      if (!serve(c, events[i].events)) {
        drop(c);
        continue;
      }
      uint32_t interest = pending(&c->output) == 0 ? EPOLLIN : c->events > 0 ? EPOLLIN | EPOLLOUT : EPOLLOUT;
      if (interest != c->interest) {
        c->interest = interest;
        watch(poller, EPOLL_CTL_MOD, c->fd, interest, c);
      }
    }
  }
}
