#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Certificates of every kind, and private libvirtds that listen with TLS on the loopback addresses.
#
#   tls.sh [--state DIR] start           make and start them (or leave running ones alone)
#   tls.sh [--state DIR] certificates    make only the certificates (or leave those there alone); print their folder
#   tls.sh [--state DIR] env             print where they are, as shell "export" lines
#   tls.sh [--state DIR] stop            stop the daemons and remove the certificates
#
# DIR (default: .state/tls beside this script) holds the certificates and the daemons' own states.
#
# Daemons, by what is special about them; each one's port is in LIBVIRT_SWIFT_TEST_TLS_PORT_NAME:
#
#   GOOD         nothing; on 127.0.0.1
#   IPV6         on ::1
#   WRONGHOST    its certificate is for another host
#   EXPIRED      its certificate was valid until 2020
#   FUTURE       its certificate will be valid from 2090
#   UNTRUSTED    its certificate is another authority's
#   TLS13        speaks TLS 1.3 only
#   NAMED        admits only clients whose name begins with CN=somebody
#   REVOKING     knows that the certificate of the client "revoked" is revoked
#   OPEN         asks clients for no certificate
#   CHAIN        its certificate is signed by an authority between it and ours, which it sends along
#   BROKENCHAIN  the same, but it does not send that one
#   CNONLY       its certificate names localhost in the old way: as its common name, and no more
#
# Clients are folders for "pkipath", in the folder LIBVIRT_SWIFT_TEST_TLS_PKI: good, nocert, revoking (knows that
# GOOD's certificate is revoked), revoked, stranger (a client certificate of another authority), expired, noca, badca.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# shellcheck source=support.sh
. "$here/support.sh"

usage() { die "usage: tls.sh [--state DIR] start|certificates|env|stop"; }

state=$here/.state/tls
if [ "${1-}" = --state ]; then
  [ $# -ge 2 ] || usage
  state=$2
  shift 2
fi
[ $# -eq 1 ] || usage
mkdir -p "$state"
state=$(cd "$state" && pwd)
pki=$state/pki

# Name, address, server certificate; then lines for libvirtd.conf, separated by semicolons.
daemons=(
  'good|127.0.0.1|good|'
  'ipv6|::1|good|'
  'wronghost|127.0.0.1|wronghost|'
  'expired|127.0.0.1|expired|tls_no_sanity_certificate = 1'
  'future|127.0.0.1|future|tls_no_sanity_certificate = 1'
  'untrusted|127.0.0.1|untrusted|tls_no_sanity_certificate = 1'
  'tls13|127.0.0.1|good|tls_priority = "NORMAL:-VERS-ALL:+VERS-TLS1.3"'
  'named|127.0.0.1|good|tls_allowed_dn_list = ["CN=somebody*"]'
  'revoking|127.0.0.1|good|crl_file = "@PKI@/revoked.crl"'
  'open|127.0.0.1|good|tls_no_verify_certificate = 1'
  'chain|127.0.0.1|chain|tls_no_sanity_certificate = 1'
  'brokenchain|127.0.0.1|indirect|tls_no_sanity_certificate = 1'
  'cnonly|127.0.0.1|cnonly|'
)

# --- certificates ------------------------------------------------------------------------------

# authority NAME [SIGNER]: NAME.pem with NAME.key; without a SIGNER it is its own.
authority() {
  local signing=(--generate-self-signed)
  [ $# -eq 1 ] || signing=(--generate-certificate --load-ca-certificate "$pki/$2.pem" --load-ca-privkey "$pki/$2.key")
  certtool --generate-privkey --key-type=rsa --bits 2048 --outfile "$pki/$1.key" >/dev/null 2>&1
  printf 'cn = "%s"\nca\ncert_signing_key\ncrl_signing_key\nexpiration_days = 700\n' "swift-libvirt test $1" >"$pki/template"
  quietly certtool "${signing[@]}" --load-privkey "$pki/$1.key" --template "$pki/template" --outfile "$pki/$1.pem"
}

# certificate NAME AUTHORITY LINE...: NAME.pem. All share one key, which is slow to make.
certificate() {
  local name=$1 signer=$2
  shift 2
  printf '%s\n' signing_key encryption_key "$@" >"$pki/template"
  quietly certtool --generate-certificate --load-privkey "$pki/key.pem" --load-ca-certificate "$pki/$signer.pem" \
    --load-ca-privkey "$pki/$signer.key" --template "$pki/template" --outfile "$pki/$name.pem"
}

# revocation CERTIFICATE FILE: the authority's list of revoked certificates, with that one.
revocation() {
  printf 'crl_next_update = 700\ncrl_number = 1\n' >"$pki/template"
  quietly certtool --generate-crl --load-ca-certificate "$pki/authority.pem" --load-ca-privkey "$pki/authority.key" \
    --load-certificate "$pki/$1.pem" --template "$pki/template" --outfile "$2"
}

# client NAME CERTIFICATE|none: a folder for pkipath.
client() {
  mkdir -p "$pki/$1"
  cp "$pki/authority.pem" "$pki/$1/cacert.pem"
  [ "$2" != none ] || return 0
  cp "$pki/$2.pem" "$pki/$1/clientcert.pem"
  cp "$pki/key.pem" "$pki/$1/clientkey.pem"
}

# Under a lock: another script may ask for them at the same time.
certificates() {
  need tls certtool flock
  (
    flock 9
    if [ ! -e "$pki/complete" ]; then
      make_certificates
      touch "$pki/complete"
    fi
  ) 9>"$state/lock"
}

make_certificates() {
  rm -rf -- "$pki"
  mkdir -p "$pki"
  authority authority
  authority stranger
  authority intermediate authority
  certtool --generate-privkey --key-type=rsa --bits 2048 --outfile "$pki/key.pem" >/dev/null 2>&1
  local here_is=('cn = "localhost"' 'dns_name = "localhost"' 'ip_address = "127.0.0.1"' 'ip_address = "::1"' tls_www_server)
  local lasting='expiration_days = 700'
  certificate good authority "${here_is[@]}" "$lasting"
  certificate wronghost authority 'cn = "elsewhere.example"' 'dns_name = "elsewhere.example"' tls_www_server "$lasting"
  certificate expired authority "${here_is[@]}" 'activation_date = "2019-01-01 00:00:00 UTC"' \
    'expiration_date = "2020-01-01 00:00:00 UTC"'
  certificate future authority "${here_is[@]}" 'activation_date = "2090-01-01 00:00:00 UTC"' \
    'expiration_date = "2091-01-01 00:00:00 UTC"'
  certificate untrusted stranger "${here_is[@]}" "$lasting"
  certificate indirect intermediate "${here_is[@]}" "$lasting"
  cat "$pki/indirect.pem" "$pki/intermediate.pem" >"$pki/chain.pem"
  certificate cnonly authority 'cn = "localhost"' tls_www_server "$lasting"
  certificate client authority 'cn = "client"' 'organization = "swift-libvirt"' tls_www_client "$lasting"
  certificate client-revoked authority 'cn = "revoked"' tls_www_client "$lasting"
  certificate client-stranger stranger 'cn = "client"' tls_www_client "$lasting"
  certificate client-expired authority 'cn = "client"' tls_www_client 'activation_date = "2019-01-01 00:00:00 UTC"' \
    'expiration_date = "2020-01-01 00:00:00 UTC"'
  client good client
  client nocert none
  client revoking client
  revocation good "$pki/revoking/cacrl.pem"
  client revoked client-revoked
  revocation client-revoked "$pki/revoked.crl"
  client stranger client-stranger
  client expired client-expired
  client noca client
  rm "$pki/noca/cacert.pem"
  client badca client
  echo 'not a certificate' >"$pki/badca/cacert.pem"
  chmod -R a+rX "$pki"
}

# --- daemons -----------------------------------------------------------------------------------

daemon() {
  local name=$1
  shift
  "$here/daemon.sh" --state "$state/$name" "$@"
}

start_daemon() {
  local name address certificate extra
  IFS='|' read -r name address certificate extra <<<"${1//@PKI@/$pki}"
  cat >"$state/$name.conf" <<CONF
listen_tls = 1
listen_tcp = 0
listen_addr = "$address"
auth_tls = "none"
ca_file = "$pki/authority.pem"
cert_file = "$pki/$certificate.pem"
key_file = "$pki/key.pem"
${extra//;/$'\n'}
crl_file = ""
CONF
  daemon "$name" --config "$state/$name.conf" start
}

# The line that tells of a daemon.
export_port() {
  daemon "$1" env | sed -n "s/^export LIBVIRT_SWIFT_TEST_TLS_PORT=/export LIBVIRT_SWIFT_TEST_TLS_PORT_${1^^}=/p"
}

running() {
  local entry
  [ -f "$state/env" ] || return 1
  for entry in "${daemons[@]}"; do daemon "${entry%%|*}" env >/dev/null 2>&1 || return 1; done
}

start() {
  local entry
  if running; then return 0; fi
  stop_daemons
  certificates
  all start_daemon "${daemons[@]}" || die 'not every daemon came up'
  echo "export LIBVIRT_SWIFT_TEST_TLS_PKI='$pki'" >"$state/env.new"
  for entry in "${daemons[@]}"; do export_port "${entry%%|*}" >>"$state/env.new"; done
  mv "$state/env.new" "$state/env"
}

stop_daemon() { daemon "${1%%|*}" stop; }

stop_daemons() { all stop_daemon "${daemons[@]}"; }

stop() {
  stop_daemons
  rm -rf -- "$state"
}

case $1 in
  start) start ;;
  stop) stop ;;
  certificates)
    certificates
    echo "$pki"
    ;;
  env)
    running || die "no daemons are running (state: $state); start them with: tls.sh start"
    cat "$state/env"
    ;;
  *) usage ;;
esac
