"""Times the atlas beside MapServer, Mapnik and QGIS. Started by against-peers.sh; all that is made lies in its folder."""

import argparse
import itertools
import os
import platform
import shutil
import statistics
import subprocess
import sys

import engines
import maps
import pictures

ENGINES = [engines.MapServer, engines.Mapnik, engines.Qgis, engines.Atlas]
PAGE = "A4 page at 1:8,000,000 to PDF"


def main():
    asked = arguments()
    folder = os.path.abspath(asked.folder)
    make_data(folder)
    index_files(folder, asked.indexed)
    present = installed(ENGINES)
    machine = on_what()
    say(machine)
    results = {}
    for name in asked.only:
        what, width, height = maps.SCENARIOS[name]
        task = engines.Task(name, folder, width, height)
        say(f"{name}  {what}, {width} x {height} px")
        forget_pictures(task)
        results[name] = take_turns(present, task, asked.rounds)
        say("   " + ", ".join(f"{engine} {cell(turn)}" for engine, turn in results[name].items()))
    if "A" in asked.only:
        say(PAGE)
        page = [engine for engine in (engines.QgisPage, engines.AtlasPage) if engine.lacking() is None]
        results["page"] = take_turns(page, engines.Task("A", folder, 0, 0), asked.rounds)
    report = [machine, ""] + table(results) + [""] + likeness(asked.only, folder, present)
    print("\n".join(report))
    with open(os.path.join(folder, "against-peers.md"), "w", encoding="utf-8") as file:
        file.write("\n".join(report) + "\n")


def arguments():
    parser = argparse.ArgumentParser(
        prog="against-peers.sh", description="Times the atlas beside MapServer, Mapnik and QGIS, in turns.")
    parser.add_argument("folder", metavar="FOLDER", help="for shapefiles and pictures, 400 MB; what is there is used")
    parser.add_argument("--only", type=scenarios, default="ABCDE", metavar="AB", help="these scenarios alone")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="turns of each program (5)")
    parser.add_argument("--indexed", action="store_true", help="with .qix (shptree) and .index (shapeindex) for the peers")
    asked = parser.parse_args()
    if asked.rounds < 1:
        parser.error("--rounds begins at 1")
    return asked


def scenarios(text):
    if unknown := set(text.upper()) - set(maps.SCENARIOS):
        raise argparse.ArgumentTypeError(f"there is no scenario {', '.join(sorted(unknown))}; there are A to E")
    return text.upper()


def make_data(folder):
    """The documents are copied beside the shapefiles, which they name without a folder."""
    made = subprocess.run([sys.executable, os.path.join(maps.HERE, "make_data.py"), folder], stdout=sys.stderr)
    if made.returncode:
        sys.exit(made.returncode)
    for name in maps.SCENARIOS:
        shutil.copy(os.path.join(maps.DOCUMENTS, name + ".json"), folder)
    os.makedirs(os.path.join(folder, "pictures"), exist_ok=True)


def index_files(folder, wanted):
    """Those of a former run are taken away: who has one uses it unasked."""
    for suffix, program in ((".qix", "shptree"), (".index", "shapeindex")):
        for name in os.listdir(folder):
            base, kind = os.path.splitext(os.path.join(folder, name))
            if kind == suffix:
                os.remove(base + kind)
        if not wanted:
            continue
        if not shutil.which(program):
            say(f"There is no {program}, so no {suffix} is made: apt-get install mapserver-bin mapnik-utils")
            continue
        for name in sorted(os.listdir(folder)):
            if name.endswith(".shp"):
                subprocess.run([program, name], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def on_what():
    """The processor and how much else it has to do, which no ratio takes away altogether."""
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    load = os.getloadavg()[0]
    busy = "; busy with other things, so the figures are rough" if load > 1 else ""
    return f"{os.cpu_count()} x {models[0] if models else platform.machine()}, load {load:.1f} before{busy}"


def installed(wanted):
    present = []
    for engine in wanted:
        if lacking := engine.lacking():
            say(f"{engine.name} is left out, it is not there: {lacking}")
        else:
            present.append(engine)
    return present


def forget_pictures(task):
    """Those of a former run would be compared where a program fails in this one."""
    for engine in ENGINES:
        if os.path.exists(task.picture(engine)):
            os.remove(task.picture(engine))


def take_turns(present, task, rounds):
    """The turns of each program by its name. Another begins each round, so that none gains by its place."""
    running, turns = [], {}
    for engine in present:
        attempt(lambda: running.append(engine(task)))
    for number in range(rounds):
        for engine in shifted(running, number):
            made = attempt(engine.turn)
            if made is None:
                running.remove(engine)
            else:
                turns.setdefault(engine.name, []).append(made)
    for engine in running:
        engine.close()
    return {name: summed(made) for name, made in turns.items()}


def attempt(action):
    try:
        return action()
    except engines.Failed as failed:
        say(str(failed))
        return None


def shifted(running, number):
    by = number % max(len(running), 1)
    return running[by:] + running[:by]


def summed(turns):
    medians = statistics.median(turn.median for turn in turns)
    return engines.Turn(
        min(turn.best for turn in turns), medians, statistics.median(turn.encode for turn in turns))


def table(results):
    names = [engine.name for engine in ENGINES]
    lines = row(["milliseconds, best (median)", *names, "ratio to the fastest peer"]) + row(["---"] * (len(names) + 2))
    for scenario, turns in results.items():
        what = PAGE if scenario == "page" else f"{scenario} {maps.SCENARIOS[scenario][0]}"
        lines += row([what, *(cell(turns.get(name)) for name in names), ratio(turns)])
    return lines


def row(cells):
    return ["| " + " | ".join(cells) + " |"]


def cell(turn):
    return "–" if turn is None else f"{number(turn.best)} ({number(turn.median)})"


def number(ms):
    return f"{ms:.1f}" if ms < 10 else f"{ms:.0f}"


def ratio(turns):
    peers = [turn for name, turn in turns.items() if name != engines.Atlas.name]
    own = turns.get(engines.Atlas.name)
    if not peers or own is None:
        return "–"
    best = min(peer.best for peer in peers) / own.best
    median = min(peer.median for peer in peers) / own.median
    return f"{best:.1f} ({median:.1f})"


def likeness(scenarios, folder, present):
    """How far the pictures are from one another; each pair, as the peers differ among themselves too."""
    if lacking := pictures.lacking():
        return ["The pictures are not compared: " + lacking]
    names = [engine.name for engine in present]
    pairs = list(itertools.combinations(names, 2))
    lines = row(["mean difference of the pictures, %", *(f"{one}, {other}" for one, other in pairs)])
    lines += row(["---"] * (len(pairs) + 1))
    odd = []
    for scenario in scenarios:
        percents = differences(scenario, folder, names, pairs)
        lines += row([scenario, *("–" if percent is None else f"{percent:.2f}" for percent in percents.values())])
        if is_odd(percents):
            odd.append(f"{scenario}: the atlas drew something else than the others, see pictures/{scenario}.png.")
    return lines + odd


def differences(scenario, folder, names, pairs):
    files = {name: os.path.join(folder, "pictures", f"{scenario}-{name.lower()}.png") for name in names}
    images = {name: pictures.read(file) for name, file in files.items() if os.path.exists(file)}
    if images:
        pictures.write_side_by_side(list(images.values()), os.path.join(folder, "pictures", scenario + ".png"))
    return {
        pair: pictures.difference_percent(*(images[name] for name in pair)) if images.keys() >= set(pair) else None
        for pair in pairs
    }


def is_odd(percents):
    """Whether the atlas is farther from the peer that is nearest to it than any two peers from one another."""
    known = {pair: percent for pair, percent in percents.items() if percent is not None}
    own = [percent for pair, percent in known.items() if engines.Atlas.name in pair]
    others = [percent for pair, percent in known.items() if engines.Atlas.name not in pair]
    return bool(own and others) and min(own) > 1.1 * max(others) + 0.1


def say(line):
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
