"""The map documents of the scenarios, read far enough to draw them with other programs."""

import dataclasses
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
DOCUMENTS = os.path.join(HERE, "scenarios")

# Name, what is drawn, pixels.
SCENARIOS = {
    "A": ("coastline, 1,000 licences, 5,000 sites", 1024, 843),
    "B": ("20,000 licences, 100,000 sites", 1024, 843),
    "C": ("A, the whole world", 1024, 512),
    "D": ("A, one degree near Quetta", 1024, 843),
    "E": ("A, on A3 at 300 dpi", 4961, 3508),
}

PAGE_REFERENCE = "EPSG:32642"
PAGE_SCALE = 8_000_000

EQUAL = re.compile(r"(\w+) = '(\w+)'")


@dataclasses.dataclass(frozen=True)
class Symbol:
    """Colours as #rrggbb; pixels. Areas have no size; a disc's size is that of its fill, the line lies astride of its rim."""

    fill: str
    stroke: str
    width: float
    size: float | None


@dataclasses.dataclass(frozen=True)
class Layer:
    """A shapefile, drawn by the values of a field. The symbol of None is for all that the others leave; it stands last."""

    file: str
    field: str | None
    symbols: dict[str | None, Symbol]

    @property
    def name(self):
        return os.path.splitext(self.file)[0]

    @property
    def has_points(self):
        return any(symbol.size is not None for symbol in self.symbols.values())


@dataclasses.dataclass(frozen=True)
class Map:
    """Layers bottom first; extent west, south, east, north in degrees."""

    background: str
    extent: tuple[float, float, float, float]
    layers: list[Layer]

    @property
    def files(self):
        return [layer.file for layer in self.layers]


def read(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    layers = [layer(entry) for entry in document["layers"]]
    return Map(document["background"], tuple(document["extent"]), layers)


def layer(entry):
    symbols, fields = {}, set()
    for rule in entry["rules"]:
        value = None
        # A filter that is no plain comparison is the one for the rest: nothing else occurs in the scenarios.
        if equal := EQUAL.fullmatch(rule.get("filter", "")):
            fields.add(equal[1])
            value = equal[2]
        size = rule["size"] if "mark" in rule else None
        symbols[value] = Symbol(rule["fill"], rule["stroke"], rule["width"], size)
    return Layer(entry["file"], next(iter(fields), None), symbols)


def rgb(colour):
    return [int(colour[at:at + 2], 16) for at in (1, 3, 5)]
