#!/usr/bin/env bash
# How many copies are found, and how many of those found are copies.
#
#   benchmarks/copies/copies.sh [--record] ARTICLES [--list]
#
# How they are labelled stands in CopiesFound.java. With --list every pair in one cluster is printed with the share of five-word runs.
# With --record what is printed is kept in benchmarks/results/ under the name of ARTICLES.
set -eu
record=
[ "$1" != --record ] || { record=yes && shift; }
articles=$(realpath -s "$1")
shift
cd "$(dirname "$0")/../.."
./lede --version >/dev/null # builds first, if need be
java=$(LEDE_JAVA_OPTS=-XshowSettings:properties ./lede --version 2>&1 | sed -n 's/^ *java\.home = //p')/bin/java
table=$("$java" -Xmx6g -cp cli/target/lede.jar benchmarks/copies/CopiesFound.java "$articles" "$@")
if [ -n "$record" ]; then
  commit=$(git rev-parse --short HEAD)
  machine=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)
  {
    echo "# Copies in $(basename "$articles"), $(date +%F), commit $commit"
    echo
    echo "\`benchmarks/copies/copies.sh $(basename "$articles")\`, $("$java" --version | sed -n 1p), $machine, $(nproc) cores."
    echo
    echo "$table"
  } >"benchmarks/results/$(date +%F)-$commit-copies-$(basename "$articles" | cut -d. -f1).md"
fi
echo "$table"
