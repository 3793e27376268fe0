#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# A bad line: a private libvirtd in a network namespace of its own, and on the way there and back every twentieth packet is
# lost and each takes 100 ms (line.pl). What virsh-swift answers must be what it answers on the daemon's unix socket.
#
#   netns.sh VIRSH_SWIFT
#
# Prints how long each command took, then "N passed, N failed". Exits 0 when nothing differs and nothing takes longer than
# a minute. Where no interfaces can be made, it says so, and nothing is run; the test "Slow lines" stands in for it. Needs
# root.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

[ $# -eq 1 ] || die 'usage: netns.sh VIRSH_SWIFT'
ours=$(command -v "$1") || die "$1 is not a program"
ours=$(cd "$(dirname "$ours")" && pwd)/$(basename "$ours")
need netns ip
[ "$(id -u)" -eq 0 ] || exec sudo -- "$here/netns.sh" "$ours"

# Others may be doing the same.
name=slt-$$
link=slt$$
net=10.213.$(($$ % 250))
work=$(mktemp -d -t swift-libvirt-netns.XXXXXXXX)

line=
finish() {
  "$here/daemon.sh" --state "$work/state" stop || true
  # The line ends with its input.
  exec 7>&-
  [ -z "$line" ] || wait "$line" || true
  tail -n 1 "$work/line" >&2 || true
  ip netns del "$name" 2>/dev/null || true
  rm -rf -- "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
chmod 0755 "$work"

# --- the line ----------------------------------------------------------------------------------

seed=$((RANDOM * 32768 + RANDOM))
mkfifo "$work/input"
"$here/line.pl" "${link}a" "${link}b" 5 100 "$seed" <"$work/input" >"$work/line" 2>"$work/said" &
line=$!
exec 7>"$work/input"
for ((tries = 0; tries < 100; tries++)); do
  if grep -qs READY "$work/line" || ! kill -0 "$line" 2>/dev/null; then break; fi
  sleep 0.1
done
if ! grep -qs READY "$work/line" || ! ip netns add "$name" 2>>"$work/said"; then
  printf 'skip  a bad line: %s\n' "$(tail -n 1 "$work/said")"
  conclude
  exit
fi
say "5 of 100 packets lost, 100 ms each way, seed $seed"

ip link set "${link}b" netns "$name"
ip address add "$net.1" peer "$net.2" dev "${link}a"
ip link set "${link}a" up
ip -n "$name" address add "$net.2" peer "$net.1" dev "${link}b"
ip -n "$name" link set "${link}b" up
ip -n "$name" link set lo up

cat >"$work/conf" <<CONF
listen_addr = "$net.2"
CONF
ip netns exec "$name" "$here/daemon.sh" --state "$work/state" --config "$work/conf" start 7>&-
eval "$("$here/daemon.sh" --state "$work/state" env)"

near="test+unix:///default?socket=$LIBVIRT_SWIFT_TEST_SOCKET"
far="test+tcp://$net.2:$LIBVIRT_SWIFT_TEST_TCP_PORT/default"
near_storage="qemu+unix:///system?socket=$LIBVIRT_SWIFT_TEST_SOCKET"
far_storage="qemu+tcp://$net.2:$LIBVIRT_SWIFT_TEST_TCP_PORT/system"

mkdir "$work/pool"
head -c 1048576 /dev/urandom >"$work/pool/disk"
quietly virsh -c "$near_storage" pool-create-as netns dir --target "$work/pool"

# --- running and comparing ---------------------------------------------------------------------

# What differs between two runs: the time of day (the test driver's CPU times are derived from it).
mask() { sed -E 's/^( +(cpu|vcpu\.[0-9]+)\.[a-z_.]*time=)[0-9]+$/\1TIME/' "$1"; }

# judge WHAT MILLISECONDS: counts a comparison, as told by the status before.
judge() {
  local same=$? what=$1 took=$2
  if [ $same -eq 0 ] && [ "$took" -ge 200 ] && [ "$took" -lt 60000 ]; then
    passed=$((passed + 1))
    printf 'ok    %s (%d ms)\n' "$what" "$took"
  else
    failed=$((failed + 1))
    printf 'DIFF  %s (%d ms)\n' "$what" "$took"
  fi
}

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

for command in 'list --all' domstats 'dumpxml test' capabilities; do
  read -ra words <<<"$command"
  timeout 60 "$ours" -c "$near" "${words[@]}" >"$work/near" 2>&1 </dev/null || true
  began=$(milliseconds)
  timeout 90 "$ours" -c "$far" "${words[@]}" >"$work/far" 2>&1 </dev/null || true
  took=$(($(milliseconds) - began))
  diff -u --label near --label far <(mask "$work/near") <(mask "$work/far") && true
  judge "$command" "$took"
done

began=$(milliseconds)
timeout 90 "$ours" -c "$far_storage" vol-download --pool netns disk "$work/down" >"$work/said" 2>&1 </dev/null || cat "$work/said"
took=$(($(milliseconds) - began))
cmp "$work/pool/disk" "$work/down" && true
judge 'vol-download of 1 MiB' "$took"

head -c 1048576 /dev/urandom >"$work/up"
began=$(milliseconds)
timeout 90 "$ours" -c "$far_storage" vol-upload --pool netns disk "$work/up" >"$work/said" 2>&1 </dev/null || cat "$work/said"
took=$(($(milliseconds) - began))
cmp "$work/pool/disk" "$work/up" && true
judge 'vol-upload of 1 MiB' "$took"

conclude
