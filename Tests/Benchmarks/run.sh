#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# The benchmark: libvirt's C client and another one, turn about, on the same servers.
#
#   run.sh [--rounds N] [--quick] [--only WORKLOAD[,WORKLOAD...]] CLIENT [OTHER]
#
#   CLIENT        libvirt-bench, or any program with its command line: CLIENT WORKLOAD URI N
#   OTHER         what it is compared with (default: bench_client, on libvirt.so)
#   --rounds N    how often each takes its turn (default 5); medians are reported
#   --quick       a twentieth of the operations, to see that everything runs
#   --only        only these workloads: call inflight list stats open idle
#
# Servers: "real" is a private libvirtd, "limitless" is limitless_server, which answers at once.
# A ratio below 1 in time, CPU and memory, and above 1 in operations a second, favours CLIENT.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
interop=$here/../Interop

die() {
  printf 'run.sh: %s\n' "$*" >&2
  exit 2
}

rounds=5
divisor=1
only=call,inflight,list,stats,open,idle
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
    -*) die "unknown option '$1'" ;;
    *) break ;;
  esac
done
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  die "usage: run.sh [--rounds N] [--quick] [--only WORKLOADS] CLIENT [OTHER]"
fi
case $rounds in '' | *[!0-9]* | 0) die "--rounds needs a number above 0" ;; esac
if ! command -v gcc >/dev/null || ! pkg-config --exists libvirt; then
  die "the C client needs gcc, pkg-config and libvirt-dev; run: Tests/Interop/install.sh bench"
fi

work=$(mktemp -d -t swift-libvirt-bench.XXXXXXXX)
chmod 0755 "$work"
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  "$interop/daemon.sh" --state "$work/state" stop
  rm -rf -- "$work"
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
other=$work/bench_client
if [ $# -eq 2 ]; then other=$(command -v "$2") || die "$2 is not a program"; fi

# --- the servers -------------------------------------------------------------------------------

export LIBVIRT_AUTOSTART=0
"$interop/daemon.sh" --state "$work/state" start
eval "$("$interop/daemon.sh" --state "$work/state" env)"
"$here/make-inventory.sh" 2000 >"$work/node.xml"

mkfifo "$work/ready"
"$work/limitless_server" "$work/limitless" >"$work/ready" &
server=$!
read -r _ <"$work/ready" || die "limitless_server did not start"

uri_of() {
  case $1:$2 in
    limitless:*) echo "test+unix:///default?socket=$work/limitless" ;;
    real:list | real:stats) echo "test+unix://$work/node.xml?socket=$LIBVIRT_SWIFT_TEST_SOCKET" ;;
    real:*) echo "$LIBVIRT_SWIFT_TEST_UNIX" ;;
  esac
}

# So many operations that a turn takes a second or two.
count_of() {
  local n
  case $1:$2 in
    real:call) n=20000 ;;
    limitless:call) n=40000 ;;
    real:inflight) n=32000 ;;
    limitless:inflight) n=128000 ;;
    *:list) n=400 ;;
    *:stats) n=100 ;;
    real:open) n=1000 ;;
    limitless:open) n=4000 ;;
    *:idle)
      echo 200
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

# row SERVER WORKLOAD WHAT FIELD DIVISOR UNIT: a line of the table, from both programs' results.
row() {
  local a b
  a=$(median "$4" <"$work/other.json")
  b=$(median "$4" <"$work/client.json")
  awk -v server="$1" -v workload="$2" -v what="$3" -v a="$a" -v b="$b" -v by="$5" -v unit="$6" 'BEGIN {
    if (a == "" || b == "") exit
    ratio = a + 0 == 0 ? "-" : sprintf("%.2f", b / a)
    printf "%-10s %-9s %-16s %12.1f %12.1f %-6s %6s\n", server, workload, what, a / by, b / by, unit, ratio
  }'
}

printf 'OTHER  %s\nCLIENT %s\n%s round(s), medians\n\n' "${other##*/}" "$client" "$rounds"
printf '%-10s %-9s %-16s %12s %12s %-6s %6s\n' server workload what OTHER CLIENT unit ratio

for workload in ${only//,/ }; do
  for peer in real limitless; do
    n=$(count_of "$peer" "$workload")
    [ -n "$n" ] || die "unknown workload '$workload'"
    uri=$(uri_of "$peer" "$workload")
    : >"$work/other.json"
    : >"$work/client.json"
    for ((round = 0; round < rounds; round++)); do
      # Who goes first changes, so that neither always meets a warmer server.
      turns=(other client)
      [ $((round % 2)) -eq 0 ] || turns=(client other)
      for turn in "${turns[@]}"; do
        "${!turn}" "$workload" "$uri" "$n" >>"$work/$turn.json" </dev/null ||
          die "$turn ($workload on $peer) failed"
      done
    done
    row "$peer" "$workload" "p50" p50_ns 1000 us
    row "$peer" "$workload" "p99" p99_ns 1000 us
    row "$peer" "$workload" "operations" ops_per_s 1 /s
    row "$peer" "$workload" "client CPU" cpu_ns 1000 us
    row "$peer" "$workload" "idle connection" rss_bytes 1024 KiB
  done
done
