#!/usr/bin/env python3
"""Run the commands of a README and compare what they print with what the README shows.

    run_readme.py README.md PROGRAM

A block fenced as ```console holds commands (lines that begin with "$ "; a line that ends in a backslash goes on) and, below
each, what it prints. The blocks run in order, in one copy of the corpus, with PROGRAM as `nenpyo`. A command with nothing
below it only has to succeed. A last output line "…" stands for any further lines; "[exit N]" states an exit code other
than 0. `scripts/…` commands are set-up: they are run by the continuous integration itself, so here they need only exist.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile


def commands(text):
    for block in re.findall(r"^```console\n(.*?)^```", text, re.M | re.S):
        command, output = None, []
        lines = iter(block.splitlines())
        for line in lines:
            if line.startswith("$ "):
                if command is not None:
                    yield command, output
                command, output = line[2:], []
                while command.endswith("\\"):
                    command = command[:-1] + next(lines).strip()
            else:
                output.append(line)
        if command is not None:
            yield command, output


def expected(output):
    code = 0
    while output and not output[-1].strip():
        output = output[:-1]
    match = re.fullmatch(r"\[exit (\d+)\]", output[-1]) if output else None
    if match:
        code, output = int(match.group(1)), output[:-1]
    open_end = bool(output) and output[-1] == "…"
    return (output[:-1] if open_end else output), open_end, code


def check(command, output, folder, environment):
    """What is wrong with one command; empty when it does as the README says."""
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, env=environment, capture_output=True,
                          stdin=subprocess.DEVNULL, check=False, text=True)
    wanted, open_end, code = expected(output)
    printed = (done.stdout + done.stderr).splitlines()
    if done.returncode != code:
        return f"exit {done.returncode}, not {code}:\n{done.stdout}{done.stderr}"
    if not output:
        return ""
    if printed[:len(wanted)] != wanted or (len(printed) > len(wanted) and not open_end):
        return "prints\n" + "\n".join(printed) + "\nwhere the README shows\n" + "\n".join(wanted)
    return ""


def main():
    readme, program = sys.argv[1], os.path.abspath(sys.argv[2])
    root = os.path.dirname(os.path.abspath(readme))
    with open(readme, encoding="utf-8") as stream:
        found = list(commands(stream.read()))
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/bin")
        os.symlink(program, f"{folder}/bin/nenpyo")
        shutil.copytree(f"{root}/corpus", f"{folder}/corpus")
        environment = {**os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
        for command, output in found:
            script = re.match(r"scripts/\w+", command)
            if script:
                trouble = "" if os.access(os.path.join(root, script.group()), os.X_OK) else "no such script"
            else:
                trouble = check(command, output, folder, environment)
            failures += bool(trouble)
            if trouble:
                print(f"$ {command}\n{trouble}\n")
    print(f"{os.path.basename(readme)}: {len(found)} commands, {failures} wrong")
    sys.exit(1 if failures or not found else 0)


if __name__ == "__main__":
    main()
