#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command with private libvirtds beside it and stops the daemons afterwards, whatever happens.
#
#   with-daemon.sh COMMAND [ARGUMENT...]
#
# The command finds the addresses in LIBVIRT_SWIFT_TEST_* (see daemon.sh and tls.sh) and its exit status is the
# script's. Daemons that "make interop-up" left running are used and left alone.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ $# -eq 0 ]; then
  echo "usage: with-daemon.sh COMMAND [ARGUMENT...]" >&2
  exit 2
fi

started=()
finish() {
  local script
  for script in "${started[@]}"; do "$here/$script" stop; done
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

for script in daemon.sh tls.sh; do
  if ! "$here/$script" env >/dev/null 2>&1; then
    # Before the start: one that is interrupted half-way is cleaned up too.
    started+=("$script")
    "$here/$script" start
  fi
done

eval "$("$here/daemon.sh" env)"
eval "$("$here/tls.sh" env)"
"$@"
