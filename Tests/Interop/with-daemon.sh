#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command with a private libvirtd beside it and stops the daemon afterwards, whatever happens.
#
#   with-daemon.sh COMMAND [ARGUMENT...]
#
# The command finds the addresses in LIBVIRT_SWIFT_TEST_* (see daemon.sh) and its exit status is the
# script's. A daemon that "daemon.sh start" (make interop-up) left running is used and left alone.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ $# -eq 0 ]; then
  echo "usage: with-daemon.sh COMMAND [ARGUMENT...]" >&2
  exit 2
fi

if ! "$here/daemon.sh" env >/dev/null 2>&1; then
  # Before the start: one that is interrupted half-way is cleaned up too.
  trap '"$here/daemon.sh" stop' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  "$here/daemon.sh" start
fi

eval "$("$here/daemon.sh" env)"
"$@"
