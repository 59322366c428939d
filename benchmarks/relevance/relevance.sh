#!/usr/bin/env bash
# How well Lede ranks what people judged, beside Lucene as it comes: BM25 over one field of EnglishAnalyzer's terms for topics, and
# MoreLikeThis for related articles.
#
#   benchmarks/relevance/relevance.sh MEASURE=FOLDER...
#
# A folder has docs.jsonl and either queries.tsv and qrels.txt, or, for related articles, qrels.mlt.txt with ids of articles as topics;
# with all of them write the folder twice, once as related:MEASURE=FOLDER. A measure is map, mrr, ndcg_10, precision_10 or recall_100.
# Prints a table: all topics, even and odd ones of Lede, and the chance of the difference by a paired randomization test.
set -eu
cd "$(dirname "$0")/../.."
lucene=10.6.0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

./lede --version >/dev/null # builds first, if need be
java=$(LEDE_JAVA_OPTS=-XshowSettings:properties ./lede --version 2>&1 | sed -n 's/^ *java\.home = //p')/bin/java
mvn -q dependency:copy -Dartifact="org.apache.lucene:lucene-queries:$lucene" -DoutputDirectory="$scratch/peer"

for argument in "$@"; do
  folder=${argument#*=}
  work=$scratch/$(basename "$folder")
  [ -e "$work" ] || ./lede index --index "$work" "$folder/docs.jsonl" >/dev/null || [ $? -eq 3 ] # some were rejected
  case $argument in
  related:*) ;;
  *) ./lede search --index "$work" --topics "$folder/queries.tsv" --format trec >"$work.run" 2>"$work.notes" ;;
  esac
done
"$java" -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "cli/target/lede.jar:$scratch/peer/*" \
  benchmarks/relevance/Relevance.java "$scratch" "$@"
