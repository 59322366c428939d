#!/usr/bin/env python3
"""Whether every page in archives of the web is read, and every break reported with its place.

  benchmarks/formats/warc.py [--record] FOLDER...

Each file below a FOLDER that begins as WARC or ARC, packed by gzip or not, is scanned here by a program of its own, which trusts the length of
each record and ends at the first that is not followed by another; and is read by `lede index`. Lede must count as many pages, as articles or as
pages without a story, at least those before the first break, and report that break by its byte. Lists each difference; with --record the table
is kept in benchmarks/results/.
"""

import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
ARC = re.compile(rb"([a-z]{2,12}:[^\n]*) \S+ \d{14} [^\n]*?(-?\w+)\r?\n")
PAGE = re.compile(r"\s*(text/html|application/xhtml\+xml)\b", re.I)


def members(data):
    """The gzip members with their places; the last one may be (place, what there is, False)."""
    place = 0
    while place < len(data):
        if not data[place:].strip(b"\0"):
            return
        unpacker = zlib.decompressobj(31)
        try:
            content = unpacker.decompress(data[place:])
            whole = unpacker.eof
        except zlib.error:
            content, whole = b"", False
        yield place, content, whole
        if not whole:
            return
        place = len(data) - len(unpacker.unused_data)


def fields(lines):
    found = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            found.setdefault(name.strip().lower(), value.strip())
    return found


def records(data):
    """(place, is a page) of each record, and at last the place of the break or None."""
    at = 0
    while True:
        while data[at : at + 1] in (b"\r", b"\n"):
            at += 1
        if at >= len(data):
            return None
        start = at
        arc = ARC.match(data, at)
        if arc:
            head = {"warc-type": "response", "content-type": "application/http", "content-length": arc.group(2).decode()}
            if not arc.group(1).startswith(b"http"):
                head["warc-type"] = "other"
            at = arc.end()
        elif data.startswith(b"WARC/", at):
            end = re.compile(rb"\r*\n\r*\n").search(data, at)
            if not end:
                return start
            head = fields(data[at : end.start()].decode("utf-8", "replace").splitlines())
            at = end.end()
        else:
            return start
        length = head.get("content-length", "")
        if not length.isdigit() or at + int(length) > len(data):
            return start
        body = data[at : at + int(length)]
        at += int(length)
        after = data[at : at + 9000].lstrip(b"\r\n")
        if after and not (after.startswith(b"WARC/") or ARC.match(after)):
            return start
        yield start, is_page(head, body)


def is_page(head, body):
    kind, content = head.get("warc-type"), head.get("content-type", "")
    if kind == "resource":
        return bool(PAGE.match(content))
    if kind != "response" or not content.startswith("application/http"):
        return False
    top = re.split(rb"\r*\n\r*\n", body, maxsplit=1)[0].decode("latin-1").splitlines()
    status = re.match(r"HTTP\S*\s+(\d{3})\b", top[0] if top else "")
    return bool(status) and status.group(1)[0] == "2" and bool(PAGE.match(fields(top[1:]).get("content-type", "")))


def drain(scan, found):
    """Runs a scan to its end, collects its records and gives back where it broke."""
    while True:
        try:
            found.append(next(scan))
        except StopIteration as end:
            return end.value


def expected(data):
    """The pages before the first break, and where that is."""
    found, pieces, places = [], [], []
    if not data.startswith(b"\x1f\x8b"):
        broken = drain(records(data), found)
        return sum(page for _, page in found), broken
    damaged = None
    for place, content, whole in members(data):
        if not whole:
            damaged = place
            break
        places.append((sum(map(len, pieces)), place))
        pieces.append(content)
    broken = drain(records(b"".join(pieces)), found)
    if broken is not None:
        broken = dict(places).get(broken, broken)
    return sum(page for _, page in found), damaged if broken is None else broken


def read(file):
    """What Lede makes of it: pages, places of breaks."""
    with tempfile.TemporaryDirectory() as scratch:
        run = subprocess.run(
            [ROOT / "lede", "index", "--index", scratch + "/index", file], capture_output=True, text=True, check=False
        )
    articles = int(re.search(r"^([\d,]+) read", run.stdout, re.M).group(1).replace(",", ""))
    rejected = int(re.search(r"([\d,]+) rejected", run.stdout).group(1).replace(",", ""))
    bare = re.search(r"pages without a story \(([\d,]+)\)", run.stdout)
    breaks = [int(place) for place in re.findall(r"record at byte (\d+):", run.stderr)]
    return articles - rejected + (int(bare.group(1).replace(",", "")) if bare else 0), breaks, rejected - len(breaks)


def main(arguments):
    record = "--record" in arguments
    folders = [argument for argument in arguments if argument != "--record"]
    files = pages = read_pages = broken = reported = 0
    differences = []
    for folder in folders:
        for file in sorted(path for path in pathlib.Path(folder).rglob("*") if path.is_file()):
            data = file.read_bytes()
            start = data
            if data.startswith(b"\x1f\x8b"):
                start = next(members(data))[1] or zlib.decompressobj(31).decompress(data[:400])
            if not (start.startswith(b"WARC/") or ARC.match(start)):
                continue
            files += 1
            wanted, gap = expected(data)
            got, breaks, other = read(file)
            pages += wanted
            read_pages += got
            broken += gap is not None
            reported += gap is not None and gap in breaks
            if got < wanted or (gap is None and got != wanted) or (gap is not None and gap not in breaks) or (gap is None and breaks):
                differences.append(f"- {file.name}: {wanted} pages, {got} read; break at {gap}, reported {breaks}")
            if other:
                differences.append(f"- {file.name}: {other} pages rejected")
    table = [
        "| files | pages before any break | pages read | files with a break | reported with its byte |",
        "| --- | --- | --- | --- | --- |",
        f"| {files} | {pages} | {read_pages} | {broken} | {reported} |",
        "",
        *(differences or ["No differences."]),
    ]
    print("\n".join(table))
    if record:
        commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
        names = " ".join(os.path.basename(os.path.normpath(folder)) for folder in folders)
        day = datetime.date.today()
        (ROOT / f"benchmarks/results/{day}-{commit}-warc.md").write_text(
            f"# Archives of the web, {day}, commit {commit}\n\n`benchmarks/formats/warc.py {names}`\n\n" + "\n".join(table) + "\n"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
