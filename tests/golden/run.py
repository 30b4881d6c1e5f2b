#!/usr/bin/env python3
"""Golden cases: what the program prints, byte for byte, and the status it ends with.

    run.py PROGRAM [--update] [CASE...]

A case is a folder in tests/golden/cases:
    cmd   shell lines (bash), run in a copy of in/ with `nenpyo` on the path and an empty standard input
    in/   the files it works on
    out   standard output      (may be missing: nothing)
    err   standard error       (may be missing: nothing)
    code  exit status          (may be missing: 0)

--update writes what happens now into the cases. Python 3 standard library only.
"""
import argparse
import difflib
import os
import shutil
import subprocess
import sys
import tempfile

CASES = os.path.join(os.path.dirname(os.path.realpath(__file__)), "cases")
SILENT = {"out": b"", "err": b"", "code": b"0\n"}  # what a missing file says
KEPT = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")


def run(program, case):
    """What the case does now: {"out": bytes, "err": bytes, "code": bytes}."""
    with tempfile.TemporaryDirectory() as folder:
        tools, work = os.path.join(folder, "bin"), os.path.join(folder, "in")
        os.mkdir(tools)
        os.symlink(os.path.realpath(program), os.path.join(tools, "nenpyo"))
        if os.path.isdir(os.path.join(case, "in")):
            shutil.copytree(os.path.join(case, "in"), work)
        else:
            os.mkdir(work)
        environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        environment["PATH"] = tools + os.pathsep + environment["PATH"]
        environment["LC_ALL"] = "C.UTF-8"
        done = subprocess.run(["bash", os.path.join(case, "cmd")], cwd=work, env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, check=False)
    return {"out": done.stdout, "err": done.stderr, "code": b"%d\n" % done.returncode}


def expected(case):
    wanted = dict(SILENT)
    for name in wanted:
        path = os.path.join(case, name)
        if os.path.exists(path):
            with open(path, "rb") as stream:
                wanted[name] = stream.read()
    return wanted


def update(case, now):
    """Files that would say what a missing file says are left out."""
    for name, content in now.items():
        path = os.path.join(case, name)
        if content == SILENT[name]:
            if os.path.exists(path):
                os.remove(path)
        else:
            with open(path, "wb") as stream:
                stream.write(content)


def show_difference(name, part, wanted, now):
    lines = [text.decode("utf-8", "backslashreplace").splitlines() for text in (wanted, now)]
    print(*difflib.unified_diff(*lines, f"{name}/{part} as it should be", f"{name}/{part} now", lineterm=""), sep="\n")
    if lines[0] == lines[1]:
        print(f"{name}/{part}: the bytes differ: {wanted[-40:]!r} {now[-40:]!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("cases", nargs="*", metavar="CASE")
    arguments = parser.parse_intermixed_args()
    failed = 0
    for name in arguments.cases or sorted(os.listdir(CASES)):
        case = os.path.join(CASES, name)
        now = run(arguments.program, case)
        if arguments.update:
            update(case, now)
            continue
        wanted = expected(case)
        different = [part for part in wanted if wanted[part] != now[part]]
        for part in different:
            show_difference(name, part, wanted[part], now[part])
        failed += bool(different)
    if failed:
        sys.exit(f"{failed} golden cases failed")


if __name__ == "__main__":
    main()
