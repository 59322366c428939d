#!/usr/bin/env bash
# How long one search takes as a whole process: `./lede` beside plain `java -jar`, alternating, on an index of sample-data.
#
#   benchmarks/startup.sh [RUNS] >benchmarks/results/startup-DATE.txt
#
# Prints the medians of wall and of CPU seconds (user and system, child processes included) and their ratio.
set -eu
cd "$(dirname "$0")/.."
runs=${1:-15}
query=${LEDE_BENCH_QUERY:-council}
export LC_ALL=C TIMEFORMAT='%3R %3U %3S'

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LEDE_INDEX=$scratch/index

./lede index sample-data >/dev/null # builds first, if need be
# The same JVM for both: the one that ./lede chose, asked from the process itself.
java=$(LEDE_JAVA_OPTS=-XshowSettings:properties ./lede --version 2>&1 | sed -n 's/^ *java\.home = //p')/bin/java

plain() { "$java" -jar cli/target/lede.jar search "$query"; }
launched() { ./lede search "$query"; }

# Seconds of one call as "wall cpu"; exit code 1 (nothing found) would not be a search worth timing.
measure() {
  { time "$1" >"$scratch/out" 2>"$scratch/err" || { cat "$scratch/err" >&2; exit 1; }; } 2>"$scratch/time"
  awk '{ print $1, $2 + $3 }' "$scratch/time" >>"$scratch/$1"
}

measure plain && measure launched # warms the file cache
rm "$scratch/plain" "$scratch/launched"
for _ in $(seq "$runs"); do
  measure plain
  measure launched
done

median() { cut -d ' ' -f "$2" "$scratch/$1" | sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
cpu_model() { sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1 | grep . || sysctl -n machdep.cpu.brand_string; }

wall_plain=$(median plain 1) cpu_plain=$(median plain 2) wall_launched=$(median launched 1) cpu_launched=$(median launched 2)
changed=$(git diff --quiet HEAD 2>/dev/null || echo ', with changes')
cat <<END
machine  $(cpu_model), $(getconf _NPROCESSORS_ONLN) cores, $(uname -sm), load $(uptime | sed 's/.*average[s]*: *//; s/[, ].*//')
java     $("$java" -version 2>&1 | sed -n 2p)
date     $(date -u +%Y-%m-%d)
commit   $(git rev-parse --short HEAD 2>/dev/null || echo none)$changed
command  benchmarks/startup.sh $runs   (search $query, $runs runs each, alternating; medians in seconds)

                   wall     CPU
java -jar lede.jar $(printf '%-8s %s' "$wall_plain" "$cpu_plain")
./lede             $(printf '%-8s %s' "$wall_launched" "$cpu_launched")
ratio              $(awk "BEGIN { printf \"%-8.2f %.2f\", $wall_launched / $wall_plain, $cpu_launched / $cpu_plain }")
END
