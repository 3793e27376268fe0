#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Moves volumes to and from real libvirtds with VIRSH_SWIFT, over every kind of road, and tells how fast that is: random
# data, files with holes, parts of volumes, uploads that are ended half-way, and disks that are full. What arrived is
# compared with what was sent, and with what the real virsh reads.
#
#   transfers.sh VIRSH_SWIFT [WORD]
#
#   WORD    only the roads whose name contains it
#
# TRANSFER_MIB in the environment is how much random data each road gets, in MiB; without it, 1024. Starts the rigs that
# do not run. Prints each step, and "N passed, N failed".

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

arguments=("$@")
[ $# -ge 1 ] || die 'usage: transfers.sh VIRSH_SWIFT [WORD]'
need daemon virsh nsenter
real=$(command -v virsh)
swift=$(command -v "$1") || die "$1 is not a program"
word=${2-}

if [ -z "${LIBVIRT_SWIFT_TEST_SSH_PORT-}" ]; then
  exec "$here/with-daemon.sh" "$here/transfers.sh" "${arguments[@]}"
fi
# The addresses under their short names.
for name in "${!LIBVIRT_SWIFT_TEST_@}"; do declare "${name#LIBVIRT_SWIFT_TEST_}=${!name}"; done
export LC_ALL=C LIBVIRT_AUTOSTART=0

# The driver for real machines has real storage; the test driver's has no contents.
names=(unix tls tcp ssh)
declare -A uris=(
  [unix]=$QEMU
  [tls]="qemu+tls://127.0.0.1:$TLS_PORT_GOOD/system?pkipath=$TLS_PKI/good"
  [tcp]="qemu+tcp://127.0.0.1:$TCP_PORT/system"
  [ssh]="qemu+ssh://$SSH_USER@127.0.0.1:$SSH_PORT/system?command=$SSH_COMMAND&proxy=native"
)
pool='swift-libvirt-transfers'
full='swift-libvirt-full'

work=$(mktemp -d -t swift-libvirt-transfers.XXXXXXXX)
pools=()
finish() {
  local entry
  exec 9>&-
  for entry in "${pools[@]}"; do
    timeout 10 "$real" -c "${entry#* }" pool-destroy "${entry%% *}" >/dev/null 2>&1 </dev/null || true
  done
  rm -rf -- "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# Daemons and the helper at the end of SSH may be other users.
chmod 0755 "$work"

mib=$((1024 * 1024))
largest=${TRANSFER_MIB:-1024}
# What is sent, what arrives, and what each virsh reads back; and as much as the files with holes hold.
required=$((4 * largest + 512))
available=$(($(df --output=avail -k "$work" | tail -n 1) / 1024))
[ $available -ge $required ] || die "$work has room for $available MiB, and $required are needed; set TMPDIR or TRANSFER_MIB"

theirs() { timeout -k 5 120 "$real" -c "$uri" "$@" </dev/null; }
ours() { timeout -k 5 "${limit:-120}" "$swift" -c "$uri" "$@" </dev/null; }

# check WHAT COMMAND...: reports whether the command succeeds; nothing it says is shown unless it does not.
check() {
  local what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    report yes "$what"
  else
    report no "$what (exit status $?)"
    cat "$work/said"
  fi
}

equal() { [ "$1" = "$2" ] || { echo "$1 is not $2"; return 1; }; }
sum() { sha256sum -- "$1" | cut -d ' ' -f 1; }
now() { echo "${EPOCHREALTIME/./}"; }
# How much of a disk a file takes, in bytes.
taken() { du --block-size=1 -- "$1" | cut -f 1; }

# timed MIB WHAT COMMAND...: VIRSH_SWIFT does it; tells the rate.
timed() {
  local amount=$1 what=$2 began status=0 spent
  shift 2
  began=$(now)
  ours "$@" >"$work/said" 2>&1 || status=$?
  spent=$((($(now) - began) / 1000 + 1))
  if [ $status -eq 0 ]; then
    report yes "$road: $what, $((spent / 1000)).$(printf %03d $((spent % 1000))) s, $((amount * 1000 / spent)) MiB/s"
  else
    report no "$road: $what (exit status $status)"
    cat "$work/said"
  fi
}

volume() { quietly theirs vol-create-as $pool "$1" "$2" --format raw --allocation 0; }
# Each daemon's volumes lie in a folder of its own.
path() { echo "$work/$road/$1"; }
remove() { quietly theirs vol-delete "$1" $pool; }

make_pool() {
  mkdir -p "$2"
  echo "<pool type='dir'><name>$1</name><target><path>$2</path></target></pool>" >"$work/pool.xml"
  quietly theirs pool-create "$work/pool.xml"
  pools+=("$1 $uri")
}

# --- random data -------------------------------------------------------------------------------

whole() {
  local size=$1 digest
  if [ "$size" -eq "$largest" ]; then
    ln "$work/random" "$work/sent"
    digest=$random
  else
    head -c $((size * mib)) "$work/random" >"$work/sent"
    digest=$(sum "$work/sent")
  fi
  volume whole "${size}M"
  timed "$size" "$size MiB up" vol-upload whole "$work/sent" $pool
  check "$road:   arrived as it was" equal "$(sum "$(path whole)")" "$digest"
  timed "$size" "$size MiB down" vol-download whole "$work/ours" $pool
  check "$road:   came back as it was" equal "$(sum "$work/ours")" "$digest"
  check "$road:   virsh reads it" theirs vol-download whole "$work/theirs" $pool
  check "$road:   as it was" equal "$(sum "$work/theirs")" "$digest"
  rm -f "$work/sent" "$work/ours" "$work/theirs"
  remove whole
}

# --- files with holes --------------------------------------------------------------------------

# 64 MiB of data, one in each 160 MiB of the file.
make_holes() {
  local index
  truncate -s 10G "$work/holes"
  for index in {0..63}; do
    dd if="$work/random" of="$work/holes" bs=$mib count=1 skip="$index" seek=$((index * 160 + index % 7)) conv=notrunc \
      status=none
  done
}

# contents FILE: the digest of what is in a file, wherever its holes are: its length, and each block that is not all
# zeros, with its place. The digest of 10 GiB of zeros would take longer than everything else here.
contents() {
  perl -e '
    use strict;
    my ($seek_data, $seek_hole, $size) = (3, 4, 65536);
    open my $file, "<:raw", $ARGV[0] or die "$ARGV[0]: $!\n";
    binmode STDOUT;
    my $end = -s $file;
    print "$end\n";
    my ($at, $next) = (0, 0);
    while (defined($at = sysseek $file, $at, $seek_data)) {
      my $hole = sysseek $file, $at, $seek_hole;
      # Whole blocks only, each once, so that the same bytes are cut alike.
      $at -= $at % $size;
      $at = $next if $at < $next;
      for (; $at < $hole; $at += $size) {
        sysseek $file, $at, 0;
        sysread $file, my $block, $size;
        print "$at\n$block" if $block =~ /[^\0]/;
      }
      $next = $at;
      last if $at >= $end;
    }' "$1" | sha256sum | cut -d ' ' -f 1
}

holes() {
  # 10 GiB of zeros would take longer.
  local limit=20
  volume holes 10G
  timed 64 '10 GiB with 64 MiB of data up, sparse' vol-upload holes "$work/holes" $pool --sparse
  timed 64 '10 GiB with 64 MiB of data down, sparse' vol-download holes "$work/ours" $pool --sparse
  for file in "$(path holes)" "$work/ours"; do
    check "$road:   ${file##*/} is as long as it was" equal "$(stat -c %s "$file")" "$(stat -c %s "$work/holes")"
    check "$road:   and takes 64 MiB ($(($(taken "$file") / mib)) MiB)" test "$(taken "$file")" -lt $((80 * mib))
  done
  check "$road:   came back as it was" equal "$(contents "$work/ours")" "$holed"
  check "$road:   arrived as it was" equal "$(contents "$(path holes)")" "$holed"
  rm -f "$work/ours"
  remove holes
}

# --- parts of volumes --------------------------------------------------------------------------

parts() {
  local offset length status
  head -c $((3 * mib + 17)) "$work/random" >"$work/sent"
  for range in '0 0' '1048577 0' '4096 1000000' '7 3145745' '0 1'; do
    offset=${range% *}
    length=${range#* }
    volume theirs 8M
    volume ours 8M
    head -c $((length > 0 ? length : 3 * mib + 17)) "$work/sent" >"$work/part"
    quietly theirs vol-upload theirs "$work/part" $pool --offset "$offset" --length "$length"
    check "$road: up, offset $offset, length $length" \
      ours vol-upload ours "$work/part" $pool --offset "$offset" --length "$length"
    check "$road:   as virsh" equal "$(sum "$(path ours)")" "$(sum "$(path theirs)")"
    quietly theirs vol-download ours "$work/theirs" $pool --offset "$offset" --length "$length"
    check "$road: down, offset $offset, length $length" \
      ours vol-download ours "$work/ours" $pool --offset "$offset" --length "$length"
    check "$road:   as virsh" equal "$(sum "$work/ours")" "$(sum "$work/theirs")"
    remove theirs
    remove ours
  done
  # More than the length, and beyond the end.
  volume both 1M
  head -c 2000000 "$work/random" >"$work/part"
  for range in '0 1000' '2097152 0' '0 2097152'; do
    for direction in upload download; do
      for program in theirs ours; do
        status=0
        $program vol-$direction both "$work/part" $pool --offset "${range% *}" --length "${range#* }" \
          >"$work/$program" 2>&1 || status=$?
        echo "exit status $status" >>"$work/$program"
      done
      check "$road: $direction, offset ${range% *}, length ${range#* }: as virsh ($(tail -n 1 "$work/ours"))" \
        diff "$work/theirs" "$work/ours"
    done
  done
  remove both
  rm -f "$work/sent" "$work/part" "$work/ours" "$work/theirs"
}

# --- uploads that end half-way -----------------------------------------------------------------

# filled BYTES: waits until the volume "half" holds as much.
filled() {
  local deadline=$((SECONDS + 20))
  until [ "$(taken "$(path half)")" -ge "$1" ]; do
    [ $SECONDS -lt $deadline ] || return 1
    sleep 0.01
  done
}

# The daemon lets go of a volume once it has noticed that nobody is there any more.
free() {
  local deadline=$((SECONDS + 10))
  until theirs vol-delete half $pool; do
    [ $SECONDS -lt $deadline ] || return 1
    sleep 0.05
  done
}

interrupted() {
  local signal=$1 number=$2 pid status=0
  volume half 64M
  mkfifo "$work/pipe"
  # Its own process, not one that waits for it; and a shell's background programs ignore SIGINT.
  env --default-signal="$signal" "$swift" -c "$uri" vol-upload half "$work/pipe" $pool >"$work/said" 2>&1 </dev/null &
  pid=$!
  exec 9>"$work/pipe"
  head -c $((32 * mib)) "$work/random" >&9
  check "$road: SIG$signal: half of 64 MiB has arrived" filled $((31 * mib))
  kill -"$signal" $pid
  wait $pid || status=$?
  exec 9>&-
  check "$road:   ended by it" equal $status $((128 + number))
  check "$road:   the daemon answers" theirs vol-info half $pool
  head -c $((64 * mib)) "$work/random" >"$work/sent"
  check "$road:   the volume can be written again" ours vol-upload half "$work/sent" $pool
  check "$road:   as it should be" cmp "$work/sent" "$(path half)"
  check "$road:   and be deleted" free
  rm -f "$work/pipe" "$work/sent"
}

# --- a disk without room -----------------------------------------------------------------------

# A small file system, in sight of the daemon only: it goes when the daemon does.
make_full() {
  local reason
  mkdir -p "$work/full"
  if ! reason=$(nsenter --target "$PID" --mount mount -t tmpfs -o size=8m swift-libvirt "$work/full" 2>&1); then
    echo "skip  $road: a disk without room: mounting is not allowed here (${reason:-no reason given})"
    return 1
  fi
  make_pool $full "$work/full"
}

without_room() {
  local sparse status
  make_full || return 0
  head -c $((32 * mib)) "$work/random" >"$work/sent"
  quietly theirs vol-create-as $full disk 32M --format raw --allocation 0
  for sparse in '' --sparse; do
    for program in theirs ours; do
      status=0
      # Nothing, or one word.
      # shellcheck disable=SC2086
      $program vol-upload disk "$work/sent" $full $sparse >"$work/$program" 2>&1 || status=$?
      echo "exit status $status" >>"$work/$program"
    done
    check "$road: a full disk${sparse:+, sparse}: exit status 1" equal $status 1
    check "$road:   in the daemon's words" grep -q "Unable to write $work/full/disk: No space left on device" "$work/ours"
    check "$road:   as virsh" diff "$work/theirs" "$work/ours"
  done
  check "$road:   the volume is not locked" theirs vol-delete disk $full
  rm -f "$work/sent" "$work/ours" "$work/theirs"
}

# --- all of it ---------------------------------------------------------------------------------

head -c $((largest * mib)) /dev/urandom >"$work/random"
random=$(sum "$work/random")
make_holes
holed=$(contents "$work/holes")

for road in "${names[@]}"; do
  case $road in *"$word"*) ;; *) continue ;; esac
  uri=${uris[$road]}
  make_pool $pool "$work/$road"
  whole "$largest"
  holes
  interrupted INT 2
  interrupted TERM 15
  # What the daemon makes of it is the same on every road.
  if [ "$road" = unix ]; then
    parts
    without_room
  fi
  quietly theirs pool-destroy $pool
done

conclude
