"""Runs a command to its end, its orphans included, and writes what it cost as one line to a file:
wall milliseconds, processor milliseconds (user and system), KiB of the largest process.

usage: cost.py <file> <command> [<argument>...]
"""

import ctypes
import os
import resource
import subprocess
import sys
import time

PR_SET_CHILD_SUBREAPER = 36

ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
begin = time.monotonic()
child = subprocess.Popen(sys.argv[2:])
code = child.wait()
wall = time.monotonic() - begin
while True:
    try:
        os.wait()
    except ChildProcessError:
        break
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w", encoding="utf-8") as out:
    cpu = used.ru_utime + used.ru_stime
    print(f"{wall * 1000:.3f} {cpu * 1000:.3f} {used.ru_maxrss}", file=out)
sys.exit(code)
