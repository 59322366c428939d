#!/usr/bin/env bash
# What finding copies takes of indexing: CPU seconds of two jars that index the same articles, in turns.
#
#   benchmarks/copies/share.sh OTHER.jar ARTICLES [ROUNDS]
#
# OTHER.jar is a build without copies, of the commit before them. Prints each round and the ratio of the medians.
set -eu
other=$(realpath "$1")
articles=$(realpath "$2")
rounds=${3:-5}
cd "$(dirname "$0")/../.."
./lede --version >/dev/null # builds first, if need be
java=$(LEDE_JAVA_OPTS=-XshowSettings:properties ./lede --version 2>&1 | sed -n 's/^ *java\.home = //p')/bin/java
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# CPU seconds, user and system, of indexing with a jar
seconds() {
  rm -rf "$scratch/index"
  TIMEFORMAT='%U %S'
  { time "$java" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -jar "$1" index --quiet --index "$scratch/index" "$articles" >"$scratch/out" 2>&1 || true; } 2>&1 |
    awk '{print $1 + $2}'
}

median() { sort -n | awk '{v[NR] = $1} END {print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2}'; }

for _ in $(seq "$rounds"); do
  with=$(seconds cli/target/lede.jar)
  without=$(seconds "$other")
  echo "with $with, without $without"
  echo "$with" >>"$scratch/with"
  echo "$without" >>"$scratch/without"
done
awk -v with="$(median <"$scratch/with")" -v without="$(median <"$scratch/without")" \
  'BEGIN {printf "median with %.1f, without %.1f CPU s: %.3f times; copies take %.1f %% of indexing\n", with, without, with / without, 100 * (1 - without / with)}'
