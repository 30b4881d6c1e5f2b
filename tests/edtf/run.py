#!/usr/bin/env python3
"""Every DATE value that nenpyo prints over the corpus, through two validators of EDTF.

    run.py NENPYO CORPUS

The validators are the npm packages `edtf` and `@edtf-ts/core`, looked for below the folder named by NENPYO_EDTF_PACKAGES
(`npm install --prefix FOLDER edtf @edtf-ts/core`). Nothing is fetched: without node or the packages the test is
skipped (status 77). Python 3 standard library only.
"""
import glob
import json
import os
import pathlib
import shutil
import subprocess
import sys

SKIPPED = 77
VAGUE = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"}
HERE = pathlib.Path(__file__).parent


def printed(tool, corpus):
    """All values, each once, of DATE expressions."""
    files = sorted(glob.glob(os.path.join(corpus, "*.txt")))
    lines = subprocess.run([tool, "dates", "--format", "jsonl", *files], capture_output=True, check=True).stdout
    records = (json.loads(line) for line in lines.decode("utf-8").splitlines())
    return sorted({r["value"] for r in records if r["type"] == "DATE"} - VAGUE)


def is_iso_week(value):
    """Weeks and weekdays (XXXX-W05, XXXX-WXX-3) are of ISO 8601-1, which TIMEX3 takes and EDTF leaves out."""
    return "-W" in value


def is_season_of_no_year(value):
    """XXXX-22, a summer: the validators take unknown years only before months; the standard has no other way to write it."""
    return value in {"XXXX-21", "XXXX-22", "XXXX-23", "XXXX-24"}


def main():
    packages = os.environ.get("NENPYO_EDTF_PACKAGES", "")
    node = shutil.which("node")
    found = all(os.path.isdir(os.path.join(packages, "node_modules", name)) for name in ("edtf", "@edtf-ts/core"))
    if not packages or not node or not found:
        print("skipped: node or the packages are not there (NENPYO_EDTF_PACKAGES)")
        return SKIPPED
    values = [v for v in printed(sys.argv[1], sys.argv[2]) if not is_iso_week(v) and not is_season_of_no_year(v)]
    done = subprocess.run([node, str(HERE / "validate.mjs"), packages], input="\n".join(values), text=True,
                          capture_output=True, check=False)
    if done.returncode != 0:
        print(done.stderr)
        return 1
    refusals = {}
    for line in done.stdout.splitlines():
        name, value = line.split("\t")
        refusals.setdefault(value, []).append(name)
    by_both = sorted(value for value, names in refusals.items() if len(names) > 1)
    print(f"{len(values)} values; refused by one: {len(refusals) - len(by_both)}; by both: {len(by_both)}")
    for value, names in sorted(refusals.items()):
        print(f"{', '.join(names)}: {value}")
    return 1 if by_both else 0


if __name__ == "__main__":
    sys.exit(main())
