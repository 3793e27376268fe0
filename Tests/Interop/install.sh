#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs Debian packages, by set, touching only what is missing.
#
#   install.sh SET...
#
# Sets:
#   build    what the package itself is compiled with
#   daemon   libvirtd, virsh and what the private daemon's scripts call
#   tls      what makes the certificates of the TLS tests
#   ssh      what the private SSH servers' script calls
#   sasl     Cyrus SASL's mechanisms and user database, and a Kerberos server
#   polkit   polkitd and a system bus
#   qemu     an emulator for the QEMU driver
#   lxc      libvirt's driver for containers
#   netns    what makes network namespaces
#   make     make itself
#   bench    the C compiler and libvirt.so's headers, for the benchmark's peers
#
# Nothing is downloaded when everything is there. With something missing it runs
# "apt-get update" when apt has no package lists that know it, then one "apt-get install",
# through sudo when not root.

set -euo pipefail

say() { printf 'install.sh: %s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

packages_of() {
  case $1 in
    build) echo libxml2-dev libgnutls28-dev libsasl2-dev libsasl2-modules pkg-config ;;
    daemon) echo libvirt-daemon-system libvirt-clients procps util-linux diffutils ;;
    tls) echo gnutls-bin ;;
    ssh) echo openssh-server openssh-client netcat-openbsd ;;
    sasl) echo sasl2-bin libsasl2-modules libsasl2-modules-gssapi-mit krb5-kdc krb5-admin-server krb5-user ;;
    polkit) echo dbus polkitd ;;
    qemu) echo qemu-system-x86 qemu-utils ;;
    lxc) echo libvirt-daemon-driver-lxc ;;
    netns) echo iproute2 perl ;;
    make) echo make ;;
    bench) echo gcc libc6-dev make pkg-config libvirt-dev ;;
    *) die "unknown set '$1' (build, daemon, tls, ssh, sasl, polkit, qemu, lxc, netns, make, bench)" ;;
  esac
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

[ $# -gt 0 ] || die "usage: install.sh SET..."

missing=()
for set in "$@"; do
  names=$(packages_of "$set")
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    die "this is not a Debian system; install the equivalents of: $names"
  fi
  for name in $names; do
    # A package asked for by two sets is named once.
    case " ${missing[*]-} " in *" $name "*) continue ;; esac
    # Debian 13 calls pkg-config "pkgconf"; the command is what matters.
    if [ "$name" = pkg-config ] && command -v pkg-config >/dev/null; then continue; fi
    installed "$name" || missing+=("$name")
  done
done

if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || die "missing: ${missing[*]}. Install them as root, or install sudo"
  as_root=(sudo)
fi

# Waits for another apt-get instead of failing, and never asks a question.
apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2
}

known() {
  local name
  for name in "${missing[@]}"; do
    apt-cache show --no-all-versions "$name" >/dev/null 2>&1 || return 1
  done
}

say "installing: ${missing[*]}"
updated=no
if ! known; then
  apt update
  updated=yes
fi
if ! apt install -y --no-install-recommends "${missing[@]}"; then
  # Lists that are a few weeks old name files the mirror has dropped since.
  [ "$updated" = no ] || die "apt-get could not install: ${missing[*]}"
  apt update
  apt install -y --no-install-recommends "${missing[@]}" || die "apt-get could not install: ${missing[*]}"
fi
