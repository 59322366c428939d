#!/usr/bin/env bash
# Whether feeds are read with the entries and dates that they have.
#
#   benchmarks/formats/feeds.sh [--record] FOLDER...
#
# A FOLDER holds feeds of any kind, in folders of its own. Where a file has what gofeed makes of it beside it (a.xml and a.json, or a.json and
# a_expected.json), entries, dates, titles and links must be these. Of every other file that is well-formed XML the entries are counted with
# the parser of the JDK. Every file is read a second time cut in half: whole entries before the cut must be there.
# Lists each difference; with --record the table is kept in benchmarks/results/.
set -eu
record=
[ "$1" != --record ] || { record=yes && shift; }
folders=()
for folder in "$@"; do folders+=("$(realpath "$folder")"); done
cd "$(dirname "$0")/../.."

./lede --version >/dev/null # builds first, if need be
java=$(LEDE_JAVA_OPTS=-XshowSettings:properties ./lede --version 2>&1 | sed -n 's/^ *java\.home = //p')/bin/java
table=$("$java" -Xmx512m -cp cli/target/lede.jar benchmarks/formats/Feeds.java "${folders[@]}")
if [ -n "$record" ]; then
  commit=$(git rev-parse --short HEAD)
  machine=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)
  {
    echo "# Feeds, $(date +%F), commit $commit"
    echo
    # The folders' own names: where they stand on this machine is nobody's business.
    echo "\`benchmarks/formats/feeds.sh $(basename -a "${folders[@]}" | tr '\n' ' ' | sed 's/ $//')\`, $("$java" --version | sed -n 1p), $machine, $(nproc) cores."
    echo
    echo "$table"
  } >"benchmarks/results/$(date +%F)-$commit-feeds.md"
fi
echo "$table"
