"""The programs that take turns. Each draws when asked and gives back a Turn."""

import dataclasses
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

import maps

PEERS = os.path.join(maps.HERE, "peers")
REPOSITORY = os.path.dirname(os.path.dirname(maps.HERE))
FRAMES_A_TURN = 2
ATLAS_TURN_MS = 6_000
ATLAS_FEWEST, ATLAS_MOST = 10, 300
PAGES_A_TURN = 20


class Failed(Exception):
    """One line: what went wrong."""


@dataclasses.dataclass(frozen=True)
class Turn:
    """Milliseconds of the frames of a turn; what it took besides to make a PNG of one of them."""

    best: float
    median: float
    encode: float = 0.0


@dataclasses.dataclass(frozen=True)
class Task:
    """A scenario in a folder: its document lies beside the shapefiles, as do the styles made of it."""

    name: str
    folder: str
    width: int
    height: int

    @property
    def document(self):
        return os.path.join(self.folder, self.name + ".json")

    @property
    def map(self):
        return maps.read(self.document)

    @property
    def extent(self):
        return [str(degrees) for degrees in self.map.extent]

    def picture(self, engine):
        return os.path.join(self.folder, "pictures", f"{self.name}-{engine.name.lower()}.png")

    def style(self, suffix, text):
        path = os.path.join(self.folder, self.name + suffix)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path


def turn_of(frames, encodes=(0.0,)):
    return Turn(min(frames), statistics.median(frames), statistics.median(encodes))


def run(command, name, **options):
    """Standard output of a program that has to succeed."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, **options)
    if done.returncode:
        raise Failed(f"{name} failed: {said(done.stderr or done.stdout)[0]}")
    return done.stdout


def said(text):
    return [line.strip() for line in text.splitlines() if line.strip()] or ["it does not say why"]


def imports(module):
    return subprocess.run([sys.executable, "-c", "import " + module], capture_output=True).returncode == 0


class MapServer:
    """A process a picture, as its program map2img works; starting and the PNG are in the time."""

    name = "MapServer"

    @staticmethod
    def lacking():
        return None if shutil.which("map2img") else "apt-get install mapserver-bin"

    def __init__(self, task):
        from peers import mapserver

        style = task.style(".map", mapserver.style(task.map))
        configuration = task.style(".conf", mapserver.CONFIGURATION)
        part = ["-s", str(task.width), str(task.height), "-e", *mapserver.middles(task.map, task.width, task.height)]
        self.command = ["map2img", "-conf", configuration, "-m", style, *part, "-o", task.picture(self)]
        self.folder = task.folder

    def turn(self):
        frames = []
        for _ in range(FRAMES_A_TURN):
            begun = time.perf_counter()
            run(self.command, self.name, cwd=self.folder)
            frames.append((time.perf_counter() - begun) * 1000)
        return turn_of(frames)

    def close(self):
        pass


class Resident:
    """A peer that stays in memory and draws when a line is written to it."""

    def __init__(self, script, arguments, log):
        self.log = log
        with open(log, "w", encoding="utf-8") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-B", os.path.join(PEERS, script), *arguments],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True)
        try:
            self.answer()
            # The first frame finds nothing warm.
            self.ask()
        except Failed:
            self.close()
            raise

    def turn(self):
        answers = [self.ask() for _ in range(FRAMES_A_TURN)]
        return turn_of([answer["draw"] for answer in answers], [answer["save"] for answer in answers])

    def ask(self):
        try:
            self.process.stdin.write("\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass
        return self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if line:
            return json.loads(line)
        with open(self.log, encoding="utf-8") as errors:
            # Python says last what went wrong.
            raise Failed(f"{self.name} failed: {said(errors.read())[-1]}")

    def close(self):
        self.process.stdout.close()
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.wait()


class Mapnik(Resident):
    """In one process; the frame without the PNG."""

    name = "Mapnik"

    @staticmethod
    def lacking():
        return None if imports("mapnik") else "apt-get install python3-mapnik"

    def __init__(self, task):
        from peers import mapnik_style

        style = task.style(".xml", mapnik_style.style(task.map, task.folder))
        size = [str(task.width), str(task.height)]
        arguments = [style, *size, ",".join(task.extent), task.picture(self)]
        super().__init__("mapnik_frames.py", arguments, task.picture(self) + ".log")


class Qgis(Resident):
    """In one process; the frame without the PNG."""

    name = "QGIS"

    @staticmethod
    def lacking():
        return None if imports("qgis.core") else "apt-get install python3-qgis qgis-providers"

    def __init__(self, task):
        arguments = [task.document, str(task.width), str(task.height), task.picture(self)]
        super().__init__("qgis_frames.py", arguments, task.picture(self) + ".log")


class QgisPage(Resident):
    """The page, from layout to written PDF, in one process."""

    name = "QGIS"
    lacking = Qgis.lacking

    def __init__(self, task):
        out = os.path.join(task.folder, "pictures", "page-qgis.pdf")
        super().__init__("qgis_page.py", [task.document, out], out + ".log")


class Atlas:
    """A process a turn, which draws as many frames as fit into a few seconds; the frame without the PNG."""

    name = "atlas"
    command = os.path.join(REPOSITORY, "target", "atlas")

    @classmethod
    def lacking(cls):
        return None if os.path.exists(cls.command) else "mvn -q -DskipTests package"

    def __init__(self, task):
        self.task = task
        self.frames = ATLAS_FEWEST
        # Not counted, as with the others: it finds nothing warm, and shows how many frames fit into a turn.
        self.turn()

    def turn(self):
        task = self.task
        size = f"{task.width}x{task.height}"
        # One word, as an extent may begin with a minus.
        words = ["render", "--map", task.document, "--size", size, "--extent=" + ",".join(task.extent)]
        words += ["--repeat", str(self.frames), "--timings", "--out", task.picture(self)]
        later = json.loads(run([self.command, *words], self.name))["later"]
        best, median = later["best"], later["median"]
        self.frames = max(ATLAS_FEWEST, min(ATLAS_MOST, int(ATLAS_TURN_MS / median["total"])))
        return Turn(frame(best), frame(median), median["encode"])

    def close(self):
        pass


def frame(phases):
    return sum(phases[phase] for phase in ("query", "style", "draw", "label"))


class AtlasPage:
    """A process a turn, which writes as many pages; from layout to written PDF."""

    name = "atlas"

    @staticmethod
    def lacking():
        return Atlas.lacking()

    def __init__(self, task):
        # On the ground that QGIS's page has, so that both have the same to project.
        with open(task.document, encoding="utf-8") as file:
            document = json.load(file) | {"projection": maps.PAGE_REFERENCE}
        page = task.style("-page.json", json.dumps(document))
        out = os.path.join(task.folder, "pictures", "page-atlas.pdf")
        words = ["print", "--map", page, "--paper", "A4", "--orientation", "landscape", "--scale", f"1:{maps.PAGE_SCALE}"]
        self.command = [Atlas.command, *words, "--repeat", str(PAGES_A_TURN), "--timings", "--out", out]

    def turn(self):
        later = json.loads(run(self.command, self.name))["later"]
        return Turn(later["best"]["total"], later["median"]["total"])

    def close(self):
        pass
