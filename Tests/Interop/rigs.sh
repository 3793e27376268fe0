#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Everything the interoperability tests talk to, at once. A rig is a script of this folder that starts
# something, tells where it is, and stops it.
#
#   rigs.sh start [RIG...]    start them (or leave running ones alone), all at the same time
#   rigs.sh env [RIG...]      print where they are, as shell "export" lines
#   rigs.sh stop [RIG...]     stop them
#   rigs.sh missing           name those that do not run
#
# Without names, every rig: daemon tls sasl session polkit ssh. Daemons that crash are started again; LIBVIRT_SWIFT_TEST_DEATHS
# is a file with a line for each time, which "stop" prints.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

rigs=(daemon tls sasl session polkit ssh)
deaths=$here/.state/deaths

usage() { die 'usage: rigs.sh start|env|stop [RIG...], or rigs.sh missing'; }

[ $# -ge 1 ] || usage
command=$1
shift
[ $# -gt 0 ] || set -- "${rigs[@]}"

start_rig() { "$here/$1.sh" start; }
stop_rig() { "$here/$1.sh" stop; }

# ssh leads to daemon, which is there in no time.
start() {
  local rig rest=()
  mkdir -p "$here/.state"
  export LIBVIRT_SWIFT_TEST_REVIVE=$deaths
  for rig in "$@"; do
    if [ "$rig" = daemon ]; then start_rig daemon; else rest+=("$rig"); fi
  done
  [ ${#rest[@]} -eq 0 ] || all start_rig "${rest[@]}"
}

case $command in
  start) start "$@" ;;
  stop)
    all stop_rig "$@"
    # Told even where all went well: what crashes is libvirt's own, but somebody may want to know.
    [ ! -f "$deaths" ] || cat "$deaths" >&2
    rm -f -- "$deaths"
    rmdir "$here/.state" 2>/dev/null || true
    ;;
  env)
    echo "export LIBVIRT_SWIFT_TEST_DEATHS='$deaths'"
    for rig in "$@"; do "$here/$rig.sh" env; done
    ;;
  missing)
    for rig in "$@"; do
      if ! "$here/$rig.sh" env >/dev/null 2>&1; then echo "$rig"; fi
    done
    ;;
  *) usage ;;
esac
