#!/usr/bin/env bash
# How well Lede takes the story, the headline and the date out of saved web pages.
#
#   benchmarks/extraction/extraction.sh FOLDER [WORST]
#
# FOLDER has for each suite a SUITE.gold.jsonl: html (a path in it), and where known title, date (ISO 8601), body, or must (words that the
# body has). Prints token F1 of the body, headlines and dates as the gold has them; with a number also so many of the worst pages.
# readability and newspaper: token F1 of the whole body, of newspaper only where the gold has 25 words and is seen in the page.
# goose3: of the stretch of the body that is nearest to the gold, which is mostly the first words of a story.
set -eu
cd "$(dirname "$0")/../.."
./lede --version >/dev/null # builds first, if need be
java=$(LEDE_JAVA_OPTS=-XshowSettings:properties ./lede --version 2>&1 | sed -n 's/^ *java\.home = //p')/bin
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$java/javac" -nowarn -d "$scratch" -cp cli/target/lede.jar benchmarks/extraction/Extraction.java
"$java/java" -cp "cli/target/lede.jar:$scratch" dev.lede.ingest.Extraction "$@"
