#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Takes every road to a daemon, once with the real virsh and once with another one, and compares what "list --all"
# answers: standard output, standard error and exit status, byte by byte.
#
#   roads.sh [-v] VIRSH_SWIFT [WORD]
#
#   -v      also name the roads that pass
#   WORD    only the roads whose name contains it
#
# Starts the rigs that do not run. Prints each difference as a diff (-: virsh, +: VIRSH_SWIFT), then
# "N passed, N failed". Exits 0 when nothing differs.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

arguments=("$@")
verbose=no
if [ "${1-}" = -v ]; then
  verbose=yes
  shift
fi
[ $# -ge 1 ] || die 'usage: roads.sh [-v] VIRSH_SWIFT [WORD]'
need daemon virsh
need ssh nc
real=$(command -v virsh)
ours=$(command -v "$1") || die "$1 is not a program"
word=${2-}

if [ -z "${LIBVIRT_SWIFT_TEST_POLKIT_STRANGER-}${LIBVIRT_SWIFT_TEST_POLKIT_UNAVAILABLE-}" ]; then
  exec "$here/with-daemon.sh" "$here/roads.sh" "${arguments[@]}"
fi
# The addresses under their short names.
for name in "${!LIBVIRT_SWIFT_TEST_@}"; do declare "${name#LIBVIRT_SWIFT_TEST_}=${!name}"; done

work=$(mktemp -d -t swift-libvirt-roads.XXXXXXXX)
trap 'rm -rf -- "$work"' EXIT
chmod 0755 "$work"
mkdir "$work/home"

# Other users must be able to reach the program.
cp "$ours" "$work/virsh-swift"
ours=$work/virsh-swift

printf '#!/bin/sh\nexec nc -U %q\n' "$SOCKET" >"$work/pipe"
chmod 0755 "$work/virsh-swift" "$work/pipe"


# capture NAME COMMAND...: leaves NAME.out, NAME.err and NAME.rc.
capture() {
  local name=$1 status=0
  shift
  env -i PATH="$PATH" HOME="$work/home" LC_ALL=C TZ=UTC TERM=dumb \
    ${LD_LIBRARY_PATH+LD_LIBRARY_PATH="$LD_LIBRARY_PATH"} \
    timeout -k 5 30 "$@" >"$work/$name.out" 2>"$work/$name.err" </dev/null || status=$?
  echo "$status" >"$work/$name.rc"
}

# road NAME URI [COMMAND...]: COMMAND is what runs the programs.
road() {
  local name=$1 uri=$2 part alike=yes
  shift 2
  case $name in *"$word"*) ;; *) return 0 ;; esac
  # The words in front of the programs' own.
  [ $# -gt 0 ] || set -- env LIBVIRT_AUTOSTART=0
  capture real "$@" "$real" -c "$uri" list --all
  capture ours "$@" "$ours" -c "$uri" list --all
  # Two failures would be alike, too.
  if [ "$(cat "$work/real.rc")" != 0 ]; then
    alike=no
    printf 'FAIL  %s: virsh itself does not get there\n' "$name"
    cat "$work/real.err"
  else
    for part in out err rc; do cmp -s "$work/real.$part" "$work/ours.$part" || alike=no; done
    if [ $alike = no ]; then
      printf 'DIFF  %s (%s)\n' "$name" "$uri"
      for part in out:stdout err:stderr rc:exit; do
        diff -u --label "virsh ${part#*:}" --label "virsh-swift ${part#*:}" \
          "$work/real.${part%%:*}" "$work/ours.${part%%:*}" || true
      done
    fi
  fi
  if [ $alike = yes ]; then
    passed=$((passed + 1))
    if [ $verbose = yes ]; then printf 'ok    %s\n' "$name"; fi
  else
    failed=$((failed + 1))
  fi
}

# as USER: the words that run a program as that user, into $as.
as() {
  as=(setpriv --reuid "$1" --regid "$(id -g "$1")" --clear-groups env LIBVIRT_AUTOSTART=0 LC_ALL=C)
  if [ "$(id -u)" -ne 0 ]; then as=(sudo "${as[@]}"); fi
}

road 'unix' "$UNIX"
road 'unix, read-only' "$UNIX_RO"
road 'tcp, address' "$TCP"
road 'tcp, name' "test+tcp://localhost:$TCP_PORT/default"
road 'tls, IPv4' "test+tls://127.0.0.1:$TLS_PORT_GOOD/default?pkipath=$TLS_PKI/good"
road 'tls, IPv6' "test+tls://[::1]:$TLS_PORT_IPV6/default?pkipath=$TLS_PKI/good"
road 'tls, name' "test+tls://localhost:$TLS_PORT_GOOD/default?pkipath=$TLS_PKI/good"
road 'tls, 1.2' "test+tls://127.0.0.1:$TLS_PORT_GOOD/default?pkipath=$TLS_PKI/good&tls_priority=NORMAL:-VERS-ALL:+VERS-TLS1.2"
road 'tls, 1.3' "test+tls://127.0.0.1:$TLS_PORT_TLS13/default?pkipath=$TLS_PKI/good"
road 'tls, an authority in between' "test+tls://127.0.0.1:$TLS_PORT_CHAIN/default?pkipath=$TLS_PKI/good"
road 'tls, no client certificate' "test+tls://127.0.0.1:$TLS_PORT_OPEN/default?pkipath=$TLS_PKI/nocert"

ssh="test+ssh://$SSH_USER@127.0.0.1:$SSH_PORT/default?command=$SSH_COMMAND"
road 'ssh' "$ssh"
road 'ssh, helper' "$ssh&proxy=native"
road 'ssh, netcat' "$ssh&proxy=netcat&socket=$SOCKET"
# As another user, libvirt would look for the user's own daemon, which takes the helper.
as root
road 'ssh, no helper' "test+ssh://$SSH_USER@127.0.0.1:$SSH_BARE_PORT/default?command=$SSH_COMMAND" "${as[@]}"
road 'ext' "test+ext:///default?command=$work/pipe"

alice="authfile=$SASL_DIRECTORY/alice.conf"
road 'tcp, DIGEST-MD5' "test+tcp://127.0.0.1:$SASL_DIGEST_PORT/default?$alice"
road 'tcp, a list of names' "test+tcp://127.0.0.1:$SASL_ALLOWED_PORT/default?$alice"
road 'tcp, GSSAPI' "test+tcp://127.0.0.1:$SASL_GSSAPI_PORT/default" \
  env LIBVIRT_AUTOSTART=0 KRB5_CONFIG="$SASL_KRB5_CONFIG" KRB5CCNAME="$SASL_KRB5CCNAME"
sasl="test+tls://127.0.0.1:$SASL_TLS_PORT/default?pkipath=$TLS_PKI/good&$alice"
road 'tls, SASL' "$sasl"
for mechanism in SCRAM-SHA-256 SCRAM-SHA-1 PLAIN DIGEST-MD5; do road "tls, $mechanism" "$sasl&auth=sasl.$mechanism"; done
road 'unix, SASL' "test+unix:///default?socket=$SASL_SOCKET&$alice"

as root
road 'session, root' "qemu+unix:///session?socket=$SESSION_SOCKET" "${as[@]}"
road 'session, its user' qemu:///session "$SESSION_COMMAND"
# Each program starts a daemon of its own.
road 'session, started' qemu:///session "$SESSION_AUTOSTART"

if [ -n "${POLKIT_UNAVAILABLE-}" ]; then
  printf 'skip  polkit (%s)\n' "$POLKIT_UNAVAILABLE"
else
  for user in root "$POLKIT_MEMBER"; do
    as "$user"
    road "polkit, $user" "test+unix:///default?socket=$POLKIT_SOCKET" "${as[@]}"
  done
  as "$POLKIT_STRANGER"
  road "polkit, $POLKIT_STRANGER, read-only" "test+unix:///default?socket=$POLKIT_SOCKET_RO" "${as[@]}"
fi

conclude
