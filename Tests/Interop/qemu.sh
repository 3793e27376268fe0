#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Takes a real QEMU domain (emulated, without a disk) through its life with VIRSH_SWIFT on a private
# libvirtd of its own; the real virsh checks every step.
#
#   qemu.sh VIRSH_SWIFT
#
# Prints each step, and "N passed, N failed".

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

if [ $# -ne 1 ]; then
  echo "usage: qemu.sh VIRSH_SWIFT" >&2
  exit 2
fi
real=$(command -v virsh) || {
  echo "qemu.sh: virsh is missing; run: Tests/Interop/install.sh daemon" >&2
  exit 2
}
command -v qemu-system-x86_64 >/dev/null || {
  echo "qemu.sh: qemu-system-x86_64 is missing; run: Tests/Interop/install.sh qemu" >&2
  exit 2
}
swift=$(command -v "$1") || {
  echo "qemu.sh: $1 is not a program" >&2
  exit 2
}

work=$(mktemp -d -t swift-libvirt-qemu.XXXXXXXX)
finish() {
  "$here/daemon.sh" --state "$work/state" stop
  rm -rf -- "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

"$here/daemon.sh" --state "$work/state" start
eval "$("$here/daemon.sh" --state "$work/state" env)"
uri=$LIBVIRT_SWIFT_TEST_QEMU
guest='swift-libvirt-guest'
uuid=7b0a3d52-9c1e-4d57-8f0e-2a6f4b9c1d03
export LC_ALL=C

# The first call asks the emulator what it can do, which takes seconds.
LIBVIRT_AUTOSTART=0 timeout 120 "$real" -c "$uri" capabilities >/dev/null </dev/null || {
  echo "qemu.sh: virsh itself cannot open $uri" >&2
  exit 1
}

theirs() { timeout -k 5 60 "$real" -c "$uri" "$@" </dev/null; }
ours() { timeout -k 5 60 "$swift" -c "$uri" "$@" </dev/null; }

# step COMMAND...: VIRSH_SWIFT does it and succeeds.
step() {
  if ours "$@" >"$work/out" 2>"$work/err"; then
    report yes "$*"
  else
    report no "$* (exit status $?)"
    cat "$work/out" "$work/err"
  fi
}

# sees TEXT COMMAND...: the real virsh answers COMMAND with TEXT.
sees() {
  local expected=$1 answer
  shift
  answer=$(theirs "$@" 2>&1) || true
  # The empty line that ends each command's output is not part of the answer.
  if [ "$answer" = "$expected" ]; then
    report yes "  virsh $*: $expected"
  else
    report no "  virsh $*: expected '$expected', got '$answer'"
  fi
}

# Times go on between two runs.
mask() { sed -E -e 's/^(CPU time: +)[0-9.]+s$/\1TIMEs/'; }

# names: only the names of statistics, whose values move.
names() { sed -E -e 's/=.*//'; }

# alike FILTER COMMAND...: both answer the same.
alike() {
  local filter=$1
  shift
  theirs "$@" 2>&1 | $filter >"$work/real" || true
  ours "$@" 2>&1 | $filter >"$work/swift" || true
  if diff -u --label "virsh" "$work/real" --label "virsh-swift" "$work/swift"; then
    report yes "$* (as virsh)"
  else
    report no "$* (as virsh)"
  fi
}

# The emulator itself, found in the daemon's own folder of pid files.
emulator_runs() {
  local file=$LIBVIRT_SWIFT_TEST_DIRECTORY/run/qemu/$guest.pid
  if [ -f "$file" ] && [ -d "/proc/$(cat "$file" 2>/dev/null)" ]; then echo yes; else echo no; fi
}

alike cat uri
alike cat version
alike cat hostname
alike cat nodeinfo
alike cat capabilities
alike cat sysinfo
alike cat list --all

step define "$here/data/qemu-domain.xml"
sees "$uuid" domuuid $guest
sees "shut off (unknown)" domstate $guest --reason
alike cat list --all --title
alike cat dumpxml $guest
alike mask dominfo $guest

step start $guest
sees "running (booted)" domstate $guest --reason
report "$(emulator_runs)" "  the emulator runs"
alike cat list
alike cat list --all --title
alike cat domid $guest
alike mask dominfo $guest
alike cat dumpxml $guest
alike cat dumpxml $guest --inactive
alike cat dumpxml $guest --security-info
alike names domstats $guest
alike cat start $guest

step suspend $guest
sees "paused (user)" domstate $guest --reason
alike cat domstate $guest --reason
step resume $guest
sees "running (unpaused)" domstate $guest --reason
step reset $guest
step reboot $guest
sees "running (unpaused)" domstate $guest --reason

step setmem $guest 24M --config
alike cat dumpxml $guest --inactive
step setmaxmem $guest 64M --config
alike cat dumpxml $guest --inactive
step setvcpus $guest 2 --config --maximum
step setvcpus $guest 2 --config
alike cat dumpxml $guest --inactive
step autostart $guest
alike cat list --all --autostart
step autostart $guest --disable
alike cat list --all --autostart

step destroy $guest
sees "shut off (destroyed)" domstate $guest --reason
report "$([ "$(emulator_runs)" = no ] && echo yes || echo no)" "  the emulator has ended"
alike cat list --all
alike cat destroy $guest

step undefine $guest
sees "error: failed to get domain '$guest'" domstate $guest
alike cat list --all
alike cat dominfo $guest

step create "$here/data/qemu-domain.xml" --paused
alike cat list --transient
alike mask dominfo $guest
step resume $guest
step destroy $guest
sees "" list --all --name

# --- what is on the screen, and what is typed ----------------------------------------------------

# saved FILE: what is said of a screenshot, whatever its file is called.
saved() { sed -e "s|$work/screen-[a-z]*|FILE|"; }

# same FILE FILE: both are alike, byte by byte.
same() {
  report "$(cmp -s "$1" "$2" && echo yes || echo no)" "  ${1##*/} and ${2##*/} are alike"
}

# pictured: both take a picture; what they say of it, and what is in it, is alike.
pictured() {
  theirs screenshot $guest "$work/screen-real" 2>&1 | saved >"$work/real" || true
  ours screenshot $guest "$work/screen-swift" 2>&1 | saved >"$work/swift" || true
  report "$(diff "$work/real" "$work/swift" >&2 && echo yes || echo no)" "screenshot: $(head -n 1 "$work/swift")"
  same "$work/screen-real" "$work/screen-swift"
  report "$([ "$(stat -c %s "$work/screen-swift")" -gt 1000 ] && echo yes || echo no)" "  which hold something"
}

sed -e "s|</devices>|<video><model type='vga'/></video></devices>|" "$here/data/qemu-domain.xml" >"$work/screen.xml"
step create "$work/screen.xml" --paused
pictured
step resume $guest
for keys in 'KEY_A' 'KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE' '--codeset xt 30 48' '--codeset win32 0x41 --holdtime 20' \
  '--codeset nonsense 30' '--codeset usb KEY_A'; do
  # Words.
  # shellcheck disable=SC2086
  alike cat send-key $guest $keys
done
alike cat screenshot $guest "$work/screen-none" --screen 7
step suspend $guest
pictured
step destroy $guest

# --- volumes, up and down --------------------------------------------------------------------------

pool=$LIBVIRT_SWIFT_TEST_DIRECTORY/lib/images/swift-libvirt
mkdir -p "$pool"
echo "<pool type='dir'><name>images</name><target><path>$pool</path></target></pool>" >"$work/pool.xml"
theirs pool-create "$work/pool.xml" >/dev/null
theirs vol-create-as images disk 1M --format raw >/dev/null
theirs vol-create-as images disk--sparse 1M --format raw >/dev/null
# Data, a hole, and data again.
{
  head -c 300000 /dev/urandom
  head -c 400000 /dev/zero
  head -c 100001 /dev/urandom
} >"$work/upload"
fallocate --dig-holes "$work/upload"

for sparse in '' --sparse; do
  # Nothing, or one word.
  # shellcheck disable=SC2086
  step vol-upload "disk$sparse" "$work/upload" images $sparse
  theirs vol-download "disk$sparse" "$work/theirs" images --length 800001 >/dev/null
  same "$work/upload" "$work/theirs"
  # shellcheck disable=SC2086
  step vol-download "disk$sparse" "$work/ours" images --length 800001 $sparse
  same "$work/upload" "$work/ours"
done
step vol-download disk "$work/part" images --offset 299990 --length 20
head -c 300010 "$work/upload" >"$work/beginning"
tail -c 20 "$work/beginning" >"$work/expected-part"
same "$work/expected-part" "$work/part"
# Whether the daemon refuses before everything was sent or after that is a matter of time, in virsh too.
sooner_or_later() { sed -E 's/cannot (send data to|close) volume/cannot send or close volume/'; }
alike sooner_or_later vol-upload disk "$work/upload" images --length 1000
alike cat vol-upload disk "$work/none" images
alike cat vol-upload disk "$work" images
alike cat vol-download disk "$work/none/file" images
alike cat vol-download disk /dev/full images
alike cat vol-download disk /dev/full images --sparse
alike cat vol-upload disk "$work/upload"
alike cat vol-upload nosuch "$work/upload" images
theirs pool-destroy images >/dev/null
alike cat vol-upload disk "$work/upload" images
alike cat vol-download disk "$work/none" images
report "$([ ! -e "$work/none" ] && echo yes || echo no)" "  a download that failed leaves no file"

conclude
