"""The documents of corpus/ and their gold annotations; corpus/README.md defines the formats."""
import json
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CORPUS = os.path.join(ROOT, "corpus")


class Document:
    def __init__(self, path, encoding):
        self.path = path
        self.name = os.path.basename(path)
        self.genre = re.sub(r"-.*", "", self.name)
        with open(path, encoding=encoding, newline="") as stream:
            self.text = stream.read()
        self.timex = records(path, "timex")
        self.events = records(path, "events")
        self.verify()

    def verify(self):
        """A record must hold the text it speaks of; anything else is an error of the corpus."""
        for record in self.timex:
            if self.text[record["start"]:record["end"]] != record["text"]:
                sys.exit(f"{self.name}: {record['text']!r} does not stand at {record['start']}")
        for record in self.events:
            if self.line(record["start"]) != record["line"]:
                sys.exit(f"{self.name}: {record['date_text']!r} does not stand in line {record['line']}")

    def line(self, offset):
        return self.text.count("\n", 0, offset) + 1


def json_lines(path):
    with open(path, encoding="utf-8") as stream:
        return [json.loads(line) for line in stream if line.strip()]


def records(path, kind):
    annotations = re.sub(r"\.txt$", f".{kind}.jsonl", path)
    return json_lines(annotations) if os.path.exists(annotations) else []


def encodings():
    with open(os.path.join(CORPUS, "documents.tsv"), encoding="utf-8") as stream:
        rows = [line.rstrip("\n").split("\t") for line in stream if not line.startswith("#")]
    head = rows[0]
    return {row[head.index("doc")]: row[head.index("encoding")] for row in rows[1:]}


def load(paths=()):
    """The documents at the paths, or every one that has annotations."""
    known = encodings()
    chosen = list(paths) or [os.path.join(CORPUS, name) for name in sorted(known)]
    return [Document(path, known.get(os.path.basename(path), "utf-8")) for path in chosen]
