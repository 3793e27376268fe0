#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs all tests: first those of single modules, then those of real daemons and programs, which
# would have to share the machine with the first otherwise and are about time as often as not.
#
#   both-kinds.sh [OPTION...]
#
# The options are those of "swift test". Fails when either fails.

set -uo pipefail

log=$(mktemp -t swift-libvirt-tests.XXXXXXXX) || exit 1
trap 'rm -f -- "$log"' EXIT
status=0
swift test "$@" --skip '^InteropTests\.' 2>&1 | tee "$log" || status=1
swift test "$@" --skip-build --filter '^InteropTests\.' || status=1
# Hundreds of lines lie between a failure of the first kind and the end, where people look.
grep -a '^✘' "$log"
exit "$status"
