"""Scores of one document's output against its gold. Definitions: corpus/README.md."""
import re
from collections import defaultdict

from lib import edtf


class Tally:
    """Gold and predicted items and the hits among each, for precision, recall and F1."""

    def __init__(self):
        self.gold = self.predicted = 0
        self.recalled = {"span": 0, "value": 0}
        self.precise = {"span": 0, "value": 0}

    def figures(self, level):
        precision = self.precise[level] / self.predicted if self.predicted else 0.0
        recall = self.recalled[level] / self.gold if self.gold else 0.0
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def is_reference(record):
    return str(record.get("value", "")).endswith("_REF")


def is_neutral(record):
    return is_reference(record) or record.get("optional", False)


def overlap(left, right):
    return left["start"] < right["end"] and right["start"] < left["end"]


def spans(record):
    return [(record["start"], record["end"]), *map(tuple, record.get("alt_spans", []))]


def right_value(gold, predicted):
    values = [gold["value"], *gold.get("alt", [])]
    return gold["type"] == predicted["type"] and any(edtf.same(value, predicted["value"]) for value in values)


def scored(gold, predicted):
    """What counts: gold that is not neutral, and predictions that do not merely touch what is neutral."""
    required = [record for record in gold if not is_neutral(record)]
    neutral = [record for record in gold if is_neutral(record)]

    def counts(record):
        touches_required = any(overlap(record, other) for other in required)
        return touches_required or not (is_reference(record) or any(overlap(record, other) for other in neutral))

    return required, [record for record in predicted if counts(record)]


def keys(record, genre):
    kind = {"dct": "document-date"}.get(record["anchor"], record["anchor"])
    return ("all", "all"), ("genre", genre), ("type", record["type"]), ("kind", kind)


def score_timex(document, predicted, tallies, errors):
    """Adds one document's `dates` output to the tallies, and what went wrong to the errors."""
    gold, predicted = scored(document.timex, predicted)
    free = {(record["start"], record["end"]): record for record in predicted}
    for record in predicted:
        for key in keys(record, document.genre):
            tallies[key].predicted += 1
    matched = set()
    for record in gold:
        found = next((free.pop(span) for span in spans(record) if span in free), None)
        right = found is not None and right_value(record, found)
        count_gold(record, found, right, document.genre, tallies)
        if found:
            matched.add(id(found))
        if not right:
            near = [other for other in predicted if overlap(record, other)]
            errors.append((document, record["start"], describe(record), ", ".join(map(describe, near)) or "nothing"))
    for record in predicted:
        if id(record) not in matched and not any(overlap(record, other) for other in gold):
            errors.append((document, record["start"], "nothing", describe(record)))


def count_gold(record, found, right, genre, tallies):
    """A hit counts for recall under the gold's keys, for precision under those of the prediction."""
    for key in keys(record, genre):
        tallies[key].gold += 1
        tallies[key].recalled["span"] += found is not None
        tallies[key].recalled["value"] += right
    for key in keys(found, genre) if found else ():
        tallies[key].precise["span"] += 1
        tallies[key].precise["value"] += right


def describe(record):
    return f"{squeeze(record['text'])} {record['type']} {record['value']}"


class EventTally:
    def __init__(self):
        self.must = self.found = self.rows = self.right = 0
        self.who = [0, 0]
        self.status = [0, 0]


def squeeze(text):
    return re.sub(r"\s+", "", text or "")


def right_date(gold, date):
    dates = [gold["date"], *gold.get("alt", [])]
    dates += [value.split("T")[0] for value in dates if "T" in value]
    return any(edtf.same(value, date) or edtf.same(value, date.split("T")[0]) for value in dates)


def right_row(gold, row):
    event = squeeze(row["event"])
    return right_date(gold, row["date"] or "") and any(squeeze(word) in event for word in gold["trigger"])


def score_events(document, rows, tallies, errors):
    """Adds one document's event rows to the tallies, and what went wrong to the errors."""
    gold = [record for record in document.events if record.get("kind") != "non_event"]
    for tally in tallies["all"], tallies[document.genre]:
        tally.rows += len(rows)
        tally.right += sum(any(right_row(record, row) for record in gold) for row in rows)
    for record in gold:
        if record["must"]:
            score_must(document, record, rows, tallies, errors)
    for row in rows:
        if not any(right_row(record, row) for record in gold):
            errors.append((document, row["start"], "nothing", f"{row['date']} {squeeze(row['event'])}"))


def score_must(document, record, rows, tallies, errors):
    row = next((row for row in rows if right_row(record, row)), None)
    if row is None:
        errors.append((document, record["start"], f"{record['date']} {'/'.join(record['trigger'])}", "nothing"))
    said = squeeze("".join(row["who"])) if row else ""
    for tally in tallies["all"], tallies[document.genre]:
        tally.must += 1
        if row is None:
            continue
        tally.found += 1
        tally.status[0] += row["status"] == record["status"]
        tally.status[1] += 1
        if record["who"]:
            tally.who[0] += any(squeeze(who) in said or (said and squeeze(who)[:4] in said) for who in record["who"])
            tally.who[1] += 1


def timex_tallies():
    return defaultdict(Tally)


def event_tallies():
    return defaultdict(EventTally)
