#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# How fast virsh-swift and libvirt's own virsh move a volume to and from one private libvirtd, over its unix socket,
# turn about.
#
#   volumes.sh [--pairs N] [--mib N] [--other PROGRAM] VIRSH_SWIFT
#
#   VIRSH_SWIFT       a release build of it
#   --pairs N         how often each takes its turn (default 9)
#   --mib N           the size of the volume (default 1024)
#   --other PROGRAM   compare with this one instead of virsh, such as another build of VIRSH_SWIFT
#
# Volume and files lie in memory, and hold random data. The first pair is not counted. Each line tells of one transfer: the
# medians of both rates in MiB/s; the median of the pairs' ratios, VIRSH_SWIFT to virsh, with its quartiles; and the same
# for the processor time of the clients. Above 1 in rate and below 1 in processor time favour virsh-swift.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
interop=$here/../Interop

die() {
  printf 'volumes.sh: %s\n' "$*" >&2
  exit 2
}

pairs=9
mib=1024
other=virsh
while [ $# -gt 0 ]; do
  case $1 in
    --pairs | --mib)
      case ${2-} in '' | *[!0-9]* | 0) die "$1 needs a number above 0" ;; esac
      declare "${1#--}=$2"
      shift 2
      ;;
    --other)
      other=${2:?--other needs a program}
      shift 2
      ;;
    -*) die "unknown option '$1'" ;;
    *) break ;;
  esac
done
[ $# -eq 1 ] || die 'usage: volumes.sh [--pairs N] [--mib N] [--other PROGRAM] VIRSH_SWIFT'
swift=$(command -v "$1") || die "$1 is not a program"
command -v virsh >/dev/null || die 'virsh is missing; run: Tests/Interop/install.sh daemon'
real=$(command -v "$other") || die "$other is not a program"

work=$(mktemp -d -t swift-libvirt-volumes.XXXXXXXX)
ram=$(mktemp -d -p /dev/shm swift-libvirt-volumes.XXXXXXXX)
finish() {
  "$interop/daemon.sh" --state "$work/state" stop
  rm -rf -- "$work" "$ram"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# The daemon may be another user's.
chmod 0755 "$work" "$ram"

# The volume, what is sent and what comes back.
available=$(($(df --output=avail -k "$ram" | tail -n 1) / 1024))
[ "$available" -ge $((3 * mib)) ] || die "/dev/shm has room for $available MiB, and $((3 * mib)) are needed; see --mib"

export LC_ALL=C LIBVIRT_AUTOSTART=0
"$interop/daemon.sh" --state "$work/state" start
eval "$("$interop/daemon.sh" --state "$work/state" env)"
uri="storage+unix:///system?socket=$LIBVIRT_SWIFT_TEST_SOCKET"
head -c "${mib}M" /dev/urandom >"$ram/sent"
mkdir "$ram/pool"
virsh -q -c "$uri" pool-create-as bench dir --target "$ram/pool" >/dev/null
virsh -q -c "$uri" vol-create-as bench bench "${mib}M" >/dev/null
cp "$ram/sent" "$ram/pool/bench"

# turn WHO PROGRAM WHAT: a transfer, "discard" being a download to /dev/null, which costs nothing but the transfer; adds
# its time and processor time, in seconds, to the list of WHO.
turn() {
  local verb=$3 file=$ram/sent spent
  case $3 in
    download)
      file=$ram/received
      rm -f "$file"
      ;;
    discard)
      verb=download
      file=/dev/null
      ;;
  esac
  TIMEFORMAT='%R %U %S'
  spent=$({ time "$2" -c "$uri" "vol-$verb" bench "$file" bench >"$work/said" 2>&1 </dev/null; } 2>&1) || {
    cat "$work/said" >&2
    die "$2 vol-$3 failed"
  }
  echo "$spent" >>"$work/$1"
  cmp -s "$ram/sent" "$ram/pool/bench" || die "$2 vol-$3: the volume is not what was sent"
  if [ "$3" = download ]; then cmp -s "$ram/sent" "$file" || die "$2 vol-$3: what came is not what was sent"; fi
}

# quartiles <NUMBERS: "median (lower-upper)", or "-" without any.
quartiles() {
  sort -g | awk '
    { value[NR] = $1 }
    function at(part,   place, low) {
      place = 1 + (NR - 1) * part
      low = int(place)
      return low == NR ? value[NR] : value[low] + (place - low) * (value[low + 1] - value[low])
    }
    END { if (NR == 0) print "-"; else printf "%.2f (%.2f-%.2f)\n", at(0.5), at(0.25), at(0.75) }'
}

# of EXPRESSION: its value for each pair that counts; $1 $2 $3 are the other's real, user and system time, $4 $5 $6
# those of VIRSH_SWIFT.
of() { paste -d ' ' "$work/real" "$work/swift" | tail -n +2 | awk "$1"; }

# tell WHAT: a line of the table.
tell() {
  local theirs ours
  theirs=$(of "{ print $mib / \$1 }" | quartiles)
  ours=$(of "{ print $mib / \$4 }" | quartiles)
  printf '%-13s %8.0f %12.0f   %-18s %s\n' "$1" "${theirs%% *}" "${ours%% *}" \
    "$(of '{ print $1 / $4 }' | quartiles)" "$(of '$2 + $3 > 0 { print ($5 + $6) / ($2 + $3) }' | quartiles)"
}

printf '%s\n%s MiB over unix, %s pair(s)\n\n' "$swift" "$mib" "$pairs"
printf '%-13s %8s %12s   %-18s %s\n' transfer "$(basename "$real")" virsh-swift rate 'client CPU'
for what in download discard upload; do
  : >"$work/real"
  : >"$work/swift"
  for ((pair = 0; pair <= pairs; pair++)); do
    # Who goes first changes, so that nobody always meets a warmer server.
    if ((pair % 2)); then
      turn real "$real" $what
      turn swift "$swift" $what
    else
      turn swift "$swift" $what
      turn real "$real" $what
    fi
  done
  tell $what
done
