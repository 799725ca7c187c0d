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
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import groupby
from zoneinfo import ZoneInfo

NEW_YORK = ZoneInfo("America/New_York")
LONDON = ZoneInfo("Europe/London")
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
        self.closed = []
        self.waits = []  # [from, to or None, of the customer?], in order
        self.team = "unassigned"  # the last one named
        self.promised = None  # the source's target, if the file names one
        self.verdict = None  # (met?, instant), if the file only says whether a target was met
        self.answered_undated = False

    def open_at(self, end):
        # a case begins open, and resolutions and reopenings take turns
        return sum(at < end for at in self.resolved) == sum(at < end for at in self.reopened)

    def last_closed(self):
        return self.closed[-1] if self.closed else None

    def messages(self):
        """When the customer heard from a person: a question to them, or an answer."""
        return sorted([since for since, _, customer in self.waits if customer] + self.resolved)

    def open_spans(self):
        """From receipt to the first resolution, and from each reopening to the next one."""
        starts = [self.received] + self.reopened
        ends = self.resolved + [None] * (len(starts) - len(self.resolved))
        return [(a, b) for a, b in zip(starts, ends) if b is None or a < b]

    def longest_silence(self):
        """The longest time between messages while it was open, so far as it is over; seconds."""
        gaps = [0]
        for start, end in self.open_spans():
            inside = [m for m in self.messages() if m > start and (end is None or m < end)]
            marks = [start, *inside] + ([] if end is None else [end])
            gaps += [seconds(b - a) for a, b in zip(marks, marks[1:])]
        return max(gaps)

    def net_working_time(self):
        """Office hours from receipt to the last resolution without those of waits, counted once."""
        end, covered, waited = self.resolved[-1], self.received, 0
        for since, until, _ in sorted(self.waits, key=lambda wait: wait[0]):
            a, b = max(since, covered), min(until or end, end)
            if a < b:
                waited += OFFICE.between(a, b)
                covered = b
        return OFFICE.between(self.received, end) - waited

    def band(self):
        """3 for closed by the close of the third business day, 8 for within 56 days, 0 for later."""
        day = self.received.astimezone(LONDON).date()
        third = day
        for _ in range(3):
            third = OFFICE.next_business_day(third)
        if self.last_closed() <= datetime.combine(third, OFFICE.CLOSES, LONDON):
            return 3
        within = self.last_closed().astimezone(LONDON).date() <= day + timedelta(days=56)
        return 8 if within else 0

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


class Office:
    """Monday to Friday, nine to five in London, but for the bank holidays of England and Wales."""

    OPENS, CLOSES = time(9), time(17)
    FIRST, LAST = date(2009, 1, 1), date(2027, 12, 31)
    EXTRA = {
        date(2011, 4, 29), date(2012, 6, 5), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8),
    }

    def __init__(self):
        self.holidays = set(self.EXTRA)
        for year in range(self.FIRST.year, self.LAST.year + 1):
            self.holidays |= bank_holidays(year)
        self.before = {}  # working seconds before each day
        total, day = 0, self.FIRST
        while day <= self.LAST:
            self.before[day] = total
            total += 8 * 3600 if self.is_business_day(day) else 0
            day += timedelta(days=1)

    def is_business_day(self, day):
        return day.weekday() < 5 and day not in self.holidays

    def next_business_day(self, day):
        day += timedelta(days=1)
        while not self.is_business_day(day):
            day += timedelta(days=1)
        return day

    def until(self, instant):
        local = instant.astimezone(LONDON)
        today = 0
        if self.is_business_day(local.date()):
            of_day = local.hour * 3600 + local.minute * 60 + local.second
            today = min(max(of_day - 9 * 3600, 0), 8 * 3600)
        return self.before[local.date()] + today

    def between(self, start, end):
        return self.until(end) - self.until(start)


def bank_holidays(year):
    def monday_on_or_after(day):
        return day + timedelta(days=-day.weekday() % 7)

    def last_monday(day):
        return day - timedelta(days=day.weekday())

    easter = easter_sunday(year)
    new_year = date(year, 1, 1)
    christmas = date(year, 12, 25)
    christmas_days = {
        5: {date(year, 12, 27), date(year, 12, 28)},  # Christmas on a Saturday
        6: {date(year, 12, 26), date(year, 12, 27)},
        4: {christmas, date(year, 12, 28)},
    }.get(christmas.weekday(), {christmas, date(year, 12, 26)})
    return christmas_days | {
        new_year if new_year.weekday() < 5 else monday_on_or_after(new_year),
        easter - timedelta(days=2),
        easter + timedelta(days=1),
        date(2020, 5, 8) if year == 2020 else monday_on_or_after(date(year, 5, 1)),
        {2012: date(2012, 6, 4), 2022: date(2022, 6, 2)}.get(year, last_monday(date(year, 5, 31))),
        last_monday(date(year, 8, 31)),
    }


def easter_sunday(year):
    """Butcher's rule."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


OFFICE = Office()


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
        case.closed = list(resolved)
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
        case.closed = list(resolved)
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
    was_over, was_closed, waiting_for = False, False, None
    on_target, missed = False, None
    given, last_given = [], ("null", "null")
    for at, row, _ in updates:
        state = row["ident_state"].strip()
        over = state in ("Resolved", "Closed")
        wait = state if state.startswith("Awaiting") else None
        if wait != waiting_for:
            if waiting_for:
                case.waits[-1][1] = at
            if wait:
                case.waits.append([at, None, wait == "Awaiting User Info"])
            waiting_for = wait
        if over and not was_over:
            case.resolved.append(at)
        if was_over and not over:
            case.reopened.append(at)
            was_closed = False
        if state == "Closed" and not was_closed:
            case.closed.append(at)
            was_closed = True
        handler, team = named_as(row)
        if not over and not wait and (handler, team) not in (("null", "null"), last_given):
            given.append((at, handler, team))
            last_given = handler, team
        was_over = over
        made = row["made_sla"].strip()
        if made not in ("true", "false"):
            dirty["MENDED unknown_verdict"] += 1
        on_target = on_target or made == "true"
        if made == "false" and missed is None:
            missed = at
    # what the file tells of one instant holds in the order of its rows: the last one stands
    for _, _, team in sorted(given, key=lambda assignment: assignment[0]):
        case.team = case.team if team == "null" else team
    if missed:
        case.verdict = (False, missed)
    elif on_target and was_over:
        case.verdict = (True, case.resolved[-1])
    return case


def named_as(row):
    """Handler and team as Recourse knows them."""
    handler, team = (re.sub("[^A-Za-z0-9._-]+", "-", row[name].strip()) for name in ("assigned_to", "assignment_group"))
    return ("h-" + handler)[:64] if handler else "null", team[:64] or "null"


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
        return {
            "product": case.product, "channel": case.channel, "source": self.source, "team": case.team,
        }[self.by]

    def figure(self, name, unit, members, fold, excluded=None, spread=None, details=None):
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
        figure = {"name": name, "unit": unit, **whole, "excluded": some(excluded), "breakdown": breakdown}
        if spread:
            figure["spread"] = spread_of(spread)
        if unit == "ratio" and whole["denominator"]:
            figure["interval"] = wilson(whole["numerator"], whole["denominator"])
        figure["details"] = some(details)
        return figure

    def time(self, name, cohort, of, excluded=None, details=None, share=Fraction(1, 2)):
        """cohort: (case, instant); of: what a case took, in seconds."""
        members = [(c, at, of(c)) for c, at in cohort]
        took = [what for _, _, what in members]
        return self.figure(name, "seconds", members, percentile(share), excluded, took, details)

    def share(self, name, cohort, hit, excluded=None):
        return self.figure(name, "ratio", [(c, at, hit(c)) for c, at in cohort], ratio, excluded)

    def nothing(self, name, unit, denominator=0, numerator=0, excluded=None):
        """No data: neither 0 nor 100 %."""
        return self.figure(name, unit, [], lambda _: (None, numerator, denominator), excluded)

    def by_moment(self, moment):
        return [(c, moment(c)) for c in self.cases if moment(c) and self.within(moment(c))]

    def all(self):
        received = self.by_moment(lambda c: c.received)
        answered = [(c, at) for c, at in received if c.resolved]
        heard = [(c, at) for c, at in received if c.messages()]
        # resolved: by the latest resolution, each complaint once, also if it was reopened since
        done = self.by_moment(lambda c: c.resolved[-1] if c.resolved else None)
        first_done = self.by_moment(lambda c: c.resolved[0] if c.resolved else None)
        closed = self.by_moment(Case.last_closed)
        rounds = sum(self.within(at) for c in self.cases for at in c.resolved)
        # attainment: clocks that ended or were breached within the period
        clocks = self.by_moment(lambda c: c.clock() and c.clock()[1])
        missed = [(c, at) for c, at in clocks if not c.clock()[0]]

        def first_answer(c):
            return seconds(c.resolved[0] - c.received)

        def last_answer(c):
            return seconds(c.resolved[-1] - c.received)

        def met(c):
            return c.clock()[0]

        return [
            self.figure("complaints_received", "complaints", [(*it, 1) for it in received], count),
            self.figure("complaints_resolved", "complaints", [(*it, 1) for it in done], count),
            self.backlog(),
            self.time("resolution_time_median", done, last_answer),
            self.time("resolution_time_p90", done, last_answer, share=Fraction(9, 10)),
            self.share("sla_attainment", clocks, met),
            self.share("reopen_rate", done, Case.reopened_soon),
            self.nothing("csat", "ratio"),
            self.time("acknowledgement_time_median", [], None, {"not_acknowledged": len(received)}),
            # an answer satisfies what an acknowledgement is for
            self.time(
                "acknowledgement_time", answered, first_answer,
                {"not_acknowledged": len(received) - len(answered)},
            ),
            self.time(
                "acknowledgement_working_time", answered,
                lambda c: OFFICE.between(c.received, c.resolved[0]),
                {"not_acknowledged": len(received) - len(answered)},
            ),
            self.time(
                "first_response_time", heard, lambda c: seconds(c.messages()[0] - c.received),
                {"no_response": len(received) - len(heard)},
            ),
            self.time(
                "first_response_working_time", heard,
                lambda c: OFFICE.between(c.received, c.messages()[0]),
                {"no_response": len(received) - len(heard)},
            ),
            self.time("first_resolution_time", first_done, first_answer),
            self.time(
                "full_resolution_time", closed, last_answer,
                details={"revised": sum(len(c.closed) > 1 for c, _ in closed)},
            ),
            self.time("net_resolution_time", done, Case.net_working_time),
            self.share("sla_attainment_per_case", clocks, met),
            # the sources tell of no contact, no survey and no decision
            *(self.nothing(f"fcr_{days}", "ratio", excluded={"imported": len(closed)}) for days in (7, 14, 30)),
            self.nothing("csat_mean", "score"),
            self.nothing("survey_response_rate", "ratio"),
            self.nothing("survey_coverage", "ratio", excluded={"imported": rounds}),
            self.nothing("nps", "points"),
            self.nothing("ces", "score"),
            self.nothing("aht_per_contact", "seconds"),
            self.nothing("aht_per_case", "seconds", excluded={"imported": len(closed)}),
            # nor of an escalation, so a missed target was never escalated
            self.share("escalation_rate", received, lambda c: False),
            self.nothing("escalations_unnecessary", "ratio"),
            self.share("escalations_missed", missed, lambda c: True),
            self.share("repeat_rate_30", received, lambda c: False),
            self.share("repeat_rate_90", received, lambda c: False),
            self.share("closed_within_3_business_days", closed, lambda c: c.band() == 3),
            self.share("closed_within_8_weeks", closed, lambda c: c.band() == 8),
            self.share("closed_later", closed, lambda c: c.band() == 0),
            self.nothing("upheld_rate", "ratio", excluded={"undecided": len(closed)}),
            self.nothing("redress_paid", "minor_units", numerator=None),
            self.nothing("complaints_per_1000", "per_thousand", numerator=len(received)),
            self.silence(done),
            self.nothing("follow_up_on_time", "ratio"),
            self.nothing("quality_score", "ratio"),
        ]

    def backlog(self):
        # received and not resolved at the end of the period; as at one instant, it has no months
        there = [c for c in self.cases if c.received < self.end]
        undated = sum(c.answered_undated for c in there)
        backlog = [c for c in there if not c.answered_undated and c.open_at(self.end)]
        last = self.end - timedelta(microseconds=1)
        ages = [seconds(last - c.received) for c in backlog]
        limits = [0, 1, 3, 7, 28, 56]
        names = [f"age_days_{a}_{b}" for a, b in zip(limits, limits[1:])] + ["age_days_over_56"]
        details = Counter(names[sum(age >= days * 86_400 for days in limits[1:])] for age in ages)
        details["on_hold"] = sum(
            any(since <= last and (until is None or until > last) for since, until, _ in c.waits)
            for c in backlog
        )
        return self.figure(
            "open_backlog", "complaints", [(c, None, 1) for c in backlog], count,
            {"answered_at_source_date_unknown": undated}, ages, details,
        )

    def silence(self, done):
        over = [(c, None, c.longest_silence()) for c, at in done]
        return self.figure(
            "longest_silence", "seconds", over,
            lambda gaps: (max(gaps) if gaps else None, None, len(gaps)),
            spread=[gap for _, _, gap in over],
        )

    def backlog_by_day(self):
        """How many are open at the end of each seventh local day of the period."""
        turns = Counter()
        for c in self.cases:
            if not c.answered_undated:
                turns[self.day(c.received)] += 1
                for at in c.resolved:
                    turns[self.day(at)] -= 1
                for at in c.reopened:
                    turns[self.day(at)] += 1
        first, last = self.day(self.start), self.day(self.end - timedelta(microseconds=1))
        days = [first + timedelta(days=i) for i in range((last - first).days + 1)]
        still = sum(change for day, change in turns.items() if day < first)
        series = {}
        for number, day in enumerate(days):
            still += turns[day]
            if number % 7 == 0:
                series[day.isoformat()] = still
        return series

    def day(self, instant):
        return instant.astimezone(self.zone).date()


def some(counts):
    return {name: number for name, number in sorted((counts or {}).items()) if number}


def spread_of(values):
    return {
        "median": percentile_disc(values, Fraction(1, 2)),
        "ninetieth": percentile_disc(values, Fraction(9, 10)),
        "mean": sum(values) // len(values),
        "largest": max(values),
    }


def wilson(part, whole):
    """The score interval of Wilson (1927) at 95 %, four decimal places."""
    z = 1.959963984540054
    p, s = part / whole, z * z / whole
    reach = z * ((p * (1 - p) / whole + s / whole / 4) ** 0.5)
    low, high = max(0.0, (p + s / 2 - reach) / (1 + s)), min(1.0, (p + s / 2 + reach) / (1 + s))
    return {"low": half_up(low), "high": half_up(high)}


def half_up(number):
    return float(Decimal(repr(number)).quantize(Decimal("0.0001"), ROUND_HALF_UP))


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
    parser.add_argument("--by", choices=["product", "channel", "month", "source", "team"])
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
            **({"backlogByDay": figures.backlog_by_day()} if asked.by == "source" else {}),
        },
        sys.stdout,
        indent=2,
    )
    print()


if __name__ == "__main__":
    main()
