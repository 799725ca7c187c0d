#!/usr/bin/env python3
"""Cuts the small sample that is shipped with Recourse out of the four published files.

    sample.py FOLDER_WITH_THE_FILES importers/src/main/resources/sample

The choice is by position, so that anybody with the same files gets the same sample, byte for byte:
every n-th complaint in file order, and with them those that show what else must be coped with.
Rows are copied as they stand.
"""
import csv
import gzip
import io
import sys
from itertools import groupby
from pathlib import Path


def read(path):
    csv.field_size_limit(10_000_000)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as text:
        rows = csv.reader(text)
        header = next(rows)
        return header, [dict(zip(header, row)) for row in rows]


def write(path, header, rows):
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(header)
    out.writerows([row[name] for name in header] for row in rows)
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as zipped:
        zipped.write(text.getvalue().encode())
    print(f"{path.name}: {len(rows)} rows, {path.stat().st_size} bytes")


def incident_log(rows):
    """Every 24th case; every 8th of the reopened; every case with a row dated before another or its opening."""
    cases = [list(block) for _, block in groupby(rows, key=lambda row: row["number"])]
    reopened = [case for case in cases if any(row["reopen_count"] != "0" for row in case)]
    chosen = {id(case) for case in cases[::24] + reopened[::8] + [case for case in cases if disordered(case)]}
    return [row for case in cases if id(case) in chosen for row in case]


def disordered(case):
    times = [row["sys_updated_at"] for row in case]
    return times != sorted(times) or times[0] < case[0]["opened_at"]


def boston_311(rows):
    """Every 117th request; those with a target before the opening; every 6th with a target in 2059."""
    early = [row for row in rows if row["target_dt"] and row["target_dt"] < row["open_dt"]]
    far = [row for row in rows if row["target_dt"].startswith("2059")]
    return in_file_order(rows, rows[::117] + early + far[::6])


def nyc_311(rows):
    """Every 26th request; every 4th without a descriptor that applies."""
    return in_file_order(rows, rows[::26] + [row for row in rows if row["Descriptor"] == "N/A"][::4])


def cfpb(rows):
    """Every 100th without a long narrative; every 15th with a short one; those sent before they were received."""
    plain = [row for row in rows if len(row["Consumer complaint narrative"]) < 2000]
    short = [row for row in rows if 0 < len(row["Consumer complaint narrative"]) < 600]
    early = [row for row in rows if row["Date sent to company"] < row["Date received"]]
    return in_file_order(rows, plain[::100] + short[::15] + early)


def in_file_order(rows, chosen):
    wanted = {id(row) for row in chosen}
    return [row for row in rows if id(row) in wanted]


FILES = {
    "incident-log": ("incident-events.csv.gz", incident_log),
    "boston-311": ("service-requests-311.csv.gz", boston_311),
    "nyc-311": ("service-requests-nyc-animals.csv.gz", nyc_311),
    "cfpb": ("complaints-cfpb.csv.gz", cfpb),
}


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    for mapping, (name, choose) in FILES.items():
        header, rows = read(source / name)
        write(target / f"{mapping}.csv.gz", header, choose(rows))


if __name__ == "__main__":
    main()
