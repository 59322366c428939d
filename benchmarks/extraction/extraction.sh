#!/usr/bin/env bash
# How well Lede takes the story, the headline, the date and the authors out of saved web pages.
#
#   benchmarks/extraction/extraction.sh [--record] FOLDER [WORST]
#
# FOLDER has for each suite a SUITE.gold.jsonl: id, html (a path in FOLDER), and where known title, author, date, and body, or must (texts that
# the body has). Prints for each suite the mean token F1 of the body, and headlines, dates (the day in UTC) and authors as the gold has them; with a
# number also so many of the worst pages of each suite. Of gold in must the stretch of the body counts that is nearest to it, since that is mostly the
# first words of a story. Sound gold has 25 words or more, of which 95 in 100 are seen in the page. With --record the table is kept in
# benchmarks/results/.
set -eu
record=
[ "$1" != --record ] || { record=yes && shift; }
folder=$(realpath "$1")
shift
cd "$(dirname "$0")/../.."
./lede --version >/dev/null # builds first, if need be
java=$(LEDE_JAVA_OPTS=-XshowSettings:properties ./lede --version 2>&1 | sed -n 's/^ *java\.home = //p')/bin
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$java/javac" -nowarn -d "$scratch" -cp cli/target/lede.jar benchmarks/extraction/Extraction.java
table=$("$java/java" -cp "cli/target/lede.jar:$scratch" dev.lede.ingest.Extraction "$folder" "$@")
if [ -n "$record" ]; then
  commit=$(git rev-parse --short HEAD)
  {
    echo "# Stories out of web pages, $(date +%F), commit $commit"
    echo
    echo "\`benchmarks/extraction/extraction.sh $(basename "$folder")\`, $("$java/java" --version | sed -n 1p)."
    echo
    echo "$table" | grep '^|'
  } >"benchmarks/results/$(date +%F)-$commit-extraction.md"
fi
echo "$table"
