#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# The session daemon of an ordinary user, and places where one can be started by a client.
#
#   session.sh [--state DIR] start    start it (or leave a running one alone)
#   session.sh [--state DIR] env      print where it is, as shell "export" lines
#   session.sh [--state DIR] stop     stop it, and every daemon that a client has started beside it
#
# DIR (default: .state/session beside this script) remembers it between the calls.
#
# The user is "games": every Debian has it, it owns nothing, and nothing runs as it. Its home and
# its XDG_RUNTIME_DIR are private folders. In LIBVIRT_SWIFT_TEST_SESSION_NAME:
#
#   USER         the user's name
#   SOCKET       the daemon's socket; only the user and root reach it
#   COMMAND      runs its arguments as the user, where the daemon is
#   AUTOSTART    runs its arguments as the user, in a home and XDG_RUNTIME_DIR of their own, both empty: each call
#                is a new place, where a client has to start its daemon (which ends 120 s after its last client, or
#                at "stop")

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

usage() { die 'usage: session.sh [--state DIR] start|env|stop'; }

user=games
state=$here/.state/session
arguments=("$@")
if [ "${1-}" = --state ]; then
  [ $# -ge 2 ] || usage
  state=$2
  shift 2
fi
[ $# -eq 1 ] || usage
mkdir -p "$state"
state=$(cd "$state" && pwd)

as_root() {
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die 'only root can run a daemon as another user; install sudo or run this as root'
    exec sudo -- "$here/session.sh" "${arguments[@]}"
  fi
}

# The folder of the last start, which holds everything; empty without one.
instance() { [ ! -f "$state/instance" ] || cat "$state/instance"; }

# Whatever runs there, whoever started it: it has the folder's unique name in its environment.
processes() {
  local file pid
  { grep -lsz "^XDG_RUNTIME_DIR=$1/" /proc/[0-9]*/environ || true; } | while IFS= read -r file; do
    pid=${file#/proc/}
    echo "${pid%/environ}"
  done
}

# The daemon is known by its command line, which names the folder: a pid may have been used again.
running() {
  local dir pid
  dir=$(instance)
  [ -n "$dir" ] && [ -f "$state/env" ] || return 1
  pid=$(cat "$state/pid" 2>/dev/null) || return 1
  tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF -- "$dir/"
}

# script MAKE-PLACE: a script that makes $place its own, and runs its arguments there as the user.
script() {
  cat <<SCRIPT
#!/bin/sh
set -eu
if [ "\$(id -u)" -ne 0 ]; then exec sudo -- "\$0" "\$@"; fi
group=\$(id -g $user)
$1
install -d -m 0700 -o $user -g "\$group" "\$place/home" "\$place/runtime"
exec setpriv --reuid $user --regid "\$group" --init-groups --reset-env env -u LOGNAME -u SHELL \\
  PATH="\$PATH" LC_ALL=C TZ=UTC TERM="\${TERM-dumb}" HOME="\$place/home" XDG_RUNTIME_DIR="\$place/runtime" "\$@"
SCRIPT
}

make_instance() {
  local dir
  # A socket's path holds 107 characters at most.
  dir=$(TMPDIR=/tmp mktemp -d -t swift-libvirt.XXXXXXXX)
  echo "$dir" >"$state/instance"
  chmod 0711 "$dir"
  script "place='$dir'" >"$dir/as-user"
  script "place=\$(mktemp -d '$dir/place.XXXXXX'); chmod 0711 \"\$place\"" >"$dir/autostart"
  chmod 0755 "$dir/as-user" "$dir/autostart"
}

start() {
  local dir pid deadline
  if running; then return 0; fi
  as_root
  need daemon libvirtd virsh setpriv setsid timeout
  id "$user" >/dev/null 2>&1 || die "this machine has no user '$user'"
  clean_up
  mkdir -p "$state"
  make_instance
  dir=$(instance)
  # The pid file's name is on the command line, by which the process is known again.
  PATH=$PATH:/usr/sbin:/sbin setsid "$dir/as-user" libvirtd -p "$dir/runtime/pid" \
    </dev/null >"$state/output" 2>&1 3>&- &
  pid=$!
  deadline=$((SECONDS + 60))
  until answers "$dir/runtime/libvirt/libvirt-sock"; do
    if [ $SECONDS -ge $deadline ] || ! alive "$pid"; then
      tail -n 5 "$state/output" >&2
      clean_up
      die 'libvirtd cannot be started as an ordinary user here'
    fi
    sleep 0.05
  done
  cp "$dir/runtime/pid" "$state/pid"
  cat >"$state/env" <<ENV
export LIBVIRT_SWIFT_TEST_SESSION_USER='$user'
export LIBVIRT_SWIFT_TEST_SESSION_SOCKET='$dir/runtime/libvirt/libvirt-sock'
export LIBVIRT_SWIFT_TEST_SESSION_COMMAND='$dir/as-user'
export LIBVIRT_SWIFT_TEST_SESSION_AUTOSTART='$dir/autostart'
ENV
  if [ -n "${SUDO_UID-}" ]; then chown -R "$SUDO_UID:${SUDO_GID-}" "$state"; fi
}

answers() {
  LIBVIRT_AUTOSTART=0 timeout 10 virsh -c "test+unix:///default?socket=$1" uri >/dev/null 2>&1 </dev/null
}

clean_up() {
  local dir pid
  dir=$(instance)
  if [ -n "$dir" ]; then
    for pid in $(processes "$dir"); do end "$pid"; done
    case $dir in */swift-libvirt.????????) rm -rf -- "$dir" ;; esac
  fi
  rm -rf -- "$state"
}

stop() {
  if [ -z "$(instance)" ]; then
    rm -rf -- "$state"
    return 0
  fi
  as_root
  clean_up
}

case $1 in
  start) start ;;
  stop) stop ;;
  env)
    running || die "no daemon is running (state: $state); start one with: session.sh start"
    cat "$state/env"
    ;;
  *) usage ;;
esac
