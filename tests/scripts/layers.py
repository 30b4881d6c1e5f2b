#!/usr/bin/env python3
"""Includes point downward only, and no stage includes another stage.

    layers.py SOURCE_DIR

Levels of src/, from below: util, model, the stages, pipeline, cli. A public header belongs to the level it describes.
Python 3 standard library only.
"""
import glob
import os
import re
import sys

STAGES = ("read", "prepare", "date", "event", "merge", "check", "write")
LEVELS = {"util": 0, "model": 1, **{stage: 2 for stage in STAGES}, "pipeline": 3, "cli": 4, "main": 5}

# Public headers: the value types, and the entry point of each stage. What a header may be included by is its level.
PUBLIC = {"pipeline": "pipeline", **{stage: stage for stage in STAGES}}

# Entry points that another stage may use, each with the reason.
ALLOWED = {("event", "date"): "the date of the document is an argument of Extractor::extract"}


def part_of(path):
    """src/date/find.cpp: date; include/nenpyo/date.hpp: date; include/nenpyo/span.hpp: model."""
    pieces = path.split("/")
    if pieces[0] == "src":
        return pieces[1] if len(pieces) > 2 else "main"
    return PUBLIC.get(pieces[-1].removesuffix(".hpp"), "model")


def included(path, text):
    """Parts that a file includes, each with its line number."""
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
        if match:
            name = match.group(1)
            public = name.startswith("nenpyo/")
            yield number, name, part_of(("include/" if public else "src/") + name)


def fault(importer, imported):
    if importer == imported or (importer, imported) in ALLOWED:
        return None
    if imported not in LEVELS:
        return f"{imported} is no part of the architecture"
    if LEVELS[imported] > LEVELS[importer]:
        return f"{importer} must not know {imported}, which stands above it"
    if LEVELS[imported] == LEVELS[importer]:
        return f"the stages {importer} and {imported} must not include one another"
    return None


def main():
    os.chdir(sys.argv[1])
    faults = 0
    for path in sorted(glob.glob("src/**/*.?pp", recursive=True) + glob.glob("include/nenpyo/*.hpp")):
        with open(path, encoding="utf-8") as stream:
            for number, name, part in included(path, stream.read()):
                why = fault(part_of(path), part)
                if why:
                    faults += 1
                    print(f"{path}:{number}: {name}: {why}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
