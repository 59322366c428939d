#!/usr/bin/env python3
"""Measures Lede as whole processes beside a bare Lucene loop, in one run.

    benchmarks/whole_process.py ARTICLES.jsonl [--rounds 3] [--heap 512m] [--record]

ARTICLES has one JSON object a line with id, title and body at least. Indexing and one-shot searching are
run in turns, first one and then the other, and what is compared is the median. CPU seconds are user and
system time of the process and its children as the kernel counts them. --record writes the table to
benchmarks/results/, under the date and the commit.
"""

import argparse
import datetime
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
JAR = ROOT / "cli" / "target" / "lede.jar"
QUERIES = ["oil prices", "central bank raises interest rates", "merger talks", "earthquake",
           "world cup final", "chief executive resigns", "strike", "election results", "car recall",
           "profit warning"]


def run(command, environment=None):
    """Runs a command: seconds on the clock, CPU seconds, peak resident bytes, its output."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=errors,
                                   env={**os.environ, **(environment or {})})
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1, 3):  # 3: some lines were rejected
            errors.seek(0)
            sys.exit(f"{command}: exit {process.returncode}\n{errors.read().decode()}")
        output.seek(0)
        return elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, output.read().decode()


def size(folder):
    return sum(file.stat().st_size for file in folder.iterdir())


def java():
    """The JVM that the launcher found, so that both run on the same."""
    for home in [os.environ.get("JAVA_HOME", ""), *map(str, pathlib.Path("/usr/lib/jvm").glob("*"))]:
        release = pathlib.Path(home, "release")
        if home and release.exists():
            version = [line for line in release.read_text().splitlines() if line.startswith("JAVA_VERSION=")]
            if version and int(version[0].split('"')[1].split(".")[0]) >= 21:
                return str(pathlib.Path(home, "bin", "java"))
    sys.exit("set JAVA_HOME to a JDK of 21 or newer")


def index_both(articles, rounds, heap, work, bare):
    lede, peer = [], []
    for _ in range(rounds):
        for folder in ("lede", "bare"):
            shutil.rmtree(work / folder, ignore_errors=True)
        lede.append(run([str(ROOT / "lede"), "index", "--index", str(work / "lede"), str(articles)],
                        {"LEDE_JAVA_OPTS": f"-Xmx{heap}"}))
        peer.append(run([*bare, f"-Xmx{heap}", "BareLucene", "index", str(articles), str(work / "bare")]))
    print(lede[-1][3], file=sys.stderr)
    return lede, peer


def search_both(rounds, work, bare):
    lede, peer = [], []
    for query in QUERIES * rounds:
        lede.append(run([str(ROOT / "lede"), "search", "--index", str(work / "lede"), query]))
        peer.append(run([*bare, "BareLucene", "search", str(work / "bare"), query]))
    return lede, peer


def row(name, lede, peer, form="{:.2f}"):
    return f"| {name} | {form.format(lede)} | {form.format(peer)} | {lede / peer:.2f} |"


def median(runs, column):
    return statistics.median(run[column] for run in runs)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("articles", type=pathlib.Path)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--heap", default="512m")
    arguments.add_argument("--record", action="store_true")
    options = arguments.parse_args()

    run([str(ROOT / "lede"), "--version"])
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        subprocess.run([java().replace("bin/java", "bin/javac"), "-cp", str(JAR), "-d", str(work / "classes"),
                        str(ROOT / "benchmarks" / "BareLucene.java")], check=True)
        bare = [java(), "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-cp",
                f"{JAR}{os.pathsep}{work / 'classes'}"]
        lede_index, bare_index = index_both(options.articles, options.rounds, options.heap, work, bare)
        lede_search, bare_search = search_both(options.rounds, work, bare)
        with options.articles.open("rb") as lines:
            count = sum(1 for _ in lines)
        megabytes = options.articles.stat().st_size / 1e6
        lede_size, bare_size = size(work / "lede") / 1e6, size(work / "bare") / 1e6

    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
               platform.processor())
    commit = subprocess.run(["git", "-C", str(ROOT), "describe", "--always", "--dirty"], capture_output=True,
                            text=True).stdout.strip()
    lines = [
        f"# Whole processes, {datetime.date.today()}, commit {commit}",
        "",
        f"{cpu}, {os.cpu_count()} cores. `benchmarks/whole_process.py {options.articles.name} --rounds "
        f"{options.rounds} --heap {options.heap}`: {count:,} articles, {megabytes:,.0f} MB. Medians of "
        f"{options.rounds} runs of indexing and {options.rounds * len(QUERIES)} of searching, in turns.",
        "",
        "| | Lede | bare Lucene | ratio |",
        "| --- | --- | --- | --- |",
        row("indexing, CPU s", median(lede_index, 1), median(bare_index, 1)),
        row("indexing, articles/s", count / median(lede_index, 0), count / median(bare_index, 0), "{:,.0f}"),
        row("indexing, MB/s", megabytes / median(lede_index, 0), megabytes / median(bare_index, 0)),
        row("indexing, peak memory, MB", median(lede_index, 2) / 1e6, median(bare_index, 2) / 1e6, "{:,.0f}"),
        row("index, MB", lede_size, bare_size, "{:,.0f}"),
        row("one search, CPU s", median(lede_search, 1), median(bare_search, 1)),
        row("one search, wall s", median(lede_search, 0), median(bare_search, 0)),
        row("one search, peak memory, MB", median(lede_search, 2) / 1e6, median(bare_search, 2) / 1e6, "{:,.0f}"),
    ]
    table = "\n".join(lines) + "\n"
    print(table)
    if options.record:
        results = ROOT / "benchmarks" / "results"
        results.mkdir(exist_ok=True)
        (results / f"{datetime.date.today()}-{commit}-whole-process.md").write_text(table)


if __name__ == "__main__":
    main()
