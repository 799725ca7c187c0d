#!/usr/bin/env python3
"""Works out, straight from a published CSV file, the figures that Recourse must show after importing it.

Shares no code with the importer or with the services: it is the second opinion they are checked against.

    figures.py FILE --mapping boston-311 --from 2011-07-01 --to 2011-07-31 --zone Europe/London --by channel

Prints one JSON document. The definitions stand beside each figure below; times are in seconds.
"""
import argparse
import csv
import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta, timezone
from fractions import Fraction
from itertools import groupby
from zoneinfo import ZoneInfo

NEW_YORK = ZoneInfo("America/New_York")
THIRTY_DAYS = timedelta(days=30)


class Skip(Exception):
    """A row that is left out, and why."""


class Case:
    """One complaint as the file tells it."""

    def __init__(self, received, channel, product):
        self.received = received
        self.channel = channel
        self.product = product
        self.resolved = []  # instants, in order
        self.reopened = []
        self.promised = None  # the source's target, if the file names one
        self.verdict = None  # (met?, instant), if the file only says whether a target was met
        self.answered_undated = False

    def open_at(self, end):
        # a case begins open, and resolutions and reopenings take turns
        return sum(at < end for at in self.resolved) == sum(at < end for at in self.reopened)

    def reopened_soon(self):
        return any(
            timedelta(0) <= again - done <= THIRTY_DAYS for again, done in zip(self.reopened, self.resolved)
        )

    def clock(self):
        """(met?, instant at which the clock ended or was breached), or None."""
        if self.promised:
            first = self.resolved[0] if self.resolved else None
            in_time = first is not None and first <= self.promised
            return (True, first) if in_time else (False, self.promised)
        return self.verdict


def moment(text, pattern, zone):
    try:
        return datetime.strptime(text.strip(), pattern).replace(tzinfo=zone).astimezone(timezone.utc)
    except ValueError:
        raise Skip("unparsable_date") from None


def code(row, column, dirty):
    text = row[column].strip()
    if text == "":
        dirty["MENDED blank"] += 1
        return "unspecified"
    if text.upper() == "N/A":
        dirty["MENDED not_applicable"] += 1
        return "not-applicable"
    if len(text) > 160:
        dirty["MENDED code_too_long"] += 1
    return text[:160].strip()


def one_of(channels, row, column, dirty):
    found = channels.get(row[column].strip())
    if found is None:
        dirty["MENDED unknown_channel"] += 1
    return found or "OTHER"


def unique(key, seen):
    if not key:
        raise Skip("blank_key")
    if not re.fullmatch("[A-Za-z0-9._-]{1,60}", key):
        raise Skip("bad_key")
    if key in seen:
        raise Skip("duplicate_key")


def one_case_per_row(rows, key_column, read, dirty):
    seen = set()
    for row in rows:
        try:
            key = row[key_column].strip()
            unique(key, seen)
            case = read(row, dirty)
            seen.add(key)
            yield case
        except Skip as why:
            dirty["SKIPPED " + str(why)] += 1


def cfpb(rows, dirty):
    channels = {
        "Web": "WEB", "Phone": "PHONE", "Referral": "REFERRAL", "Web Referral": "REFERRAL",
        "Postal mail": "LETTER", "Fax": "FAX", "Email": "EMAIL",
    }

    def read(row, dirty):
        received = moment(row["Date received"], "%Y-%m-%d", NEW_YORK)
        told = received
        if row["Date sent to company"].strip():
            sent = moment(row["Date sent to company"], "%Y-%m-%d", NEW_YORK)
            if sent < received:
                dirty["MENDED sent_before_received"] += 1
            told = max(received, sent)
        case = Case(received, one_of(channels, row, "Submitted via", dirty), code(row, "Product", dirty))
        code(row, "Issue", dirty)
        timely = row["Timely response?"].strip()
        if timely in ("Yes", "No"):
            case.verdict = (timely == "Yes", told)
        else:
            dirty["MENDED unknown_verdict"] += 1
        case.answered_undated = row["Company response to consumer"].strip() not in ("", "N/A", "In progress")
        return case

    return one_case_per_row(rows, "Complaint ID", read, dirty)


def closing(row, state_column, closed_column, open_states, opened, pattern):
    state = row[state_column].strip()
    if state != "Closed" and state not in open_states:
        raise Skip("unknown_state")
    closed = moment(row[closed_column], pattern, NEW_YORK) if row[closed_column].strip() else None
    if (state == "Closed") != (closed is not None):
        raise Skip("state_contradicts_dates")
    if closed and closed < opened:
        raise Skip("closed_before_opened")
    return [closed] if closed else []


def boston(rows, dirty):
    pattern = "%Y-%m-%d %H:%M:%S"
    channels = {
        "Constituent Call": "PHONE", "Employee Generated": "OTHER", "Self Service": "WEB",
        "Citizens Connect App": "WEB", "Maximo Integration": "API", "Twitter": "SOCIAL",
    }

    def target(row, opened):
        if not row["target_dt"].strip():
            return None
        try:
            target = moment(row["target_dt"], pattern, NEW_YORK)
        except Skip:
            dirty["MENDED unparsable_date"] += 1
            return None
        if target < opened:
            dirty["MENDED target_before_opening"] += 1
            return None
        if target > ten_years_after(opened):
            dirty["MENDED target_too_far"] += 1
            return None
        return target

    def read(row, dirty):
        opened = moment(row["open_dt"], pattern, NEW_YORK)
        resolved = closing(row, "case_status", "closed_dt", {"Open"}, opened, pattern)
        case = Case(opened, one_of(channels, row, "source", dirty), code(row, "reason", dirty))
        code(row, "type", dirty)
        case.resolved = resolved
        case.promised = target(row, opened)
        return case

    return one_case_per_row(rows, "case_id", read, dirty)


def ten_years_after(instant):
    try:
        return instant.replace(year=instant.year + 10)
    except ValueError:
        return instant.replace(year=instant.year + 10, day=28)


def nyc(rows, dirty):
    pattern = "%m/%d/%Y %H:%M"

    def read(row, dirty):
        opened = moment(row["Created Date"], pattern, NEW_YORK)
        states = {"Open", "In Progress", "Assigned", "Pending", "Started"}
        resolved = closing(row, "Status", "Closed Date", states, opened, pattern)
        case = Case(opened, "OTHER", code(row, "Complaint Type", dirty))
        code(row, "Descriptor", dirty)
        case.resolved = resolved
        return case

    return one_case_per_row(rows, "Unique Key", read, dirty)


def incident_log(rows, dirty):
    states = {
        "New", "Active", "Awaiting User Info", "Awaiting Vendor", "Awaiting Problem", "Awaiting Evidence",
        "Resolved", "Closed",
    }
    seen = set()
    for number, block in groupby(named(rows, dirty), key=lambda row: row["number"].strip()):
        good = []
        for row in block:
            try:
                unique(number, seen)
                if row["ident_state"].strip() not in states:
                    raise Skip("unknown_state")
                opened = moment(row["opened_at"], "%Y-%m-%dT%H:%M", timezone.utc)
                at = moment(row["sys_updated_at"], "%Y-%m-%dT%H:%M", timezone.utc)
                if not good and at < opened:
                    raise Skip("updated_before_opened")
                if good and at < good[-1][0]:
                    raise Skip("out_of_order")
                good.append((at, row, opened))
            except Skip as why:
                dirty["SKIPPED " + str(why)] += 1
        if good:
            seen.add(number)
            yield incident(good, dirty)


def named(rows, dirty):
    """Rows of no case at all do not come between the rows of another."""
    for row in rows:
        try:
            unique(row["number"].strip(), ())
            yield row
        except Skip as why:
            dirty["SKIPPED " + str(why)] += 1


def incident(updates, dirty):
    channels = {"Phone": "PHONE", "IVR": "PHONE", "Email": "EMAIL", "Self service": "WEB", "Direct opening": "OTHER"}
    _, first, opened = updates[0]
    case = Case(opened, one_of(channels, first, "contact_type", dirty), code(first, "category", dirty))
    code(first, "subcategory", dirty)
    was_over = False
    on_target, missed = False, None
    for at, row, _ in updates:
        over = row["ident_state"].strip() in ("Resolved", "Closed")
        if over and not was_over:
            case.resolved.append(at)
        if was_over and not over:
            case.reopened.append(at)
        was_over = over
        made = row["made_sla"].strip()
        if made not in ("true", "false"):
            dirty["MENDED unknown_verdict"] += 1
        on_target = on_target or made == "true"
        if made == "false" and missed is None:
            missed = at
    if missed:
        case.verdict = (False, missed)
    elif on_target and was_over:
        case.verdict = (True, case.resolved[-1])
    return case


MAPPINGS = {"cfpb": cfpb, "boston-311": boston, "nyc-311": nyc, "incident-log": incident_log}


def whole_rows(path, dirty, counts):
    with open(path, "rb") as raw:
        zipped = raw.read(2) == b"\x1f\x8b"
    csv.field_size_limit(10_000_000)
    with (gzip.open if zipped else open)(path, "rt", encoding="utf-8-sig", newline="") as text:
        lines = csv.reader(text)
        header = next(lines)
        for cells in lines:
            if not cells:
                continue
            counts["rows"] += 1
            if len(cells) == len(header):
                yield dict(zip(header, cells))
            else:
                few = len(cells) < len(header)
                dirty["SKIPPED too_few_columns" if few else "SKIPPED too_many_columns"] += 1


def percentile_disc(values, share):
    """The smallest observed value whose cumulative share reaches the asked one."""
    ordered = sorted(values)
    needed = share * len(ordered)
    return ordered[-(-needed.numerator // needed.denominator) - 1] if ordered else None


def seconds(span):
    return span // timedelta(seconds=1)


class Figures:
    """The pinned figures of one set of cases over one period."""

    def __init__(self, cases, start, end, zone, by, source):
        self.cases = cases
        self.start = start
        self.end = end
        self.zone = zone
        self.by = by
        self.source = source

    def within(self, instant):
        return self.start <= instant < self.end

    def key(self, case, instant):
        if self.by == "month":
            return instant.astimezone(self.zone).strftime("%Y-%m")
        return {"product": case.product, "channel": case.channel, "source": self.source}[self.by]

    def figure(self, name, unit, members, fold, excluded=None):
        """members: (case, the instant by which it belongs to its month or None, what fold needs of it)."""
        groups = defaultdict(list)
        for case, instant, what in members:
            if self.by and not (self.by == "month" and instant is None):
                groups[self.key(case, instant)].append(what)
        whole = dict(zip(("value", "numerator", "denominator"), fold([what for _, _, what in members])))
        breakdown = [
            dict(zip(("key", "value", "numerator", "denominator"), (key, *fold(groups[key]))))
            for key in sorted(groups)
        ]
        return {"name": name, "unit": unit, **whole, "excluded": excluded or {}, "breakdown": breakdown}

    def all(self):
        # received: by receipt
        received = [(c, c.received, 1) for c in self.cases if self.within(c.received)]
        # resolved: by the latest resolution, each complaint once, also if it was reopened since
        done = [(c, c.resolved[-1], c) for c in self.cases if c.resolved and self.within(c.resolved[-1])]
        times = [(c, at, seconds(at - c.received)) for c, at, _ in done]
        # backlog: received and not resolved at the end of the period; as at one instant, it has no months
        there = [c for c in self.cases if c.received < self.end]
        undated = sum(c.answered_undated for c in there)
        backlog = [(c, None, 1) for c in there if not c.answered_undated and c.open_at(self.end)]
        # attainment: clocks that ended or were breached within the period
        clocks = [(c, *reversed(c.clock())) for c in self.cases if c.clock()]
        clocks = [(c, at, met) for c, at, met in clocks if self.within(at)]
        reopened = [(c, at, c.reopened_soon()) for c, at, _ in done]
        return [
            self.figure("complaints_received", "complaints", received, count),
            self.figure("complaints_resolved", "complaints", done, count),
            self.figure(
                "open_backlog", "complaints", backlog, count,
                {"answered_at_source_date_unknown": undated} if undated else {},
            ),
            self.figure("resolution_time_median", "seconds", times, percentile(Fraction(1, 2))),
            self.figure("resolution_time_p90", "seconds", times, percentile(Fraction(9, 10))),
            self.figure("sla_attainment", "ratio", clocks, ratio),
            self.figure("reopen_rate", "ratio", reopened, ratio),
        ]


def count(members):
    return len(members), len(members), None


def percentile(share):
    return lambda values: (percentile_disc(values, share), None, len(values))


def ratio(yes):
    """Four decimal places, rounded half up; no data is neither 0 nor 1."""
    share = (20_000 * sum(yes) + len(yes)) // (2 * len(yes)) / 10_000 if yes else None
    return share, sum(yes), len(yes)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--mapping", required=True, choices=sorted(MAPPINGS))
    parser.add_argument("--from", dest="first", required=True, type=date.fromisoformat)
    parser.add_argument("--to", dest="last", required=True, type=date.fromisoformat)
    parser.add_argument("--zone", default="Europe/London", type=ZoneInfo)
    parser.add_argument("--by", choices=["product", "channel", "month", "source"])
    return parser.parse_args()


def main():
    asked = arguments()
    dirty, counts = Counter(), Counter()
    cases = list(MAPPINGS[asked.mapping](whole_rows(asked.file, dirty, counts), dirty))
    start = datetime.combine(asked.first, time(), asked.zone).astimezone(timezone.utc)
    end = datetime.combine(asked.last + timedelta(days=1), time(), asked.zone).astimezone(timezone.utc)
    figures = Figures(cases, start, end, asked.zone, asked.by, asked.mapping)
    json.dump(
        {
            "mapping": asked.mapping,
            "rows": counts["rows"],
            "cases": len(cases),
            "dirty": dict(sorted(dirty.items())),
            "from": asked.first.isoformat(),
            "to": asked.last.isoformat(),
            "timeZone": str(asked.zone),
            "kpis": figures.all(),
        },
        sys.stdout,
        indent=2,
    )
    print()


if __name__ == "__main__":
    main()
