#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command with private libvirtds beside it and stops the daemons afterwards, whatever happens.
#
#   with-daemon.sh COMMAND [ARGUMENT...]
#
# The command finds the addresses in LIBVIRT_SWIFT_TEST_* (see the rigs that rigs.sh names) and its exit status is
# the script's. Daemons that "make interop-up" left running are used and left alone.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ $# -eq 0 ]; then
  echo "usage: with-daemon.sh COMMAND [ARGUMENT...]" >&2
  exit 2
fi

missing=()
finish() { [ ${#missing[@]} -eq 0 ] || "$here/rigs.sh" stop "${missing[@]}"; }
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Known before the start: one that is interrupted half-way is cleaned up too.
mapfile -t missing < <("$here/rigs.sh" missing)
[ ${#missing[@]} -eq 0 ] || "$here/rigs.sh" start "${missing[@]}"

addresses=$("$here/rigs.sh" env)
eval "$addresses"
"$@"
