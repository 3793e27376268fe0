#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Private SSH servers on the loopback address that lead to daemon.sh's daemon, with keys of their own.
#
#   ssh.sh [--state DIR] [--daemon DIR] start    start them (or leave running ones alone); the daemon must run
#   ssh.sh [--state DIR] [--daemon DIR] env      print where they are, as shell "export" lines
#   ssh.sh [--state DIR] [--daemon DIR] stop     stop them and remove the keys
#
# DIR (default: .state/ssh beside this script) holds keys, programs and logs; the daemon's DIR is daemon.sh's.
#
# The servers run in the daemon's mount namespace, so whoever logs in finds that daemon under libvirt's usual paths.
#
#   LIBVIRT_SWIFT_TEST_SSH_PORT        a usual host: virt-ssh-helper and netcat are there
#   LIBVIRT_SWIFT_TEST_SSH_BARE_PORT   a host without virt-ssh-helper
#   LIBVIRT_SWIFT_TEST_SSH_USER        who may log in
#   LIBVIRT_SWIFT_TEST_SSH_COMMAND     ssh with the key and the known hosts of this test, that never asks; for "command="
#   LIBVIRT_SWIFT_TEST_SSH_DIRECTORY   all that a client may need:
#     key  key-locked  key-refused     private keys: a good one, the same kind with the passphrase "open sesame",
#                                      one that no server accepts
#     known_hosts  known_hosts-none  known_hosts-other
#                                      the servers' host keys, none at all, other ones
#     bin/ssh                          ssh without the user's and the machine's configuration, and nothing else
#     ssh  ssh-refused  ssh-unknown  ssh-changed
#                                      programs for "command=": the good one (above), and those that fail for the key,
#                                      for an unknown host key, for another host key

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# shellcheck source=support.sh
. "$here/support.sh"

usage() { die "usage: ssh.sh [--state DIR] [--daemon DIR] start|env|stop"; }

state=$here/.state/ssh
daemon=$here/.state
while [ $# -gt 1 ]; do
  case $1 in
    --state) state=$2 ;;
    --daemon) daemon=$2 ;;
    *) usage ;;
  esac
  shift 2
done
[ $# -eq 1 ] || usage
mkdir -p "$state"
state=$(cd "$state" && pwd)

# --- what is running ---------------------------------------------------------------------------

# The private folder of the daemon, which is bound over /run/libvirt in its mount namespace; empty without a daemon.
namespace() {
  { "$here/daemon.sh" --state "$daemon" env 2>/dev/null || true; } |
    sed -n "s/^export LIBVIRT_SWIFT_TEST_DIRECTORY='\(.*\)'$/\1/p"
}

# ours PID: whether it is an SSH server with a configuration of ours. A pid may have been given to somebody else since.
ours() {
  [ -n "$1" ] && grep -qF "$state/" "/proc/$1/cmdline" 2>/dev/null
}

# running NAME FOLDER: whether the server runs, in the namespace of the daemon with that private folder.
running() {
  local pid
  pid=$(cat "$state/$1.pid" 2>/dev/null) || return 1
  ours "$pid" && grep -q "/${2##*/}/run /run/libvirt " "/proc/$pid/mountinfo" 2>/dev/null
}

all_running() {
  local folder
  folder=$(namespace)
  [ -n "$folder" ] && [ -f "$state/env" ] && running usual "$folder" && running bare "$folder"
}

# --- keys and programs -------------------------------------------------------------------------

key() { ssh-keygen -q -t ed25519 -N "$2" -C "swift-libvirt test" -f "$state/$1"; }

# program NAME ARGUMENT...: ssh with these arguments in front of its own. The folder's name may have blanks.
program() {
  local name=$1
  shift
  {
    printf '#!/bin/sh\nexec %q' "$ssh"
    printf ' %q' -F /dev/null -o GlobalKnownHostsFile=/dev/null "$@"
    printf ' "$@"\n'
  } >"$state/$name"
  chmod 0755 "$state/$name"
}

# known FILE KEY PORT...: a file of known hosts, where KEY is the host key at these ports.
known() {
  local file=$1 key=$2 port
  shift 2
  for port in "$@"; do
    printf '[127.0.0.1]:%s,[localhost]:%s %s\n' "$port" "$port" "$(cut -d ' ' -f 1,2 "$state/$key.pub")"
  done >"$state/$file"
}

make_client_files() {
  local quiet=(-o BatchMode=yes -o IdentitiesOnly=yes -o IdentityAgent=none)
  known known_hosts host "$@"
  known known_hosts-other host-other "$@"
  : >"$state/known_hosts-none"
  # What ssh reads as a file name may not have blanks unless quoted.
  local hosts="UserKnownHostsFile=\"$state/known_hosts"
  mkdir -p "$state/bin"
  program bin/ssh
  program ssh -i "$state/key" -o "$hosts\"" "${quiet[@]}"
  program ssh-refused -i "$state/key-refused" -o "$hosts\"" "${quiet[@]}"
  program ssh-unknown -i "$state/key" -o "$hosts-none\"" "${quiet[@]}"
  program ssh-changed -i "$state/key" -o "$hosts-other\"" "${quiet[@]}"
}

# --- start -------------------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "the SSH servers need root (for the daemon's mount namespace); install sudo or run this as root"
    exec sudo -- "$here/ssh.sh" --state "$state" --daemon "$daemon" "$1"
  fi
}

# An empty home, and the programs of a host where libvirt's helper is not installed.
make_far_side() {
  mkdir -p "$state/bare" "$state/home"
  ln -s /usr/bin/* "$state/bare/"
  rm -f "$state/bare/virt-ssh-helper"
}

# launch NAME PORT PATH: a server whose sessions have this search path, and no start-up files that would say something.
launch() {
  local name=$1 port=$2 path=$3
  cat >"$state/$name.conf" <<CONF
Port $port
ListenAddress 127.0.0.1
HostKey "$state/host"
AuthorizedKeysFile "$state/authorized_keys"
PidFile none
StrictModes no
UsePAM no
UseDNS no
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitUserRC no
PrintMotd no
PrintLastLog no
MaxStartups 200
MaxSessions 100
SetEnv "PATH=$path" "HOME=$state/home"
LogLevel VERBOSE
CONF
  : >"$state/$name.log"
  # The server insists on its absolute path.
  setsid nsenter --mount="/proc/$pid/ns/mnt" "$sshd" -D -f "$state/$name.conf" -E "$state/$name.log" \
    </dev/null >"$state/$name.out" 2>&1 3>&- &
  echo $! >"$state/$name.pid"
}

# Ready means that a real client is let in.
wait_until_ready() {
  local name=$1 port=$2 deadline=$((SECONDS + 30))
  while [ $SECONDS -lt $deadline ]; do
    if timeout 20 "$state/ssh" -p "$port" -l root -T -n 127.0.0.1 : 2>"$state/$name.client"; then return 0; fi
    ours "$(cat "$state/$name.pid")" || break
    sleep 0.05
  done
  say "the SSH server '$name' does not let its client in:"
  tail -n 5 "$state/$name.client" "$state/$name.out" "$state/$name.log" >&2 || true
  return 1
}

write_environment() {
  cat >"$state/env.new" <<ENV
export LIBVIRT_SWIFT_TEST_SSH_PORT='$1'
export LIBVIRT_SWIFT_TEST_SSH_BARE_PORT='$2'
export LIBVIRT_SWIFT_TEST_SSH_USER='root'
export LIBVIRT_SWIFT_TEST_SSH_COMMAND='$state/ssh'
export LIBVIRT_SWIFT_TEST_SSH_DIRECTORY='$state'
ENV
  mv "$state/env.new" "$state/env"
}

start() {
  local folder pid ssh sshd usual bare program
  if all_running; then return 0; fi
  as_root start
  folder=$(namespace)
  [ -n "$folder" ] || die "no daemon is running (state: $daemon); start one with: daemon.sh start"
  pid=$("$here/daemon.sh" --state "$daemon" env | sed -n "s/^export LIBVIRT_SWIFT_TEST_PID='\(.*\)'$/\1/p")
  PATH=$PATH:/usr/sbin:/sbin
  for program in ssh sshd ssh-keygen nc nsenter virt-ssh-helper; do
    command -v "$program" >/dev/null || die "$program is missing; run: Tests/Interop/install.sh daemon ssh"
  done
  ssh=$(command -v ssh)
  sshd=$(command -v sshd)
  stop_servers
  clean_up
  key host ''
  key host-other ''
  key key ''
  key key-locked 'open sesame'
  key key-refused ''
  cat "$state/key.pub" "$state/key-locked.pub" >"$state/authorized_keys"
  make_far_side
  # Where the machine's own server never ran, its empty folder does not exist.
  mkdir -p /run/sshd
  for _ in 1 2 3; do
    usual=$(free_port)
    bare=$(free_port)
    make_client_files "$usual" "$bare"
    launch usual "$usual" /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    launch bare "$bare" "$state/bare"
    if [ "$usual" != "$bare" ] && wait_until_ready usual "$usual" && wait_until_ready bare "$bare"; then
      write_environment "$usual" "$bare"
      # Under sudo the state belongs to the user who asked: ssh wants to own its keys.
      if [ -n "${SUDO_UID-}" ]; then chown -R "$SUDO_UID:${SUDO_GID-}" "$state"; fi
      return 0
    fi
    # Another process may have taken a port in between.
    stop_servers
  done
  die "the SSH servers cannot be started here"
}

# --- stop --------------------------------------------------------------------------------------

# Sessions that are open are ended too: they are processes of the same name and arguments only until they log in, so
# they are found by their parent.
stop_servers() {
  local name pid child
  for name in usual bare; do
    pid=$(cat "$state/$name.pid" 2>/dev/null) || continue
    rm -f -- "$state/$name.pid"
    ours "$pid" || continue
    child=$(ps -o pid= --ppid "$pid" || true)
    # shellcheck disable=SC2086
    kill "$pid" $child 2>/dev/null || true
    for _ in {1..100}; do
      ours "$pid" || break
      sleep 0.05
    done
  done
}

clean_up() { rm -rf -- "${state:?}"/*; }

stop() {
  [ -f "$state/usual.pid" ] || [ -f "$state/bare.pid" ] || {
    clean_up
    rmdir "$state"
    return 0
  }
  as_root stop
  stop_servers
  clean_up
  rmdir "$state"
}

case $1 in
  start) start ;;
  stop) stop ;;
  env)
    all_running || die "no SSH servers are running (state: $state); start them with: ssh.sh start"
    cat "$state/env"
    ;;
  *) usage ;;
esac
