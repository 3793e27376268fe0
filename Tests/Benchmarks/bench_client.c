/* swift-libvirt
 * Copyright (c) the swift-libvirt project authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * The benchmark's yardstick: the workloads of libvirt-bench, through libvirt's own C client.
 *
 *   bench_client WORKLOAD URI N [--event-loop]
 *
 *   call      N virConnectGetLibVersion, one after the other
 *   inflight  N virConnectGetLibVersion, 64 in flight on one connection (64 threads)
 *   list      N virConnectListAllDomains
 *   stats     N virConnectGetAllDomainStats
 *   xml       N virDomainLookupByName and virDomainGetXMLDesc of the domain "large"
 *   download  the volume "bench" of the pool "bench", of N MiB, to the file LIBVIRT_BENCH_FILE
 *   upload    that file to the volume
 *   events    N events of the life cycle of domains, with the event loop
 *   open      N connections opened and closed, one after the other
 *   idle      N connections opened and held: the memory each costs
 *
 * --event-loop runs libvirt's event loop on a thread of its own, as every program does that wants
 * events or keepalive; without it the calling thread waits for its own reply.
 *
 * Prints one line of JSON. Times are in nanoseconds; "cpu_ns" is user and system time of this
 * process for one operation; "items" is the size of the last answer.
 */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

enum { IN_FLIGHT = 64, WARM_UP_LIMIT = 1000 };

static void die(const char *what) {
  const char *why = virGetLastErrorMessage();
  fprintf(stderr, "bench_client: %s: %s\n", what, why != NULL ? why : "no reason given");
  exit(1);
}

static uint64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t timeval_ns(struct timeval t) {
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_usec * 1000u;
}

static uint64_t cpu_ns(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return timeval_ns(usage.ru_utime) + timeval_ns(usage.ru_stime);
}

/* Resident memory of this process in KiB; 0 when the kernel does not say. */
static long resident_kib(void) {
  FILE *status = fopen("/proc/self/status", "r");
  char line[256];
  long kib = 0;
  if (status == NULL) return 0;
  while (fgets(line, sizeof line, status) != NULL) {
    if (sscanf(line, "VmRSS: %ld", &kib) == 1) break;
  }
  fclose(status);
  return kib;
}

static virConnectPtr open_or_die(const char *uri) {
  virConnectPtr connection = virConnectOpen(uri);
  if (connection == NULL) die(uri);
  return connection;
}

static void close_or_die(virConnectPtr connection) {
  if (virConnectClose(connection) != 0) die("close");
}

/* One operation of a workload. Returns the number of items in the answer. */
typedef long (*operation)(virConnectPtr connection, const char *uri);

static long do_call(virConnectPtr connection, const char *uri) {
  unsigned long version;
  (void)uri;
  if (virConnectGetLibVersion(connection, &version) < 0) die("virConnectGetLibVersion");
  return 1;
}

static long do_list(virConnectPtr connection, const char *uri) {
  virDomainPtr *domains;
  int count = virConnectListAllDomains(connection, &domains, 0);
  (void)uri;
  if (count < 0) die("virConnectListAllDomains");
  for (int i = 0; i < count; i++) virDomainFree(domains[i]);
  free(domains);
  return count;
}

static long do_stats(virConnectPtr connection, const char *uri) {
  virDomainStatsRecordPtr *records;
  int count = virConnectGetAllDomainStats(connection, 0, &records, 0);
  long parameters = 0;
  (void)uri;
  if (count < 0) die("virConnectGetAllDomainStats");
  for (int i = 0; i < count; i++) parameters += records[i]->nparams;
  virDomainStatsRecordListFree(records);
  return parameters;
}

static long do_xml(virConnectPtr connection, const char *uri) {
  virDomainPtr domain = virDomainLookupByName(connection, "large");
  (void)uri;
  if (domain == NULL) die("virDomainLookupByName");
  char *xml = virDomainGetXMLDesc(domain, 0);
  if (xml == NULL) die("virDomainGetXMLDesc");
  long length = (long)strlen(xml);
  free(xml);
  virDomainFree(domain);
  return length;
}

static long do_open(virConnectPtr connection, const char *uri) {
  (void)connection;
  close_or_die(open_or_die(uri));
  return 1;
}

static int compare_times(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return (x > y) - (x < y);
}

/* The nearest-rank percentile of sorted times. */
static uint64_t percentile(const uint64_t *sorted, long n, int percent) {
  long rank = (n * percent + 99) / 100;
  return sorted[rank > 0 ? rank - 1 : 0];
}

static void print_result(const char *workload, uint64_t *times, long n, uint64_t elapsed, uint64_t cpu, long items) {
  qsort(times, (size_t)n, sizeof *times, compare_times);
  printf("{\"workload\":\"%s\",\"n\":%ld,\"p50_ns\":%llu,\"p99_ns\":%llu,\"ops_per_s\":%.1f,\"cpu_ns\":%llu,\"items\":%ld}\n",
         workload, n, (unsigned long long)percentile(times, n, 50), (unsigned long long)percentile(times, n, 99),
         (double)n * 1e9 / (double)elapsed, (unsigned long long)(cpu / (uint64_t)n), items);
}

static uint64_t *allocate_times(long n) {
  uint64_t *times = calloc((size_t)n, sizeof *times);
  if (times == NULL) {
    fprintf(stderr, "bench_client: out of memory\n");
    exit(1);
  }
  return times;
}

/* One operation after the other, on one connection (or, for "open", on none). */
static void run_sequential(const char *workload, operation op, const char *uri, long n) {
  virConnectPtr connection = op == do_open ? NULL : open_or_die(uri);
  long warm_up = n / 10 < WARM_UP_LIMIT ? n / 10 : WARM_UP_LIMIT;
  uint64_t *times = allocate_times(n);
  long items = 0;

  for (long i = 0; i < warm_up + 1; i++) op(connection, uri);

  uint64_t cpu = cpu_ns(), start = now_ns(), before = start;
  for (long i = 0; i < n; i++) {
    items = op(connection, uri);
    uint64_t after = now_ns();
    times[i] = after - before;
    before = after;
  }
  uint64_t elapsed = now_ns() - start;
  cpu = cpu_ns() - cpu;

  if (connection != NULL) close_or_die(connection);
  print_result(workload, times, n, elapsed, cpu, items);
  free(times);
}

struct caller {
  pthread_t thread;
  pthread_barrier_t *ready;
  virConnectPtr connection;
  uint64_t *times;
  long n;
};

static void *run_caller(void *argument) {
  struct caller *caller = argument;
  do_call(caller->connection, NULL);
  pthread_barrier_wait(caller->ready);
  for (long i = 0; i < caller->n; i++) {
    uint64_t before = now_ns();
    do_call(caller->connection, NULL);
    caller->times[i] = now_ns() - before;
  }
  return NULL;
}

/* 64 threads share a connection, each with one call under way. */
static void run_in_flight(const char *workload, const char *uri, long n) {
  struct caller callers[IN_FLIGHT];
  pthread_barrier_t ready;
  virConnectPtr connection = open_or_die(uri);
  long share = n / IN_FLIGHT > 0 ? n / IN_FLIGHT : 1;
  long total = share * IN_FLIGHT;
  uint64_t *times = allocate_times(total);

  pthread_barrier_init(&ready, NULL, IN_FLIGHT + 1);
  for (long i = 0; i < IN_FLIGHT; i++) {
    callers[i] = (struct caller){.ready = &ready, .connection = connection, .times = times + i * share, .n = share};
    int status = pthread_create(&callers[i].thread, NULL, run_caller, &callers[i]);
    if (status != 0) {
      fprintf(stderr, "bench_client: no thread: %s\n", strerror(status));
      exit(1);
    }
  }
  uint64_t cpu = cpu_ns();
  pthread_barrier_wait(&ready);
  uint64_t start = now_ns();
  for (int i = 0; i < IN_FLIGHT; i++) pthread_join(callers[i].thread, NULL);
  uint64_t elapsed = now_ns() - start;
  cpu = cpu_ns() - cpu;
  pthread_barrier_destroy(&ready);

  close_or_die(connection);
  print_result(workload, times, total, elapsed, cpu, 1);
  free(times);
}

/* Connections that do nothing. The first ones pay for what all share, so they are not counted. */
static void run_idle(const char *workload, const char *uri, long n) {
  enum { SHARED = 4 };
  virConnectPtr *connections = calloc((size_t)n + SHARED, sizeof *connections);
  if (connections == NULL) exit(1);

  for (long i = 0; i < SHARED; i++) connections[i] = open_or_die(uri);
  long before = resident_kib();
  uint64_t cpu = cpu_ns(), start = now_ns();
  for (long i = SHARED; i < n + SHARED; i++) connections[i] = open_or_die(uri);
  uint64_t elapsed = now_ns() - start;
  cpu = cpu_ns() - cpu;
  long after = resident_kib();
  printf("{\"workload\":\"%s\",\"n\":%ld,\"rss_bytes\":%ld,\"ops_per_s\":%.1f,\"cpu_ns\":%llu}\n", workload, n,
         (after - before) * 1024 / n, (double)n * 1e9 / (double)elapsed, (unsigned long long)(cpu / (uint64_t)n));

  for (long i = 0; i < n + SHARED; i++) close_or_die(connections[i]);
  free(connections);
}

static void print_rate(const char *workload, long n, uint64_t elapsed, uint64_t cpu) {
  printf("{\"workload\":\"%s\",\"n\":%ld,\"ops_per_s\":%.1f,\"cpu_ns\":%llu}\n", workload, n,
         (double)n * 1e9 / (double)elapsed, (unsigned long long)(cpu / (uint64_t)n));
}

static int write_to_file(virStreamPtr stream, const char *bytes, size_t count, void *opaque) {
  (void)stream;
  return (int)write(*(int *)opaque, bytes, count);
}

static int read_from_file(virStreamPtr stream, char *bytes, size_t count, void *opaque) {
  (void)stream;
  return (int)read(*(int *)opaque, bytes, count);
}

/* A whole volume, the way virsh transfers it; the operations are mebibytes. */
static void run_transfer(const char *workload, const char *uri, long n, bool is_upload) {
  const char *path = getenv("LIBVIRT_BENCH_FILE");
  if (path == NULL) die("LIBVIRT_BENCH_FILE");
  virConnectPtr connection = open_or_die(uri);
  virStoragePoolPtr pool = virStoragePoolLookupByName(connection, "bench");
  if (pool == NULL) die("virStoragePoolLookupByName");
  virStorageVolPtr volume = virStorageVolLookupByName(pool, "bench");
  if (volume == NULL) die("virStorageVolLookupByName");

  uint64_t cpu = cpu_ns(), start = now_ns();
  int file = is_upload ? open(path, O_RDONLY) : open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file < 0) die("open");
  virStreamPtr stream = virStreamNew(connection, 0);
  if (stream == NULL) die("virStreamNew");
  if (is_upload) {
    if (virStorageVolUpload(volume, stream, 0, 0, 0) < 0) die("virStorageVolUpload");
    if (virStreamSendAll(stream, read_from_file, &file) < 0) die("virStreamSendAll");
  } else {
    if (virStorageVolDownload(volume, stream, 0, 0, 0) < 0) die("virStorageVolDownload");
    if (virStreamRecvAll(stream, write_to_file, &file) < 0) die("virStreamRecvAll");
  }
  if (close(file) < 0) die("close");
  if (virStreamFinish(stream) < 0) die("virStreamFinish");
  uint64_t elapsed = now_ns() - start;
  cpu = cpu_ns() - cpu;

  virStreamFree(stream);
  virStorageVolFree(volume);
  virStoragePoolFree(pool);
  close_or_die(connection);
  print_rate(workload, n, elapsed, cpu);
}

struct event_counter {
  pthread_mutex_t mutex;
  pthread_cond_t done;
  long received, wanted;
};

static void count_event(virConnectPtr connection, virDomainPtr domain, int event, int detail, void *opaque) {
  (void)connection, (void)domain, (void)detail;
  struct event_counter *counter = opaque;
  if (event != VIR_DOMAIN_EVENT_STARTED) return;
  pthread_mutex_lock(&counter->mutex);
  if (++counter->received == counter->wanted) pthread_cond_signal(&counter->done);
  pthread_mutex_unlock(&counter->mutex);
}

/* As many events as the daemon has. */
static void run_events(const char *workload, const char *uri, long n) {
  static struct event_counter counter = {.mutex = PTHREAD_MUTEX_INITIALIZER, .done = PTHREAD_COND_INITIALIZER};
  counter.wanted = n;
  virConnectPtr connection = open_or_die(uri);
  uint64_t cpu = cpu_ns(), start = now_ns();
  /* Each kind of event has a callback of its own type, all passed as this one; by way of a type that warns nobody. */
  void (*generic)(void) = (void (*)(void))count_event;
  int callback = virConnectDomainEventRegisterAny(connection, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                                  (virConnectDomainEventGenericCallback)generic, &counter, NULL);
  if (callback < 0) die("virConnectDomainEventRegisterAny");
  pthread_mutex_lock(&counter.mutex);
  while (counter.received < counter.wanted) pthread_cond_wait(&counter.done, &counter.mutex);
  pthread_mutex_unlock(&counter.mutex);
  uint64_t elapsed = now_ns() - start;
  cpu = cpu_ns() - cpu;
  /* Events on their way may keep the connection a little longer than this. */
  virConnectDomainEventDeregisterAny(connection, callback);
  virConnectClose(connection);
  print_rate(workload, n, elapsed, cpu);
}

/* What programs that want events or keepalive have running, as virsh has: libvirt's own event loop. */
static void *run_event_loop(void *context) {
  (void)context;
  while (virEventRunDefaultImpl() == 0) continue;
  return NULL;
}

static void start_event_loop(void) {
  pthread_t thread;
  if (virEventRegisterDefaultImpl() < 0 || pthread_create(&thread, NULL, run_event_loop, NULL) != 0) {
    fprintf(stderr, "bench_client: no event loop\n");
    exit(1);
  }
  pthread_detach(thread);
}

/* Errors are printed once, by die(). */
static void ignore_error(void *context, virErrorPtr error) {
  (void)context;
  (void)error;
}

int main(int argc, char **argv) {
  bool event_loop = argc == 5 && strcmp(argv[4], "--event-loop") == 0;
  if (argc != 4 && !event_loop) {
    fprintf(stderr, "usage: bench_client WORKLOAD URI N [--event-loop]\n");
    return 2;
  }
  const char *workload = argv[1], *uri = argv[2];
  char *end;
  errno = 0;
  long n = strtol(argv[3], &end, 10);
  if (errno != 0 || *end != '\0' || n < 1 || n > 100000000) {
    fprintf(stderr, "bench_client: N must be a number from 1 to 100000000\n");
    return 2;
  }

  if (virInitialize() < 0) die("virInitialize");
  virSetErrorFunc(NULL, ignore_error);
  if (event_loop) start_event_loop();

  if (strcmp(workload, "call") == 0) {
    run_sequential(workload, do_call, uri, n);
  } else if (strcmp(workload, "inflight") == 0) {
    run_in_flight(workload, uri, n);
  } else if (strcmp(workload, "list") == 0) {
    run_sequential(workload, do_list, uri, n);
  } else if (strcmp(workload, "stats") == 0) {
    run_sequential(workload, do_stats, uri, n);
  } else if (strcmp(workload, "xml") == 0) {
    run_sequential(workload, do_xml, uri, n);
  } else if (strcmp(workload, "open") == 0) {
    run_sequential(workload, do_open, uri, n);
  } else if (strcmp(workload, "idle") == 0) {
    run_idle(workload, uri, n);
  } else if (strcmp(workload, "download") == 0 || strcmp(workload, "upload") == 0) {
    run_transfer(workload, uri, n, *workload == 'u');
  } else if (strcmp(workload, "events") == 0 && event_loop) {
    run_events(workload, uri, n);
  } else {
    fprintf(stderr, "bench_client: unknown workload '%s'\n", workload);
    return 2;
  }
  return 0;
}
