#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# A session of virsh-swift on the daemon it carries within itself: no libvirtd, no libvirt.so.
#
#   demo.sh VIRSH_SWIFT
#
# Everything runs in one process, because the daemon lives in it.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=${1:?usage: demo.sh VIRSH_SWIFT}

# The file is named as seen from here, which keeps paths with blanks out of the script.
cd "$here/data"
commands=(
  'uri'
  'version'
  'list --all'
  'dominfo test'
  'define domain.xml'
  'start demo'
  'list'
  'destroy demo'
  'undefine demo'
  'list --all'
)

script=$(printf '%s; ' "${commands[@]}")
printf "%s -c test:///default '%s'\n\n" "${program##*/}" "${script%; }"

# An empty line ends the output of each command; the next command is shown there.
"$program" -c test:///default "${script%; }" </dev/null |
  awk -v commands="$(printf '%s\n' "${commands[@]}")" '
    function show() { if (next_one <= count) print "virsh # " names[next_one++] }
    BEGIN { count = split(commands, names, "\n"); next_one = 1; show() }
    { print; if ($0 == "") show() }'
