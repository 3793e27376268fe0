#!/usr/bin/env bash
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs tests under the thread sanitizer, in a copy of the tree.
#
#   threads.sh [FOLDER] FILTER...
#
# FOLDER (default: .build-threads, beside the sources) holds the copy, its build and the sanitizer's reports. FILTER is
# what "swift test --filter" takes. Exits 0 when the tests pass and the sanitizer reports nothing.
#
# On Linux the standard library's Mutex is made of futexes, of which the sanitizer knows nothing: whatever it guards would
# be reported. So each target of the copy gets a Mutex of its own (data/Mutex.swift), made of a pthread lock.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=support.sh
. "$here/support.sh"

root=$(cd "$here/../.." && pwd)
folder=$root/.build-threads
case ${1-} in
  */*)
    folder=$1
    shift
    ;;
esac
[ $# -gt 0 ] || die 'usage: threads.sh [FOLDER] FILTER...'

mkdir -p "$folder/tree"
folder=$(cd "$folder" && pwd)
rm -rf -- "$folder/tree/Sources" "$folder/tree/Tests" "$folder/reports"
mkdir -p "$folder/reports"
# With their dates, so that what has not changed is not compiled again.
(cd "$root" && tar -c Package.* Sources Tests protocol docs) | tar -x -C "$folder/tree"

# Every folder that is a target's: those of the manifest's "path", and the others by their names.
targets() {
  echo "$folder/tree/Tests/Support"
  echo "$folder/tree/Tests/Interop/InteropTests"
  printf '%s\n' "$folder"/tree/Sources/* "$folder"/tree/Tests/*Tests
}
targets | while IFS= read -r target; do
  if grep -rqs '^ *import Synchronization' "$target"; then cp -p "$here/data/Mutex.swift" "$target/Mutex.swift"; fi
done

filters=()
for filter in "$@"; do filters+=(--filter "$filter"); done
status=0
# Exits of a process with a report fail the test that has started it.
(
  cd "$folder/tree"
  TSAN_OPTIONS="log_path=$folder/reports/report exitcode=66 ${TSAN_OPTIONS-}" \
    swift test --sanitize=thread --scratch-path "$folder/build" --disable-xctest \
    --experimental-maximum-parallelization-width 8 "${filters[@]}"
) || status=$?
reports=$(cat "$folder"/reports/report* 2>/dev/null | grep -c 'WARNING: ThreadSanitizer' || true)
echo "thread sanitizer: ${reports:-0} reports (in $folder/reports)"
[ "${reports:-0}" = 0 ] || exit 1
exit $status
