#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs the same command lines through the real virsh and through another one, on a private libvirtd
# of its own, and compares standard output, standard error and exit status, byte by byte.
#
#   compare-virsh.sh [-v] VIRSH_SWIFT [TABLE...]
#
#   -v      also name the cases that pass
#   TABLE   only these tables of cases/: reading inventory errors writing refusals (default: all)
#
# Prints each difference as a diff (-: virsh, +: VIRSH_SWIFT), then "N passed, N failed". Exits 0
# when nothing differs. For "refusals" it needs the other rigs too (see rigs.sh), and starts those that do not run.
#
# A table has one case a line: the words after "virsh [-c URI]", as the shell reads them. It may use
#   $UNIX $UNIX_RO $TCP $QEMU   the daemon's URIs
#   $SOCKETS                    a folder with sockets that are missing, refused or forbidden
#   $DATA                       a copy of data/, readable by the daemon
#   $CLOSED_PORT                a TCP port nobody listens on
#   $RUN                        the daemon's own folder of sockets
#   $NAME                       LIBVIRT_SWIFT_TEST_NAME of a rig; only in "refusals", which has peers.pl's ports, too
# A leading NAME=VALUE is put into the environment; a leading "as-nobody" runs the case as the user
# nobody, and so on. "#" begins a comment.

set -euo pipefail
# Case lines are expanded, and must not match file names on the way ("?" is part of most URIs).
set -f

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"
arguments=("$@")
verbose=no
if [ "${1-}" = -v ]; then
  verbose=yes
  shift
fi
if [ $# -eq 0 ]; then
  echo "usage: compare-virsh.sh [-v] VIRSH_SWIFT [TABLE...]" >&2
  exit 2
fi

real=$(command -v virsh) || {
  echo "compare-virsh.sh: virsh is missing; run: Tests/Interop/install.sh daemon" >&2
  exit 2
}
ours=$(command -v "$1" || true)
[ -n "$ours" ] || {
  echo "compare-virsh.sh: $1 is not a program" >&2
  exit 2
}
ours=$(cd "$(dirname "$ours")" && pwd)/$(basename "$ours")
shift
tables=("$@")
[ ${#tables[@]} -gt 0 ] || tables=(reading inventory errors writing refusals)
case " ${tables[*]} " in
  *' refusals '*)
    if [ -z "${LIBVIRT_SWIFT_TEST_POLKIT_STRANGER-}${LIBVIRT_SWIFT_TEST_POLKIT_UNAVAILABLE-}" ]; then
      exec "$here/with-daemon.sh" "$here/compare-virsh.sh" "${arguments[@]}"
    fi
    ;;
esac

# --- the daemon and the places the cases speak of ----------------------------------------------

work=$(mktemp -d -t swift-libvirt-compare.XXXXXXXX)
keeper=
keeper_input=

stop_keeper() {
  [ -n "$keeper" ] || return 0
  exec {keeper_input}>&-
  wait "$keeper" || true
  keeper=
}

finish() {
  stop_peers
  stop_keeper
  "$here/daemon.sh" --state "$work/state" stop
  rm -rf -- "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

chmod 0755 "$work"
"$here/daemon.sh" --state "$work/state" start
eval "$("$here/daemon.sh" --state "$work/state" env)"

# Named in the tables.
# shellcheck disable=SC2034
{
  UNIX=$LIBVIRT_SWIFT_TEST_UNIX
  UNIX_RO=$LIBVIRT_SWIFT_TEST_UNIX_RO
  TCP=$LIBVIRT_SWIFT_TEST_TCP
  QEMU=$LIBVIRT_SWIFT_TEST_QEMU
  RUN=$LIBVIRT_SWIFT_TEST_DIRECTORY/run
  DATA=$work/data
  SOCKETS=$work/sockets
}

cp -r "$here/data" "$DATA"
chmod -R a+rX "$DATA"
mkdir -p "$SOCKETS/forbidden" "$work/home"
chmod 0777 "$work/home"
# A socket file whose listener has gone: connecting to it is refused.
perl -MSocket -e 'socket(S, PF_UNIX, SOCK_STREAM, 0) && bind(S, sockaddr_un($ARGV[0])) or die $!' "$SOCKETS/refused"
chmod 0777 "$SOCKETS/refused"
cp "$DATA/domain.xml" "$SOCKETS/not-a-socket"
# For "ext": says what is no packet, and hears everything.
printf '#!/bin/sh\necho "This is not libvirt."\nexec cat >/dev/null\n' >"$SOCKETS/babbler"
chmod 0755 "$SOCKETS/babbler"
chmod 0700 "$SOCKETS/forbidden"

# Every rig's addresses under their short names.
for name in "${!LIBVIRT_SWIFT_TEST_@}"; do declare "${name#LIBVIRT_SWIFT_TEST_}=${!name}"; done
# shellcheck disable=SC2034
CLOSED_PORT=$(free_port)

# Other users must be able to reach the program: a build folder is often private.
ours_for_others=$ours
if [ "$(id -u)" -eq 0 ] && ! setpriv --reuid nobody --regid nogroup --clear-groups test -x "$ours"; then
  ours_for_others=$work/$(basename "$ours")
  cp "$ours" "$ours_for_others"
  chmod 0755 "$ours_for_others"
fi

# --- running and comparing ---------------------------------------------------------------------

patience=30

# What differs between two runs of the same program: the time of day (the test driver's CPU times
# are derived from it), elapsed times, and the name the program goes by.
mask() {
  sed -E \
    -e 's/^(CPU time: +)[0-9.]+s$/\1TIMEs/' \
    -e 's/^( +(cpu|vcpu\.[0-9]+)\.[a-z_.]*time=)[0-9]+$/\1TIME/' \
    -e 's/\(Time: [0-9.]+ ms\)/(Time: TIME ms)/' \
    -e 's/virsh-swift/virsh/g'
}

# capture NAME PROGRAM WORDS...: runs it, at most $patience seconds; leaves NAME.out, NAME.err and NAME.rc in $work.
capture() {
  local name=$1 program=$2
  shift 2
  local settings=() user=() status=0
  while [ $# -gt 0 ]; do
    case $1 in
      as-*)
        if [ "$(id -u)" -eq 0 ]; then
          user=(setpriv --reuid "${1#as-}" --regid "$(id -g "${1#as-}")" --clear-groups)
        fi
        if [ "$program" = "$ours" ]; then program=$ours_for_others; fi
        ;;
      [A-Z]*=*) settings+=("$1") ;;
      *) break ;;
    esac
    shift
  done
  env -i PATH="$PATH" HOME="$work/home" LC_ALL=C TZ=UTC TERM=dumb LIBVIRT_AUTOSTART=0 \
    ${LD_LIBRARY_PATH+LD_LIBRARY_PATH="$LD_LIBRARY_PATH"} "${settings[@]}" \
    timeout -k 5 "$patience" "${user[@]}" "$program" "$@" \
    >"$work/$name.out.raw" 2>"$work/$name.err.raw" </dev/null || status=$?
  mask <"$work/$name.out.raw" >"$work/$name.out"
  mask <"$work/$name.err.raw" >"$work/$name.err"
  echo "$status" >"$work/$name.rc"
}

# capture_real NAME WORDS...: virsh's answer. When a program that it talks through ends at once, virsh may trip over that
# (or die of SIGPIPE) before it reads the reason; then it is asked again.
capture_real() {
  local name=$1
  shift
  for _ in 1 2 3 4 5; do
    capture "$name" "$real" "$@"
    if [ "$(cat "$work/$name.rc")" != 141 ] && ! grep -q 'internal error: client socket is closed' "$work/$name.err"; then
      return 0
    fi
  done
}

# judge LABEL REAL OURS: compares two captures.
judge() {
  local label=$1 a=$work/$2 b=$work/$3
  if cmp -s "$a.out" "$b.out" && cmp -s "$a.err" "$b.err" && cmp -s "$a.rc" "$b.rc"; then
    passed=$((passed + 1))
    if [ $verbose = yes ]; then printf 'ok    %s\n' "$label"; fi
    return 0
  fi
  failed=$((failed + 1))
  printf 'DIFF  %s\n' "$label"
  local part
  for part in out:stdout err:stderr rc:exit; do
    diff -u --label "virsh ${part#*:}" --label "virsh-swift ${part#*:}" "$a.${part%%:*}" "$b.${part%%:*}" || true
  done
}

# The lines of a table, without comments; blank ones stay (they part the groups of "writing").
table() {
  local file=$here/cases/$1.cases
  [ -f "$file" ] || {
    echo "compare-virsh.sh: no table '$1'" >&2
    return 1
  }
  sed -e '/^[[:space:]]*#/d' "$file"
}

# split LINE: its words, as the shell reads them, into $prefixes and $words.
split() {
  eval "words=($1)"
  prefixes=()
  while [ ${#words[@]} -gt 0 ]; do
    case ${words[0]} in
      as-* | [A-Z]*=*)
        prefixes+=("${words[0]}")
        words=("${words[@]:1}")
        ;;
      *) break ;;
    esac
  done
}

# compare LABEL LINE [-c URI]: one case, both programs. The options go between prefixes and command.
compare() {
  local label=$1 words prefixes
  split "$2"
  shift 2
  capture_real real "${prefixes[@]}" "$@" "${words[@]}"
  capture ours "$ours" "${prefixes[@]}" "$@" "${words[@]}"
  judge "$label" real ours
}

# Two failures to connect are alike, and would pass every case without comparing anything.
opens() {
  env LIBVIRT_AUTOSTART=0 timeout 30 "$real" -c "$1" uri >/dev/null </dev/null || {
    echo "compare-virsh.sh: virsh itself cannot open $1" >&2
    exit 1
  }
}

# on NAME URI TABLE: every case of a table on one URI.
on() {
  local line
  opens "$2"
  while IFS= read -r line; do
    [ -n "$line" ] || continue
    compare "$1: $line" "$line" -c "$2" </dev/null
  done <<<"$(table "$3")"
}

# --- commands that change something ------------------------------------------------------------

# The test driver's state lasts as long as somebody is connected. A real virsh that does nothing but
# stay connected keeps it between the processes of a group.
start_keeper() {
  stop_keeper
  mkfifo "$work/keeper.in"
  "$real" -q -c "$1" <"$work/keeper.in" >"$work/keeper.out" 2>&1 &
  keeper=$!
  exec {keeper_input}>"$work/keeper.in"
  rm "$work/keeper.in"
  # An answer proves that it is connected.
  echo uri >&"$keeper_input"
  local deadline=$((SECONDS + 20))
  until grep -q '^test' "$work/keeper.out" || grep -q 'virsh # test' "$work/keeper.out"; do
    if [ $SECONDS -ge $deadline ] || ! kill -0 "$keeper" 2>/dev/null; then
      echo "compare-virsh.sh: the keeper is not connected" >&2
      cat "$work/keeper.out" >&2
      exit 1
    fi
    sleep 0.02
  done
}

# One word, quoted for virsh's own script language.
quoted() {
  case $1 in
    *[!A-Za-z0-9_./:=@%+,^-]* | '') printf "'%s'" "$1" ;;
    *) printf '%s' "$1" ;;
  esac
}

# group URI-NAME URI FIRST-LINE-LABEL COMMAND...: as one script in one process, then a process for each
# command; both from the initial state.
group() {
  local name=$1 uri=$2 label=$3
  shift 3
  local program line word script='' words
  for line in "$@"; do
    eval "words=($line)"
    script+=${script:+'; '}
    for word in "${words[@]}"; do script+="$(quoted "$word") "; done
  done
  capture real "$real" -c "$uri" "$script"
  capture ours "$ours" -c "$uri" "$script"
  judge "$name: $label, as one script" real ours

  local step
  for program in real ours; do
    start_keeper "$uri"
    step=0
    for line in "$@"; do
      eval "words=($line)"
      capture "$program.$step" "${!program}" -c "$uri" "${words[@]}"
      # What the other program makes of the result: a write that only its author can see is no write.
      capture "$program.$step.after" "$real" -c "$uri" 'list --all --title; dominfo demo; dumpxml demo; dumpxml --inactive demo'
      step=$((step + 1))
    done
    stop_keeper
  done
  step=0
  for line in "$@"; do
    judge "$name: $label, step $((step + 1)): $line" "real.$step" "ours.$step"
    judge "$name: $label, state after step $((step + 1)): $line" "real.$step.after" "ours.$step.after"
    step=$((step + 1))
  done
}

groups_on() {
  local line lines=() label=
  opens "$2"
  while IFS= read -r line; do
    case $line in
      '')
        [ ${#lines[@]} -eq 0 ] || group "$1" "$2" "$label" "${lines[@]}" </dev/null
        lines=()
        label=
        ;;
      '=='*) label=${line#== } ;;
      *) lines+=("$line") ;;
    esac
  done <<<"$(table writing)"$'\n\n'
  [ ${#lines[@]} -eq 0 ] || group "$1" "$2" "$label" "${lines[@]}" </dev/null
}

# --- connections that cannot be had ------------------------------------------------------------

peers_input=
start_peers() {
  local deadline=$((SECONDS + 20))
  mkfifo "$work/peers.in"
  "$here/peers.pl" "$SOCKETS/mute" <"$work/peers.in" >"$work/peers.out" &
  exec {peers_input}>"$work/peers.in"
  until grep -q '^READY=' "$work/peers.out"; do
    [ $SECONDS -lt $deadline ] || die 'peers.pl does not listen'
    sleep 0.02
  done
  # shellcheck source=/dev/null
  . "$work/peers.out"
}

stop_peers() {
  [ -n "$peers_input" ] || return 0
  exec {peers_input}>&-
  peers_input=
}

# What libvirt's library logs beside the error, with the time of day, and what VIRSH_SWIFT notes there.
without_log() {
  sed -E '/^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:.+]+: [0-9]+: (info|warning|error) :/d; /^note: /d' "$1" >"$1.kept"
  mv "$1.kept" "$1"
}

# run_refusal NUMBER LINE REASON EXPECTED: one case, both programs, into files of that number.
run_refusal() {
  local number=$1 line=$2 reason=$3 expected=$4 words prefixes patience=20
  case $line in
    'hangs '*)
      split "${line#hangs }"
      # That virsh still waits after three seconds will do; ours has to give up by itself.
      patience=3
      capture "$number.real" "$real" "${prefixes[@]}" "${words[@]}"
      patience=50
      ;;
    *)
      split "$line"
      capture_real "$number.real" "${prefixes[@]}" "${words[@]}"
      ;;
  esac
  capture "$number.ours" "$ours" "${prefixes[@]}" "${words[@]}"
  without_log "$work/$number.real.err"
  without_log "$work/$number.ours.err"
  if [ -n "$reason" ]; then
    printf '%s' "$expected" >"$work/$number.real.err"
    # It may also have been stopped by us, or have died of SIGPIPE.
    if [ "$(cat "$work/$number.real.rc")" != 0 ]; then echo 1 >"$work/$number.real.rc"; fi
  fi
}

# skipped LINE: says why a case cannot be run here; silent when it can. The names are those in the table.
# shellcheck disable=SC2016
skipped() {
  case $1 in
    *'$POLKIT_'*) printf '%s' "${POLKIT_UNAVAILABLE-}" ;;
  esac
}

refusals() {
  local line why number jobs=() lines=() reasons=() expectations=()
  while IFS= read -r line; do
    case $line in
      '') ;;
      '  ~ '*) reasons[-1]=${line#  ~ } ;;
      '  > '*)
        line=${line#  > }
        # It may name what the case names.
        eval "line=\"${line//\"/\\\"}\""
        expectations[-1]+=$line$'\n'
        ;;
      *)
        why=$(skipped "$line")
        if [ -n "$why" ]; then
          printf 'skip  refusals: %s (%s)\n' "$line" "$why"
          # Its expectations go nowhere.
          line=
        fi
        lines+=("$line")
        reasons+=('')
        expectations+=('')
        ;;
    esac
  done <<<"$(table refusals)"
  # Those that take half a minute run beside the others.
  for number in "${!lines[@]}"; do
    case ${lines[number]} in
      'hangs '*)
        run_refusal "$number" "${lines[number]}" "${reasons[number]}" "${expectations[number]}" </dev/null &
        jobs+=($!)
        ;;
    esac
  done
  for number in "${!lines[@]}"; do
    case ${lines[number]} in
      'hangs '* | '') ;;
      *) run_refusal "$number" "${lines[number]}" "${reasons[number]}" "${expectations[number]}" </dev/null ;;
    esac
  done
  wait "${jobs[@]}"
  for number in "${!lines[@]}"; do
    [ -n "${lines[number]}" ] || continue
    # Two that both succeed would be alike.
    if [ "$(cat "$work/$number.real.rc")" = 0 ]; then echo 'a refusal' >"$work/$number.real.rc"; fi
    judge "refusals: ${lines[number]}" "$number.real" "$number.ours"
  done
}

for name in "${tables[@]}"; do
  case $name in
    reading)
      on unix "$UNIX" reading
      on tcp "$TCP" reading
      on unix-ro "$UNIX_RO" reading
      ;;
    inventory)
      on unix "test+unix://$DATA/node.xml?socket=$RUN/libvirt-sock" inventory
      on tcp "test+tcp://127.0.0.1:$LIBVIRT_SWIFT_TEST_TCP_PORT$DATA/node.xml" inventory
      ;;
    errors)
      while IFS= read -r line; do
        [ -z "$line" ] || compare "errors: $line" "$line" </dev/null
      done <<<"$(table errors)"
      ;;
    writing)
      groups_on unix "$UNIX"
      groups_on tcp "$TCP"
      ;;
    refusals)
      start_peers
      refusals
      ;;
    *)
      echo "compare-virsh.sh: no table '$name'" >&2
      exit 2
      ;;
  esac
done

conclude
