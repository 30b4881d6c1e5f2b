#!/usr/bin/env python3
"""That layers.py finds what it is for."""
import os
import subprocess
import sys
import tempfile
import unittest

TOOL = os.path.join(os.path.dirname(os.path.realpath(__file__)), "layers.py")


def faults(files):
    """What layers.py says about a tree of {path: included name}."""
    with tempfile.TemporaryDirectory() as folder:
        for path, name in files.items():
            full = os.path.join(folder, path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "w", encoding="utf-8") as stream:
                stream.write(f'#pragma once\n#include "{name}"\n')
        done = subprocess.run([sys.executable, TOOL, folder], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


class Layers(unittest.TestCase):
    def test_downward_includes_are_fine(self):
        files = {"src/date/a.cpp": "util/utf8.hpp", "src/pipeline/b.cpp": "nenpyo/merge.hpp", "src/cli/c.cpp": "nenpyo/date.hpp",
                 "include/nenpyo/event.hpp": "nenpyo/date.hpp", "src/main.cpp": "cli/cli.hpp"}
        self.assertEqual(faults(files), (0, ""))

    def test_upward_includes_are_faults(self):
        for path, name in (("src/util/a.cpp", "nenpyo/span.hpp"), ("src/date/a.cpp", "pipeline/batch.hpp"),
                           ("include/nenpyo/mention.hpp", "nenpyo/merge.hpp"), ("src/pipeline/a.hpp", "cli/options.hpp")):
            status, said = faults({path: name})
            self.assertEqual(status, 1, path)
            self.assertIn(f"{path}:2: {name}: ", said)

    def test_stages_that_include_one_another_are_faults(self):
        for path, name in (("src/merge/a.cpp", "event/text.hpp"), ("src/read/a.cpp", "nenpyo/prepare.hpp")):
            self.assertEqual(faults({path: name})[0], 1, path)


if __name__ == "__main__":
    unittest.main()
