# shellcheck shell=bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# What the scripts in this folder share. Each sources it and calls them; it does nothing by itself.

program=${0##*/}

say() { printf '%s: %s\n' "$program" "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# need SET PROGRAM...: every program is there, or the set of packages that brings it is named.
need() {
  local set=$1 name
  shift
  for name in "$@"; do
    PATH=$PATH:/usr/sbin:/sbin command -v "$name" >/dev/null ||
      die "$name is missing; run: Tests/Interop/install.sh $set"
  done
}

# A TCP port that nobody listens on at any loopback address. Another process may take it before it is used.
free_port() {
  local port
  for _ in {1..50}; do
    port=$((20000 + RANDOM % 20000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && ! (exec 3<>"/dev/tcp/::1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
  die 'no free TCP port found on the loopback addresses'
}

# A zombie has ended: it only waits for a parent that may never ask.
alive() {
  local status
  status=$(ps -o stat= -p "$1" 2>/dev/null) || return 1
  case $status in Z*) return 1 ;; esac
}

# Ends one process and waits until it is gone.
end() {
  local pid=$1 deadline
  kill "$pid" 2>/dev/null || return 0
  deadline=$((SECONDS + 10))
  while alive "$pid"; do
    if [ $SECONDS -ge $deadline ]; then
      kill -KILL "$pid" 2>/dev/null || return 0
      deadline=$((SECONDS + 10))
    fi
    sleep 0.05
  done
}

# all FUNCTION ARGUMENT...: calls it with each argument, all at the same time. Fails when one of them does.
all() {
  local function=$1 argument job failed=0 jobs=()
  shift
  for argument in "$@"; do
    "$function" "$argument" &
    jobs+=($!)
  done
  for job in "${jobs[@]}"; do wait "$job" || failed=1; done
  return $failed
}

# quietly COMMAND...: says nothing unless it fails.
quietly() {
  local said
  said=$("$@" 2>&1 </dev/null) || die "failed: $*: $said"
}

# --- checks that are counted -------------------------------------------------------------------

passed=0
failed=0

# report yes|no WHAT: counts what was checked, and prints it.
report() {
  if [ "$1" = yes ]; then
    passed=$((passed + 1))
    echo "ok    $2"
  else
    failed=$((failed + 1))
    echo "FAIL  $2"
  fi
}

# The last line of a script that counts; fails when anything has.
conclude() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
