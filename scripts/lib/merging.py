"""Does the chronology join the mentions of one event, and only those? Scored over pairs of mentions of corpus/merge.jsonl."""
import itertools
import os
from collections import defaultdict

from lib import corpus
from lib.scoring import squeeze


def groups():
    """The gold events of each group: {group: [[mention, …], …]}."""
    events = defaultdict(list)
    for event in corpus.json_lines(os.path.join(corpus.CORPUS, "merge.jsonl")):
        events[event["group"]].append(event["mentions"])
    return dict(sorted(events.items()))


def is_mention(gold, mention):
    same_place = gold["doc"] == os.path.basename(mention["file"]) and \
        gold["start"] < mention["end"] and mention["start"] < gold["end"]
    return same_place and any(squeeze(word) in squeeze(mention["event"]) for word in gold["trigger"])


def number_of_mention(mention, numbered):
    return next((number for number, known in numbered if is_mention(known, mention)), None)


def pairs(clusters):
    return {frozenset(pair) for cluster in clusters for pair in itertools.combinations(sorted(cluster), 2)}


def score(events, entries):
    """(pairs of the gold, pairs joined, right among them): mentions the gold doesn't know, and what was never found, join nothing."""
    numbered = list(enumerate(mention for mentions in events for mention in mentions))
    number_of = iter(range(len(numbered)))
    gold = [[next(number_of) for _ in mentions] for mentions in events]
    joined = [{number_of_mention(mention, numbered) for mention in entry["mentions"]} - {None} for entry in entries]
    wanted, found = pairs(gold), pairs(joined)
    return len(wanted), len(found), len(wanted & found)
