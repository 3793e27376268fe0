#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# What virsh and VIRSH_SWIFT tell while they wait: both listen to the events of one private libvirtd at the same time,
# until enough have come, time is up, somebody interrupts them, or the daemon dies or falls silent. And what
# VIRSH_SWIFT shows on a terminal while it moves a volume.
#
#   live.sh VIRSH_SWIFT
#
# Prints each step, and "N passed, N failed".

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

[ $# -eq 1 ] || die 'usage: live.sh VIRSH_SWIFT'
need daemon virsh script
real=$(command -v virsh)
swift=$(command -v "$1") || die "$1 is not a program"

work=$(mktemp -d -t swift-libvirt-live.XXXXXXXX)
listeners=()
holders=()
finish() {
  local pid
  for pid in "${listeners[@]}" "${holders[@]}"; do
    kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  # A stopped daemon does not end.
  for state in "$work"/state*; do
    [ -d "$state" ] || continue
    (eval "$("$here/daemon.sh" --state "$state" env)" && kill -CONT "$LIBVIRT_SWIFT_TEST_PID") 2>/dev/null || true
    "$here/daemon.sh" --state "$state" stop
  done
  rm -rf -- "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
chmod 0755 "$work"
export LC_ALL=C LIBVIRT_AUTOSTART=0 TERM=dumb

# start NAME: a daemon of its own, of which $uri, $storage and $daemon tell from now on, with a domain "nudged". Somebody
# stays connected, since the test driver forgets its domains when nobody is.
start() {
  "$here/daemon.sh" --state "$work/state-$1" start
  eval "$("$here/daemon.sh" --state "$work/state-$1" env)"
  uri=$LIBVIRT_SWIFT_TEST_UNIX
  storage="storage+unix:///system?socket=$LIBVIRT_SWIFT_TEST_SOCKET"
  daemon=$LIBVIRT_SWIFT_TEST_PID
  mkfifo "$work/hold-$1"
  "$real" -q -c "$uri" <"$work/hold-$1" >/dev/null 2>&1 &
  holders+=($!)
  exec {hold}>"$work/hold-$1"
  within 20 has_nudged || die 'the test driver forgets its domains'
}

has_nudged() {
  theirs dumpxml test >"$work/nudged.xml"
  sed -i -e 's/<name>test</<name>nudged</' -e "s/<uuid>.*</<uuid>7b0a3d52-9c1e-4d57-8f0e-2a6f4b9c1d07</" \
    "$work/nudged.xml"
  quietly theirs define "$work/nudged.xml"
  theirs dominfo nudged >/dev/null 2>&1
}

theirs() { timeout -k 5 60 "$real" -q -c "$uri" "$@" </dev/null; }

# --- those who listen --------------------------------------------------------------------------

# listen ARGUMENT...: both programs begin to wait, each into a file of its own.
listen() {
  local name
  listeners=()
  for name in real swift; do
    # A shell's background programs ignore SIGINT otherwise.
    env --default-signal=INT "${!name}" -c "$uri" "$@" >"$work/$name" 2>&1 </dev/null &
    listeners+=($!)
  done
}

# within SECONDS COMMAND...: until the command succeeds.
within() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $deadline ] || return 1
    sleep 0.1
  done
}

ended() {
  local pid
  for pid in "${listeners[@]}"; do ! alive "$pid" || return 1; done
}

# heard TEXT: both have told it.
heard() { grep -q -- "$1" "$work/real" && grep -q -- "$1" "$work/swift"; }

# One event, always the same, again and again: nobody tells from when on somebody listens.
nudge() {
  quietly theirs define "$work/nudged.xml"
  "$@"
}

# compare WHAT [SED-SCRIPT]: both have ended, alike in what they have told and in their statuses. Events that came
# several times in a row count once, and their number is left out; so is what virsh complains of when it leaves while its
# event loop still has a domain in hand.
compare() {
  local name statuses=() pid status
  if ! within 30 ended; then
    report no "$1: one has not ended"
    head -n 20 "$work/real" "$work/swift"
    for pid in "${listeners[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done
  fi
  for pid in "${listeners[@]}"; do
    status=0
    wait "$pid" || status=$?
    statuses+=("$status")
  done
  listeners=()
  for name in real swift; do
    sed -E -e "${2-}" -e 's/^events received: [1-9][0-9]*/events received: some/' \
      -e '/^error: One or more references were leaked after disconnect/d' "$work/$name" | uniq >"$work/$name.told"
  done
  if diff "$work/real.told" "$work/swift.told" && [ "${statuses[0]}" = "${statuses[1]}" ]; then
    report yes "$1: exit status ${statuses[1]}, $(grep -v '^$' "$work/swift.told" | tail -n 1)"
  else
    report no "$1: exit statuses ${statuses[*]}"
  fi
}

# counted WHAT: VIRSH_SWIFT has told as many events as it says.
counted() {
  local lines
  lines=$(grep -c "^event '" "$work/swift" || true)
  if grep -qx "events received: $lines" "$work/swift"; then report yes "$1: of $lines events"; else report no "$1"; fi
}

start first
listen event --event lifecycle
within 20 nudge ended || true
compare 'one event'
counted '  counted'

listen event --domain nudged --event lifecycle --timestamp
within 20 nudge ended || true
compare 'one event of a domain, with its time' 's/^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}\.[0-9]{3}\+0000: /TIME: /'
if grep -q '^TIME: ' "$work/swift.told"; then report yes '  which is there'; else report no '  which is not there'; fi

listen event --all --loop
within 20 nudge heard "^event 'lifecycle' for domain" || true
quietly theirs suspend test
quietly theirs resume test
quietly theirs setvcpus test 1
quietly theirs desc test --title --live --config changed
quietly theirs undefine nudged
within 20 heard Undefined || true
for pid in "${listeners[@]}"; do kill -INT "$pid"; done
compare 'all events, until interrupted'
counted '  counted'
nudge true

listen event --all --timeout 1
compare 'no event in time'
listen event --event lifecycle --loop --timeout 3
within 20 nudge heard "^event '" || true
compare 'some events in time'
counted '  counted'
for arguments in '--event lifecycle --all' '--event nonsense' '' '--list' '--event lifecycle --timeout 0' \
  '--domain nobody --event lifecycle'; do
  # Words.
  # shellcheck disable=SC2086
  listen event $arguments
  compare "event $arguments"
done

listen event --all --loop
within 20 nudge heard "^event '" || true
kill -KILL "$daemon"
# Whose bytes are lost tells more of the system than of the client.
reset='s/(End of file while reading data: Input\/output error|Cannot recv data: Connection reset by peer)/GONE/'
compare 'the daemon dies' "$reset"

start third
uri=$LIBVIRT_SWIFT_TEST_TCP
listen event --all --loop
within 20 nudge heard "^event '" || true
kill -KILL "$daemon"
compare 'the daemon dies, over TCP' "$reset"

# --- a daemon that falls silent ----------------------------------------------------------------

start second
listen -k 1 -K 2 event --event lifecycle --loop
patient=()
for name in real swift; do
  "${!name}" -k 0 -c "$uri" event --event lifecycle --loop >"$work/$name-patient" 2>&1 </dev/null &
  patient+=($!)
done
within 20 nudge heard "^event '" || true
kill -STOP "$daemon"
compare 'the daemon falls silent, -k 1 -K 2' "$reset"
if grep -qi 'keepalive timeout' "$work/swift"; then report yes '  for which the reason is given'; else report no '  without a reason'; fi
if alive "${patient[0]}" && alive "${patient[1]}"; then report yes '-k 0 waits on'; else report no '-k 0 does not wait on'; fi
for pid in "${patient[@]}"; do
  kill -KILL "$pid"
  wait "$pid" 2>/dev/null || true
done
kill -CONT "$daemon"

# --- a terminal --------------------------------------------------------------------------------

mkdir "$work/pool"
head -c 256M /dev/urandom >"$work/sent"
quietly timeout 60 "$real" -c "$storage" pool-create-as live dir --target "$work/pool"
quietly timeout 60 "$real" -c "$storage" vol-create-as live disk 256M
for verb in upload download; do
  file=$work/sent
  [ $verb = upload ] || file=$work/received
  status=0
  timeout -k 5 60 script -q -e -c "'$swift' -c '$storage' vol-$verb disk '$file' live" /dev/null \
    >"$work/terminal" 2>&1 </dev/null || status=$?
  # Of a download the size is not known at first.
  shown=$(tr '\r' '\n' <"$work/terminal" | grep -oE '[0-9.]+ ([KM]i)?B' | sort -u | wc -l)
  if [ $status -eq 0 ] && [ "$shown" -gt 2 ] && cmp -s "$work/sent" "$work/pool/disk"; then
    report yes "vol-$verb on a terminal: progress, $((shown - 1)) steps of it"
  else
    report no "vol-$verb on a terminal: exit status $status"
    cat -v "$work/terminal"
  fi
  status=0
  timeout -k 5 60 "$swift" -c "$storage" vol-$verb disk "$file" live >"$work/plain" 2>&1 </dev/null || status=$?
  if [ $status -eq 0 ] && ! grep -q 'iB' "$work/plain"; then
    report yes "vol-$verb elsewhere: none"
  else
    report no "vol-$verb elsewhere: exit status $status"
    cat -v "$work/plain"
  fi
done
if cmp -s "$work/sent" "$work/received"; then report yes 'what went up came down'; else report no 'what came down is not what went up'; fi

conclude
