"""A peer that stays in memory: draws a picture each time a line comes in, and answers with its milliseconds as JSON."""

import json
import os
import sys
import time


def serve(draw, save):
    """draw() returns the picture, save(picture) writes it; both are timed."""
    answer = {"ready": True}
    while True:
        print(json.dumps(answer), flush=True)
        if not sys.stdin.readline():
            # Not by way of the interpreter's end, where QGIS likes to crash.
            os._exit(0)
        begun = time.perf_counter()
        picture = draw()
        drawn = time.perf_counter()
        save(picture)
        answer = {"draw": (drawn - begun) * 1000, "save": (time.perf_counter() - drawn) * 1000}
