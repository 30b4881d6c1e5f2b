#!/usr/bin/env python3
"""Run the commands of a README and compare what they print with what the README shows.

    run_readme.py README.md PROGRAM [--update]

A block fenced as ```console holds commands (lines that begin with "$ "; a line that ends in a backslash goes on) and, below
each, what it prints. The blocks run in order, in one copy of the corpus, with PROGRAM as `nenpyo`. A command with nothing
below it only has to succeed. A last output line "…" stands for any further lines; "[exit N]" states an exit code other
than 0. `scripts/…` commands are set-up: they are run by the continuous integration itself, so here they need only exist.
--update writes what the commands print now into the README; read the difference before you keep it.
"""
import dataclasses
import os
import re
import shutil
import subprocess
import sys
import tempfile


@dataclasses.dataclass
class Command:
    shown: list  # the lines of the README that hold the command
    text: str
    output: list


def parse(block):
    """The commands of one block."""
    found, lines = [], iter(block.splitlines())
    for line in lines:
        if not line.startswith("$ "):
            found[-1].output.append(line)
            continue
        shown = [line]
        while shown[-1].endswith("\\"):
            shown.append(next(lines))
        text = " ".join(part.rstrip("\\").strip() for part in shown)[2:]
        found.append(Command(shown, text, []))
    return found


def run(command, folder, environment):
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command.text], cwd=folder, env=environment, check=False,
                          capture_output=True, stdin=subprocess.DEVNULL, text=True)
    return (done.stdout + done.stderr).splitlines(), done.returncode


def expected(output):
    """The lines a command must print, whether more may follow, and its exit code."""
    lines = [*output]
    while lines and not lines[-1].strip():
        lines.pop()
    match = re.fullmatch(r"\[exit (\d+)\]", lines[-1]) if lines else None
    if match:
        lines.pop()
    open_end = bool(lines) and lines[-1] == "…"
    return (lines[:-1] if open_end else lines), open_end, int(match.group(1)) if match else 0


def trouble_with(command, printed, code):
    """What is wrong with one command; empty when it does as the README says."""
    wanted, open_end, wanted_code = expected(command.output)
    if code != wanted_code:
        return f"exit {code}, not {wanted_code}:\n" + "\n".join(printed)
    if wanted and (printed[:len(wanted)] != wanted or (len(printed) > len(wanted) and not open_end)):
        return "prints\n" + "\n".join(printed) + "\nwhere the README shows\n" + "\n".join(wanted)
    return ""


def updated(command, printed, code):
    wanted, open_end, _ = expected(command.output)
    if not wanted:
        return command.shown + command.output
    kept = printed[:len(wanted)] + ["…"] if open_end else printed
    blank = [""] if command.output and not command.output[-1].strip() else []
    return command.shown + kept + ([f"[exit {code}]"] if code else []) + blank


def main():
    readme, program, update = sys.argv[1], os.path.abspath(sys.argv[2]), "--update" in sys.argv
    root = os.path.dirname(os.path.abspath(readme))
    with open(readme, encoding="utf-8") as stream:
        text = stream.read()
    count, failures = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/bin")
        os.symlink(program, f"{folder}/bin/nenpyo")
        shutil.copytree(f"{root}/corpus", f"{folder}/corpus")
        environment = {**os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}

        def replace(match):
            nonlocal count, failures
            lines = []
            for command in parse(match.group(1)):
                count += 1
                script = re.match(r"scripts/\w+", command.text)
                if script:
                    trouble = "" if os.access(os.path.join(root, script.group()), os.X_OK) else "no such script"
                    lines += command.shown + command.output
                else:
                    printed, code = run(command, folder, environment)
                    trouble = trouble_with(command, printed, code)
                    lines += updated(command, printed, code)
                failures += bool(trouble)
                if trouble and not update:
                    print(f"$ {command.text}\n{trouble}\n")
            return "```console\n" + "\n".join(lines) + "\n```"

        new = re.sub(r"^```console\n(.*?)\n```", replace, text, flags=re.M | re.S)
    if update:
        with open(readme, "w", encoding="utf-8") as stream:
            stream.write(new)
    print(f"{os.path.basename(readme)}: {count} commands, {failures} {'changed' if update else 'wrong'}")
    sys.exit(1 if not count or (failures and not update) else 0)


if __name__ == "__main__":
    main()
