#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Private libvirtds that want SASL, their users, and a Kerberos server.
#
#   sasl.sh [--state DIR] start    start them (or leave running ones alone)
#   sasl.sh [--state DIR] env      print where they are, as shell "export" lines
#   sasl.sh [--state DIR] stop     stop them and remove what they were given
#
# DIR (default: .state/sasl beside this script) holds all of it but the certificates, which are those of
# tls.sh and go when that is stopped.
#
# The user alice has the password "secret1", bob "secret2". Daemons listen on 127.0.0.1:
#
#   DIGEST_PORT     TCP; every mechanism is configured, of which DIGEST-MD5 can encrypt
#   GSSAPI_PORT     TCP; GSSAPI alone
#   TLS_PORT        TLS; SCRAM-SHA-256, SCRAM-SHA-1, PLAIN and DIGEST-MD5; the same on its socket, SOCKET
#   STRONG_PORT     TCP; asks for 200 bits, which leaves none of the mechanisms it has
#   ALLOWED_PORT    TCP; DIGEST-MD5, and only names that begin with "alice"
#
# each in LIBVIRT_SWIFT_TEST_SASL_NAME. DIRECTORY has a credentials file for "authfile" for each kind of client:
# alice.conf, bob.conf, wrong.conf (alice with a wrong password) and stranger.conf (a name nobody knows).
# KRB5_CONFIG and KRB5CCNAME are what a client of GSSAPI needs in its environment, to be alice.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

usage() { die 'usage: sasl.sh [--state DIR] start|env|stop'; }

state=$here/.state/sasl
if [ "${1-}" = --state ]; then
  [ $# -ge 2 ] || usage
  state=$2
  shift 2
fi
[ $# -eq 1 ] || usage
mkdir -p "$state"
state=$(cd "$state" && pwd)
kerberos=$state/kerberos
realm=SWIFT-LIBVIRT.TEST

# Name; mechanisms; then lines for libvirtd.conf, separated by semicolons.
daemons=(
  'digest|scram-sha-512 scram-sha-256 scram-sha-1 digest-md5 plain|auth_tcp = "sasl"'
  'gssapi|gssapi|auth_tcp = "sasl"'
  'tls|scram-sha-256 scram-sha-1 plain digest-md5|listen_tls = 1;listen_tcp = 0;auth_tls = "sasl";auth_unix_rw = "sasl"'
  'strong|digest-md5|auth_tcp = "sasl";tcp_min_ssf = 200'
  'allowed|digest-md5|auth_tcp = "sasl";sasl_allowed_username_list = ["alice*"]'
)

# --- users -------------------------------------------------------------------------------------

# Every name the daemon may take for its host's, which is the realm of its users.
realms() {
  {
    hostname
    hostname -f 2>/dev/null || true
  } | tr '[:upper:]' '[:lower:]' | sort -u
}

user() {
  local name
  for name in $(realms); do
    printf '%s' "$2" | PATH=$PATH:/usr/sbin saslpasswd2 -p -c -a libvirt -u "$name" -f "$state/passwd.db" "$1" ||
      die "saslpasswd2 cannot add $1 to $state/passwd.db"
  done
}

# credentials FILE NAME PASSWORD: for "authfile".
credentials() {
  cat >"$state/clients/$1.conf" <<CONF
[credentials-this]
authname=$2
password=$3

[auth-libvirt-127.0.0.1]
credentials=this

[auth-libvirt-localhost]
credentials=this

[auth-libvirt-default]
credentials=this
CONF
}

make_users() {
  need sasl saslpasswd2
  user alice secret1
  user bob secret2
  mkdir -p "$state/clients"
  credentials alice alice secret1
  credentials bob bob secret2
  credentials wrong alice not-the-password
  credentials stranger stranger secret1
}

# --- Kerberos ----------------------------------------------------------------------------------

# The programs look at these files only, and never ask a name server.
kerberos() {
  env PATH="$PATH:/usr/sbin:/sbin" KRB5_CONFIG="$kerberos/krb5.conf" KRB5_KDC_PROFILE="$kerberos/kdc.conf" "$@"
}

write_kerberos_configuration() {
  cat >"$kerberos/krb5.conf" <<CONF
[libdefaults]
default_realm = $realm
dns_lookup_kdc = false
dns_lookup_realm = false
dns_canonicalize_hostname = false
rdns = false
ignore_acceptor_hostname = true
udp_preference_limit = 1
ticket_lifetime = 30d
default_rcache_name = "none:"

[realms]
$realm = {
  kdc = 127.0.0.1:$1
}
CONF
  cat >"$kerberos/kdc.conf" <<CONF
[kdcdefaults]
kdc_listen = ""
kdc_tcp_listen = 127.0.0.1:$1

[realms]
$realm = {
  database_name = $kerberos/principal
  key_stash_file = $kerberos/stash
  max_life = 30d
}

[logging]
kdc = FILE:$kerberos/log
CONF
}

# The server is known by its command line, which names its folder: a pid may have been used again.
kerberos_pid() {
  local pid
  pid=$(cat "$kerberos/pid" 2>/dev/null) || return 1
  tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF -- "$kerberos/pid" || return 1
  echo "$pid"
}

# Ready means that a ticket was had, so that a port that somebody else took is noticed.
start_kerberos() {
  local name attempt deadline pid
  need sasl krb5kdc kdb5_util kadmin.local kinit
  for attempt in 1 2 3; do
    rm -rf -- "$kerberos"
    mkdir -p "$kerberos"
    write_kerberos_configuration "$(free_port)"
    quietly kerberos kdb5_util create -s -r "$realm" -P master
    {
      echo 'addprinc -pw secret1 alice'
      for name in localhost 127.0.0.1 "$(hostname)"; do
        echo "addprinc -randkey libvirt/$name"
        echo "ktadd -k $kerberos/keytab libvirt/$name"
      done
    } >"$kerberos/commands"
    kerberos kadmin.local -r "$realm" <"$kerberos/commands" >"$kerberos/said" 2>&1 || die "kadmin.local: $(cat "$kerberos/said")"
    kerberos setsid krb5kdc -n -P "$kerberos/pid" </dev/null >"$kerberos/output" 2>&1 &
    pid=$!
    deadline=$((SECONDS + 20))
    while [ $SECONDS -lt $deadline ]; do
      if printf secret1 | kerberos kinit -c "FILE:$kerberos/tickets" alice >"$kerberos/said" 2>&1; then return 0; fi
      alive "$pid" || break
      sleep 0.05
    done
    say "the Kerberos server did not come up (attempt $attempt):"
    cat "$kerberos/output" "$kerberos/said" >&2
    stop_kerberos
  done
  die 'no Kerberos server can be started here'
}

stop_kerberos() {
  local pid
  if pid=$(kerberos_pid); then end "$pid"; fi
}

# --- daemons -----------------------------------------------------------------------------------

daemon() {
  local name=$1
  shift
  "$here/daemon.sh" --state "$state/$name" "$@"
}

start_daemon() {
  local name mechanisms lines
  IFS='|' read -r name mechanisms lines <<<"$1"
  mkdir -p "$state/$name.sasl"
  cat >"$state/$name.sasl/libvirt.conf" <<CONF
mech_list: $mechanisms
sasldb_path: $state/passwd.db
keytab: $kerberos/keytab
CONF
  cat >"$state/$name.conf" <<CONF
${lines//;/$'\n'}
ca_file = "$pki/authority.pem"
cert_file = "$pki/good.pem"
key_file = "$pki/key.pem"
crl_file = ""
CONF
  daemon "$name" --config "$state/$name.conf" --set SASL_CONF_PATH="$state/$name.sasl" \
    --set KRB5_CONFIG="$kerberos/krb5.conf" --set KRB5_KTNAME="FILE:$kerberos/keytab" start
}

stop_daemon() { daemon "${1%%|*}" stop; }

# address NAME VARIABLE: what that daemon says of itself.
address() { daemon "$1" env | sed -n "s/^export LIBVIRT_SWIFT_TEST_$2='\(.*\)'$/\1/p"; }

write_environment() {
  cat >"$state/env.new" <<ENV
export LIBVIRT_SWIFT_TEST_SASL_DIRECTORY='$state/clients'
export LIBVIRT_SWIFT_TEST_SASL_DIGEST_PORT='$(address digest TCP_PORT)'
export LIBVIRT_SWIFT_TEST_SASL_GSSAPI_PORT='$(address gssapi TCP_PORT)'
export LIBVIRT_SWIFT_TEST_SASL_TLS_PORT='$(address tls TLS_PORT)'
export LIBVIRT_SWIFT_TEST_SASL_SOCKET='$(address tls SOCKET)'
export LIBVIRT_SWIFT_TEST_SASL_STRONG_PORT='$(address strong TCP_PORT)'
export LIBVIRT_SWIFT_TEST_SASL_ALLOWED_PORT='$(address allowed TCP_PORT)'
export LIBVIRT_SWIFT_TEST_SASL_KRB5_CONFIG='$kerberos/krb5.conf'
export LIBVIRT_SWIFT_TEST_SASL_KRB5CCNAME='FILE:$kerberos/tickets'
ENV
  mv "$state/env.new" "$state/env"
}

# --- all of it ---------------------------------------------------------------------------------

# The TLS daemon has certificates that tls.sh may have made anew since.
running() {
  local entry
  [ -f "$state/env" ] || return 1
  kerberos_pid >/dev/null || return 1
  cmp -s "$("$here/tls.sh" certificates)/authority.pem" "$state/authority.pem" || return 1
  for entry in "${daemons[@]}"; do daemon "${entry%%|*}" env >/dev/null 2>&1 || return 1; done
}

start() {
  if running; then return 0; fi
  stop_all
  mkdir -p "$state"
  pki=$("$here/tls.sh" certificates)
  cp "$pki/authority.pem" "$state/authority.pem"
  make_users
  start_kerberos
  all start_daemon "${daemons[@]}" || die 'not every daemon came up'
  write_environment
}

stop_all() {
  all stop_daemon "${daemons[@]}"
  stop_kerberos
  rm -rf -- "$state"
}

case $1 in
  start) start ;;
  stop) stop_all ;;
  env)
    running || die "no daemons are running (state: $state); start them with: sasl.sh start"
    cat "$state/env"
    ;;
  *) usage ;;
esac
