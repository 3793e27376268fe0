#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# The benchmark: libvirt's C client and ours, each in two ways, turn about, on the same servers.
#
#   run.sh [--rounds N] [--quick] [--only WORKLOAD[,WORKLOAD...]] [--servers SERVER[,SERVER...]] CLIENT
#
#   CLIENT        libvirt-bench, or any program with its command line: CLIENT WORKLOAD URI N
#   --rounds N    how often each takes its turn (default 5); medians are reported
#   --quick       a twentieth of the operations, to see that everything runs
#   --only        only these workloads: call inflight list stats xml download upload open idle events
#   --servers     only these servers: real limitless tls tcp
#
# Servers: "real" is a private libvirtd, "limitless" is limitless_server, which answers at once,
# "tls" a private libvirtd reached with TLS on the loopback address, and "tcp" the first one, reached
# by TCP (volumes only). Volumes and the files they go to and come from lie in memory.
#
# Columns: "C" is libvirt's client with its event loop running, as every program has it that wants
# events or keepalive; "C bare" the same without, so that the calling thread waits by itself; "Swift"
# is CLIENT, and "on poller" CLIENT with its tasks on the poller's thread (--on-poller). The ratios
# are Swift to C and to C bare, and on poller to C; below 1 in time, CPU and memory, and above 1 in
# operations a second, they favour Swift.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
interop=$here/../Interop

die() {
  printf 'run.sh: %s\n' "$*" >&2
  exit 2
}

rounds=5
divisor=1
only=call,inflight,list,stats,xml,download,upload,open,idle,events
servers=real,limitless,tls,tcp
while [ $# -gt 0 ]; do
  case $1 in
    --rounds)
      rounds=${2:?--rounds needs a number}
      shift 2
      ;;
    --quick)
      divisor=20
      shift
      ;;
    --only)
      only=${2:?--only needs a workload}
      shift 2
      ;;
    --servers)
      servers=${2:?--servers needs a server}
      shift 2
      ;;
    -*) die "unknown option '$1'" ;;
    *) break ;;
  esac
done
[ $# -eq 1 ] || die "usage: run.sh [--rounds N] [--quick] [--only WORKLOADS] [--servers SERVERS] CLIENT"
case $rounds in '' | *[!0-9]* | 0) die "--rounds needs a number above 0" ;; esac
if ! command -v gcc >/dev/null || ! pkg-config --exists libvirt; then
  die "the C client needs gcc, pkg-config and libvirt-dev; run: Tests/Interop/install.sh bench"
fi

work=$(mktemp -d -t swift-libvirt-bench.XXXXXXXX)
chmod 0755 "$work"
ram=$(mktemp -d -p /dev/shm swift-libvirt-bench.XXXXXXXX)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  "$interop/daemon.sh" --state "$work/state" stop
  if [ -d "$work/tls" ]; then "$interop/tls.sh" --state "$work/tls" stop; fi
  rm -rf -- "$work" "$ram"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# --- the C programs ----------------------------------------------------------------------------

warnings=(-std=c11 -O2 -Wall -Wextra -Werror)
gcc "${warnings[@]}" "$here/limitless_server.c" -o "$work/limitless_server"
# pkg-config answers with words.
# shellcheck disable=SC2046
gcc "${warnings[@]}" $(pkg-config --cflags libvirt) "$here/bench_client.c" -o "$work/bench_client" \
  $(pkg-config --libs libvirt) -pthread

client=$(command -v "$1") || die "$1 is not a program"

contenders=(c bare swift poller)
run_c() { "$work/bench_client" "$@" --event-loop; }
run_bare() { "$work/bench_client" "$@"; }
run_swift() { "$client" "$@"; }
run_poller() { "$client" "$@" --on-poller; }

# --- the servers -------------------------------------------------------------------------------

export LIBVIRT_AUTOSTART=0
"$interop/daemon.sh" --state "$work/state" start
eval "$("$interop/daemon.sh" --state "$work/state" env)"
"$here/make-inventory.sh" 2000 >"$work/node.xml"
"$here/make-inventory.sh" 0 1048576 >"$work/large.xml"
case ,$servers, in
  *,tls,*)
    "$interop/tls.sh" --state "$work/tls" start
    eval "$("$interop/tls.sh" --state "$work/tls" env)"
    ;;
esac

# Prints nothing for what a server does not have.
uri_of() {
  local inventory=/default
  case $2 in
    list | stats) inventory=$work/node.xml ;;
    xml) inventory=$work/large.xml ;;
  esac
  case $1:$2 in
    limitless:xml | limitless:download | limitless:upload) ;;
    limitless:*) echo "test+unix:///default?socket=$work/limitless" ;;
    real:events | tls:events) ;;
    real:download | real:upload) echo "storage+unix:///system?socket=$LIBVIRT_SWIFT_TEST_SOCKET" ;;
    tcp:download | tcp:upload) echo "storage+tcp://127.0.0.1:$LIBVIRT_SWIFT_TEST_TCP_PORT/system" ;;
    tls:download | tls:upload)
      echo "storage+tls://127.0.0.1:$LIBVIRT_SWIFT_TEST_TLS_PORT_GOOD/system?pkipath=$LIBVIRT_SWIFT_TEST_TLS_PKI/good"
      ;;
    tcp:*) ;;
    tls:*)
      echo "test+tls://127.0.0.1:$LIBVIRT_SWIFT_TEST_TLS_PORT_GOOD$inventory?pkipath=$LIBVIRT_SWIFT_TEST_TLS_PKI/good"
      ;;
    real:list | real:stats | real:xml) echo "test+unix://$inventory?socket=$LIBVIRT_SWIFT_TEST_SOCKET" ;;
    real:*) echo "$LIBVIRT_SWIFT_TEST_UNIX" ;;
  esac
}

# A pool with a volume of so many MiB, on each daemon that volumes are asked of.
mib=$((1024 / (divisor > 4 ? 4 : divisor)))
make_volume() {
  virsh -q -c "$1" pool-create-as bench dir --target "$ram/pool" >/dev/null
  [ -e "$ram/pool/bench" ] || virsh -q -c "$1" vol-create-as bench bench "${mib}M" >/dev/null
  virsh -q -c "$1" pool-refresh bench >/dev/null
}
case ,$only, in
  *,download,* | *,upload,*)
    command -v virsh >/dev/null || die "volumes are made with virsh; run: Tests/Interop/install.sh daemon"
    mkdir "$ram/pool"
    head -c "${mib}M" /dev/urandom >"$ram/upload"
    case ,$servers, in *,real,* | *,tcp,*) make_volume "$(uri_of real download)" ;; esac
    case ,$servers, in *,tls,*) make_volume "$(uri_of tls download)" ;; esac
    # Allocated, and the same for everybody.
    if [ -e "$ram/pool/bench" ]; then cp "$ram/upload" "$ram/pool/bench"; fi
    ;;
esac

# The server goes on telling events long after enough were counted, so that the end is not easier than the middle.
events=$((200000 / divisor))
mkfifo "$work/ready"
"$work/limitless_server" "$work/limitless" 2000 "$((events * 20))" >"$work/ready" &
server=$!
read -r _ <"$work/ready" || die "limitless_server did not start"

# So many operations that a turn takes a second or two.
count_of() {
  local n
  case $1:$2 in
    limitless:call) n=40000 ;;
    *:call) n=20000 ;;
    limitless:inflight) n=128000 ;;
    *:inflight) n=32000 ;;
    *:list) n=400 ;;
    *:stats) n=100 ;;
    *:xml) n=300 ;;
    real:open) n=1000 ;;
    limitless:open) n=4000 ;;
    tls:open) n=300 ;;
    *:idle)
      echo 1000
      return
      ;;
    *:events)
      echo "$events"
      return
      ;;
    *:download | *:upload)
      echo "$mib"
      return
      ;;
  esac
  n=$((n / divisor))
  echo $((n > 5 ? n : 5))
}

# --- turns -------------------------------------------------------------------------------------

# field NAME <LINES: the median of a field of the JSON lines; nothing without it.
median() {
  sed -n "s/.*\"$1\":\([0-9.-]*\).*/\1/p" | sort -g | awk '
    { value[NR] = $1 }
    END { if (NR > 0) printf "%.1f", NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

# row SERVER WORKLOAD WHAT FIELD DIVISOR UNIT: a line of the table, from all contenders' results.
row() {
  local c bare swift poller
  c=$(median "$4" <"$work/c.json")
  bare=$(median "$4" <"$work/bare.json")
  swift=$(median "$4" <"$work/swift.json")
  poller=$(median "$4" <"$work/poller.json")
  awk -v server="$1" -v workload="$2" -v what="$3" -v c="$c" -v bare="$bare" -v swift="$swift" \
    -v poller="$poller" -v by="$5" -v unit="$6" '
    function ratio(a, b) { return b + 0 == 0 ? "-" : sprintf("%.2f", a / b) }
    BEGIN {
      if (c == "" || swift == "") exit
      printf "%-9s %-8s %-15s %10.1f %10.1f %10.1f %10.1f %-5s %8s %8s %9s\n", server, workload, what,
        c / by, bare / by, swift / by, poller / by, unit, ratio(swift, c), ratio(swift, bare), ratio(poller, c)
    }'
}

printf '%s\n%s round(s), medians\n\n' "$client" "$rounds"
printf '%-9s %-8s %-15s %10s %10s %10s %10s %-5s %8s %8s %9s\n' \
  server workload what C "C bare" Swift "on poller" unit Swift/C Sw./bare poller/C

for workload in ${only//,/ }; do
  for peer in ${servers//,/ }; do
    uri=$(uri_of "$peer" "$workload")
    [ -n "$uri" ] || continue
    n=$(count_of "$peer" "$workload")
    [ -n "$n" ] || die "unknown workload '$workload'"
    for contender in "${contenders[@]}"; do : >"$work/$contender.json"; done
    for ((round = 0; round < rounds; round++)); do
      # Who goes first changes, so that nobody always meets a warmer server.
      for ((turn = 0; turn < ${#contenders[@]}; turn++)); do
        contender=${contenders[(turn + round) % ${#contenders[@]}]}
        # libvirt has no events without its event loop.
        case $workload:$contender in events:bare) continue ;; esac
        export LIBVIRT_BENCH_FILE=$ram/$workload
        "run_$contender" "$workload" "$uri" "$n" >>"$work/$contender.json" </dev/null ||
          die "$contender ($workload on $peer) failed"
        case $workload in
          download | upload)
            cmp -s "$LIBVIRT_BENCH_FILE" "$ram/pool/bench" || die "$contender ($workload on $peer) changed the data"
            ;;
        esac
      done
    done
    row "$peer" "$workload" "p50" p50_ns 1000 us
    row "$peer" "$workload" "p99" p99_ns 1000 us
    case $workload in
      download | upload) row "$peer" "$workload" "rate" ops_per_s 1 MiB/s ;;
      *) row "$peer" "$workload" "operations" ops_per_s 1 /s ;;
    esac
    row "$peer" "$workload" "client CPU" cpu_ns 1000 us
    row "$peer" "$workload" "idle connection" rss_bytes 1024 KiB
  done
done
