"""Prints HTML files with WeasyPrint: one named on the command line, or one for each line of the
input, which is answered with processor milliseconds and the KiB of memory at their highest.

usage: weasyprint_worker.py [<html> <pdf>]        lines: <html> TAB <pdf>
"""

import logging
import resource
import sys
import time

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
logging.getLogger("fontTools").setLevel(logging.CRITICAL)


def print_html(html, pdf):
    HTML(filename=html).write_pdf(pdf, font_config=FontConfiguration(), variant="pdf/ua-1")


if len(sys.argv) == 3:
    print_html(*sys.argv[1:])
else:
    for line in sys.stdin:
        before = time.process_time()
        print_html(*line.rstrip("\n").split("\t"))
        used = time.process_time() - before
        highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"{used * 1000:.3f} {highest}", flush=True)
