#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# A private libvirtd that asks polkit who may connect, with a system bus and a polkitd of its own.
#
#   polkit.sh [--state DIR] start    start them (or leave running ones alone)
#   polkit.sh [--state DIR] env      print where they are, as shell "export" lines
#   polkit.sh [--state DIR] stop     stop them
#
# DIR (default: .state/polkit beside this script) remembers them between the calls.
#
# In LIBVIRT_SWIFT_TEST_POLKIT_NAME:
#
#   SOCKET      the daemon's socket, open to everybody
#   SOCKET_RO   the same for reading, which polkit is not asked about
#   BUS         the address of the system bus, for DBUS_SYSTEM_BUS_ADDRESS of an agent
#   MEMBER      a user who is in the group "libvirt" as the daemon sees it, and so is let in by Debian's own rule
#   DENIED      a user whom a rule denies
#   STRANGER    a user of whom no rule speaks: an agent would have to ask for root's password
#
# root is let in without a question. Where a bus or polkitd cannot run, UNAVAILABLE says why, and there is nothing else.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

usage() { die 'usage: polkit.sh [--state DIR] start|env|stop'; }

state=$here/.state/polkit
if [ "${1-}" = --state ]; then
  [ $# -ge 2 ] || usage
  state=$2
  shift 2
fi
[ $# -eq 1 ] || usage
mkdir -p "$state"
state=$(cd "$state" && pwd)

# Every Debian has them, and nothing runs as them.
member=games
denied=news
stranger=nobody

daemon() { "$here/daemon.sh" --state "$state/daemon" "$@"; }

address() { daemon env | sed -n "s/^export LIBVIRT_SWIFT_TEST_$1='\(.*\)'$/\1/p"; }

# polkitd reads its rules, and the daemon's clients reach the bus, as users of their own.
make_folders() {
  public=$(TMPDIR=/tmp mktemp -d -t swift-libvirt-polkit.XXXXXXXX)
  echo "$public" >"$state/public"
  chmod 0755 "$public"
  mkdir -p "$public/bus" "$public/polkit/rules.d" "$public/polkit/localauthority"
  # Rules are asked in the order of their names.
  cat >"$public/polkit/rules.d/10-swift-libvirt.rules" <<RULES
polkit.addRule(function(action, subject) {
  if (action.id == "org.libvirt.unix.manage" && subject.user == "$denied") { return polkit.Result.NO; }
});
RULES
  # The same groups but for one member more.
  awk -F: -v OFS=: -v user="$member" '$1 == "libvirt" { $4 = $4 ($4 == "" ? "" : ",") user } { print }' \
    /etc/group >"$public/group"
  cat >"$public/first" <<'FIRST'
#!/usr/bin/env bash
set -euo pipefail
ask() {
  dbus-send --system --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus "org.freedesktop.DBus.$@" 2>&1
}
dbus-daemon --system --fork --nopidfile
/usr/lib/polkit-1/polkitd --no-debug &
deadline=$((SECONDS + 20))
until ask NameHasOwner string:org.freedesktop.PolicyKit1 | grep -q 'boolean true'; do
  kill -0 $! 2>/dev/null || { echo 'polkitd has ended'; exit 1; }
  [ $SECONDS -lt $deadline ] || { echo 'polkitd does not appear on the bus'; exit 1; }
  sleep 0.02
done
FIRST
  chmod 0755 "$public/first"
  chmod -R a+rX "$public"
}

start_daemon() {
  cat >"$state/conf" <<'CONF'
listen_tcp = 0
auth_unix_rw = "polkit"
CONF
  daemon --config "$state/conf" --bind "$public/bus:/run/dbus" --bind "$public/polkit:/etc/polkit-1" \
    --bind "$public/group:/etc/group" --first "$public/first" start
}

write_environment() {
  cat >"$state/env" <<ENV
export LIBVIRT_SWIFT_TEST_POLKIT_SOCKET='$(address SOCKET)'
export LIBVIRT_SWIFT_TEST_POLKIT_SOCKET_RO='$(address SOCKET_RO)'
export LIBVIRT_SWIFT_TEST_POLKIT_BUS='unix:path=$public/bus/system_bus_socket'
export LIBVIRT_SWIFT_TEST_POLKIT_MEMBER='$member'
export LIBVIRT_SWIFT_TEST_POLKIT_DENIED='$denied'
export LIBVIRT_SWIFT_TEST_POLKIT_STRANGER='$stranger'
ENV
}

# unavailable REASON: a rig that cannot be had is no failure of what is tested, but must not pass unseen.
unavailable() {
  local reason=${1//\'/}
  say "no polkit here: $reason"
  stop
  mkdir -p "$state"
  echo "export LIBVIRT_SWIFT_TEST_POLKIT_UNAVAILABLE='${reason//$'\n'/; }'" >"$state/env"
}

running() {
  [ -f "$state/env" ] || return 1
  grep -q UNAVAILABLE "$state/env" || daemon env >/dev/null 2>&1
}

start() {
  local name
  if running; then return 0; fi
  need daemon libvirtd
  need polkit dbus-daemon dbus-send awk
  [ -x /usr/lib/polkit-1/polkitd ] || die 'polkitd is missing; run: Tests/Interop/install.sh polkit'
  stop
  mkdir -p "$state"
  for name in "$member" "$denied" "$stranger"; do
    id "$name" >/dev/null 2>&1 || {
      unavailable "there is no user '$name'"
      return 0
    }
  done
  make_folders
  if start_daemon 2>"$state/said"; then
    write_environment
  else
    unavailable "$(tail -n 3 "$state/said")"
  fi
}

stop() {
  local public
  daemon stop
  public=$(cat "$state/public" 2>/dev/null || true)
  case $public in /tmp/swift-libvirt-polkit.????????) rm -rf -- "$public" ;; esac
  rm -rf -- "$state"
}

case $1 in
  start) start ;;
  stop) stop ;;
  env)
    running || die "no daemon is running (state: $state); start one with: polkit.sh start"
    cat "$state/env"
    ;;
  *) usage ;;
esac
