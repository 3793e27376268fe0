#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# A private libvirtd to test against: unix sockets and TCP on the loopback address, no
# authentication, the test driver, the QEMU driver and, where it is installed, that for containers.
#
#   daemon.sh [--state DIR] [OPTION...] start
#                                    start it (or leave a running one alone)
#   daemon.sh [--state DIR] env      print its addresses, as shell "export" lines
#   daemon.sh [--state DIR] stop     stop it, and whatever it started
#
# DIR (default: .state beside this script) remembers the daemon between the calls, in DIR/env.
# Daemons with different DIRs live side by side.
#
#   --config FILE        its lines go before libvirtd.conf's own, and win
#   --set NAME=VALUE     into the daemon's environment; may be repeated
#   --bind PATH:TARGET   the daemon sees PATH in TARGET's place; may be repeated
#   --knowing DIR        what another daemon, whose folder that is, has found out about emulators, which takes seconds
#   --first PROGRAM      runs in the daemon's place before it; what it leaves running ends with the daemon
#
# Where LIBVIRT_SWIFT_TEST_REVIVE names a file, the daemon is started again when it crashes, which libvirtd itself does at
# times, and the file gets a line with its last words. (LIBVIRT_SWIFT_TEST_PID is then that of the shell that watches it.)
#
# A system libvirtd has its paths compiled in, so this one runs in a mount namespace of its own with
# private folders bound over them. It shares the machine's network, keeps the machine's D-Bus out of
# sight, and never touches the machine's own libvirt configuration or state.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

usage() { die 'usage: daemon.sh [--state DIR] [OPTION...] start|env|stop'; }

state=$here/.state
config=/dev/null
settings=()
more_bindings=()
first=true
known=
arguments=("$@")
while [ $# -gt 1 ]; do
  case $1 in
    --state)
      mkdir -p "$2"
      state=$(cd "$2" && pwd)
      ;;
    --config)
      [ -r "$2" ] || die "cannot read $2"
      config=$2
      ;;
    --set) settings+=("$2") ;;
    --bind) more_bindings+=("$2") ;;
    --knowing) known=$2/cache ;;
    --first) first=$2 ;;
    *) usage ;;
  esac
  shift 2
done
[ $# -eq 1 ] || usage

# The paths compiled into Debian's libvirtd, and the private folder that hides each.
compiled_in=(etc:/etc/libvirt run:/run/libvirt lib:/var/lib/libvirt log:/var/log/libvirt cache:/var/cache/libvirt)

# --- what is running ---------------------------------------------------------------------------

# The daemon's private folder, from the last start; empty without one.
instance() { [ ! -f "$state/instance" ] || cat "$state/instance"; }

# The processes inside the instance's mount namespace. They are found by the private folder bound
# over /run/libvirt, whose name is unique, so neither a reused pid nor a reused namespace number can
# point at somebody else's process.
processes() {
  local info pid
  # A process may end while its file is read.
  { grep -ls "/${1##*/}/run /run/libvirt " /proc/[0-9]*/mountinfo || true; } | while IFS= read -r info; do
    pid=${info#/proc/}
    echo "${pid%/mountinfo}"
  done
}

# owns DIR PID: whether that process is one of the instance's.
owns() { grep -qs "/${1##*/}/run /run/libvirt " "/proc/$2/mountinfo"; }

# The daemon itself, not merely an emulator that outlived it.
running() { [ -n "$1" ] && [ -f "$state/env" ] && owns "$1" "$(daemon_pid)"; }

daemon_pid() { sed -n "s/^export LIBVIRT_SWIFT_TEST_PID='\(.*\)'$/\1/p" "$state/env"; }

# "Answers" means that a real client gets an answer: the sockets appear before the drivers are loaded.
answers() {
  LIBVIRT_AUTOSTART=0 timeout 10 virsh -r -c "test+unix:///default?socket=$1/run/libvirt-sock-ro" uri \
    >/dev/null 2>&1 </dev/null
}

# --- start -------------------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "a private libvirtd needs root (for a mount namespace); install sudo or run this as root"
    exec sudo -- env LIBVIRT_SWIFT_TEST_REVIVE="${LIBVIRT_SWIFT_TEST_REVIVE-}" "$here/daemon.sh" "${arguments[@]}"
  fi
}

check_machine() {
  need daemon libvirtd virsh unshare setsid timeout
  local reason
  reason=$(unshare --mount --propagation private mount --bind /proc /proc 2>&1) ||
    die "the kernel does not allow a private mount namespace here (${reason:-no reason given}); in a container, run it with --privileged or --cap-add SYS_ADMIN"
}

make_instance() {
  local dir
  dir=$(mktemp -d -t swift-libvirt.XXXXXXXX)
  # sun_path holds 107 characters; the longest socket lies in lib/qemu/domain-N-NAME/monitor.sock, and
  # is reached by its public path, so only the daemon's own sockets count.
  if [ ${#dir} -gt 80 ]; then
    rmdir "$dir"
    dir=$(TMPDIR=/tmp mktemp -d -t swift-libvirt.XXXXXXXX)
  fi
  chmod 0755 "$dir"
  mkdir -p "$dir"/etc/qemu/networks/autostart "$dir"/etc/nwfilter "$dir"/run "$dir"/lib/images "$dir"/lib/qemu \
    "$dir"/log/qemu "$dir"/cache "$dir"/empty
  [ -z "$known" ] || cp -a "$known/." "$dir/cache"
  echo "$dir"
}

write_configuration() {
  local dir=$1 port=$2 tls_port=$3
  # The first of two lines with the same name counts.
  cat "$config" - >"$dir/etc/libvirtd.conf" <<CONF
unix_sock_group = "root"
unix_sock_ro_perms = "0777"
unix_sock_rw_perms = "0777"
auth_unix_ro = "none"
auth_unix_rw = "none"
listen_tls = 0
listen_tcp = 1
listen_addr = "127.0.0.1"
tcp_port = "$port"
tls_port = "$tls_port"
auth_tcp = "none"
max_clients = 5000
max_anonymous_clients = 5000
host_uuid = "$(cat /proc/sys/kernel/random/uuid)"
log_outputs = "3:file:/var/log/libvirt/libvirtd.log"
CONF
  cat >"$dir/etc/qemu.conf" <<CONF
user = "root"
group = "root"
security_driver = "none"
namespaces = [ ]
cgroup_controllers = [ ]
stdio_handler = "file"
dynamic_ownership = 0
CONF
}

# Runs libvirtd inside its namespace, detached from this script. Prints nothing.
launch() {
  local dir=$1
  # A mount point must exist; where the machine's own libvirtd never ran, some do not yet.
  mkdir -p /etc/libvirt /run/libvirt /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /run/lock /run/dbus
  local binding bindings=()
  for binding in "${compiled_in[@]}"; do bindings+=("$dir/$binding"); done
  bindings+=("$dir/empty:/run/dbus" "${more_bindings[@]}")
  # The quoted script is expanded by the inner shell, from its own arguments.
  # shellcheck disable=SC2016
  env PATH="$PATH:/usr/sbin:/sbin" "${settings[@]}" setsid unshare --mount --propagation private bash -c '
    set -eu
    first=$1
    shift
    for binding in "$@"; do mount --bind "${binding%%:*}" "${binding#*:}"; done
    cd /
    # Where both versions of control groups are mounted, libvirt 9.0.0 wants to make a folder for a container in the second,
    # at a path that does not exist there: "Unable to create directory /sys/fs/cgroup/unified".
    if mountpoint -q /sys/fs/cgroup/unified; then umount /sys/fs/cgroup/unified || true; fi
    "$first"
    command=(libvirtd -l -f /etc/libvirt/libvirtd.conf -p /run/libvirt/libvirtd.pid)
    deaths=${LIBVIRT_SWIFT_TEST_REVIVE-}
    [ -n "$deaths" ] || exec "${command[@]}"
    while true; do
      status=0
      "${command[@]}" || status=$?
      # SIGABRT, SIGBUS, SIGFPE, SIGSEGV: everything else was meant.
      case $status in 134 | 135 | 136 | 139) ;; *) exit "$status" ;; esac
      echo "libvirtd crashed: $(tail -n 2 /var/log/libvirt/output | tr "\n" " ")" >>"$deaths"
    done
  ' daemon "$first" "${bindings[@]}" </dev/null >"$dir/log/output" 2>&1 3>&- &
}

# Waits until the daemon answers; fails as soon as it is gone.
wait_until_ready() {
  local dir=$1 launched=$2 deadline=$((SECONDS + 60))
  while [ $SECONDS -lt $deadline ]; do
    if [ -S "$dir/run/libvirt-sock-ro" ] && answers "$dir"; then return 0; fi
    kill -0 "$launched" 2>/dev/null || return 1
    sleep 0.05
  done
  return 1
}

write_environment() {
  local dir=$1 port=$2 tls_port=$3 pid=$4 sock=$1/run/libvirt-sock
  cat >"$state/env.new" <<ENV
export LIBVIRT_SWIFT_TEST_DIRECTORY='$dir'
export LIBVIRT_SWIFT_TEST_PID='$pid'
export LIBVIRT_SWIFT_TEST_SOCKET='$sock'
export LIBVIRT_SWIFT_TEST_SOCKET_RO='$sock-ro'
export LIBVIRT_SWIFT_TEST_SOCKET_ADMIN='$dir/run/libvirt-admin-sock'
export LIBVIRT_SWIFT_TEST_TCP_PORT='$port'
export LIBVIRT_SWIFT_TEST_UNIX='test+unix:///default?socket=$sock'
export LIBVIRT_SWIFT_TEST_UNIX_RO='test+unix:///default?socket=$sock-ro'
export LIBVIRT_SWIFT_TEST_TCP='test+tcp://127.0.0.1:$port/default'
export LIBVIRT_SWIFT_TEST_QEMU='qemu+unix:///system?socket=$sock'
export LIBVIRT_SWIFT_TEST_LXC='lxc+unix:///system?socket=$sock'
export LIBVIRT_AUTOSTART='0'
ENV
  # Only where it listens: the daemon beside all others has nothing there.
  if grep -q '^listen_tls = 1' "$config"; then
    echo "export LIBVIRT_SWIFT_TEST_TLS_PORT='$tls_port'" >>"$state/env.new"
  fi
  mv "$state/env.new" "$state/env"
}

start() {
  local dir port tls_port attempt
  dir=$(instance)
  if running "$dir" && answers "$dir"; then return 0; fi
  as_root
  check_machine
  mkdir -p "$state"
  # Whatever a previous run left, be it dead or deaf.
  clean_up
  for attempt in 1 2 3; do
    dir=$(make_instance)
    # Written first: a start that is interrupted can still be stopped.
    echo "$dir" >"$state/instance"
    port=$(free_port)
    tls_port=$(free_port)
    write_configuration "$dir" "$port" "$tls_port"
    launch "$dir"
    if wait_until_ready "$dir" $!; then
      write_environment "$dir" "$port" "$tls_port" $!
      give_back
      return 0
    fi
    # Another process may have taken the port in between.
    say "libvirtd did not come up (attempt $attempt):"
    tail -n 5 "$dir/log/output" "$dir/log/libvirtd.log" >&2 2>/dev/null || true
    clean_up
  done
  die "libvirtd cannot be started here"
}

# Under sudo the state belongs to the user who asked.
give_back() {
  if [ -n "${SUDO_UID-}" ]; then chown -R "$SUDO_UID:${SUDO_GID-}" "$state"; fi
}

# --- stop --------------------------------------------------------------------------------------

# The name of the control groups that a container's process is in; nothing for others.
container_group() { grep -osm 1 'lxc-[0-9]*-[[:alnum:]._-]*\.libvirt-lxc' "/proc/$1/cgroup" | head -n 1 || true; }

clean_up() {
  local dir pid group groups=()
  dir=$(instance)
  if [ -n "$dir" ]; then
    # The daemon first, so that it does not restart or report what is ended next.
    pid=$(cat "$dir/run/libvirtd.pid" 2>/dev/null || true)
    if [ -n "$pid" ] && owns "$dir" "$pid"; then end "$pid"; fi
    # Then the emulators and containers it leaves behind, one at a time.
    for pid in $(processes "$dir"); do
      groups+=("$(container_group "$pid")")
      end "$pid"
    done
    # Control groups are the machine's, and only the daemon would have removed those of a container.
    for group in "${groups[@]}"; do
      [ -z "$group" ] || find /sys/fs/cgroup -depth -type d -path "*/$group*" -exec rmdir {} \; 2>/dev/null || true
    done
    case $dir in */swift-libvirt.????????) rm -rf -- "$dir" ;; esac
  fi
  rm -f -- "$state/env" "$state/env.new" "$state/instance"
}

stop() {
  if [ -z "$(instance)" ]; then
    rm -f -- "$state/env"
    return 0
  fi
  as_root
  clean_up
  rmdir --ignore-fail-on-non-empty "$state"
}

case $1 in
  start) start ;;
  stop) stop ;;
  env)
    running "$(instance)" || die "no daemon is running (state: $state); start one with: daemon.sh start"
    cat "$state/env"
    ;;
  *) usage ;;
esac
