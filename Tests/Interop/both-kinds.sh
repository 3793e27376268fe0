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

status=0
swift test "$@" --skip '^InteropTests\.' || status=1
swift test "$@" --skip-build --filter '^InteropTests\.' || status=1
exit "$status"
