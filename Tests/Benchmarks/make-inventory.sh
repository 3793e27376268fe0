#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Prints an inventory for libvirt's test driver: N running domains (default 2,000), named as
# limitless_server names them, and with BYTES one more, called "large", with a description that long.
# Open it as test+unix:///FILE?socket=...; the daemon reads FILE.
#
#   make-inventory.sh [N [BYTES]] >FILE

set -euo pipefail

awk -v count="${1:-2000}" -v bytes="${2:-0}" 'BEGIN {
  print "<node>"
  print "  <cpu><mhz>2400</mhz><model>x86_64</model><active>64</active><nodes>1</nodes>" \
    "<sockets>2</sockets><cores>16</cores><threads>2</threads></cpu>"
  print "  <memory>1073741824</memory>"
  for (i = 1; i <= count; i++) {
    printf "  <domain type=\"test\"><name>vm-%04d</name><uuid>766d0000-0000-4000-8000-0000%08x</uuid>", i, i
    print "<memory>2097152</memory><currentMemory>1048576</currentMemory><vcpu>2</vcpu>" \
      "<os><type>hvm</type></os></domain>"
  }
  if (bytes > 0) {
    printf "  <domain type=\"test\"><name>large</name><uuid>766d0000-0000-4000-8000-100000000000</uuid><description>"
    for (i = 0; i < bytes; i += 16) printf "%-15d.", i
    print "</description><memory>2097152</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>"
  }
  print "</node>"
}'
