"""MapServer's style of a map. Its program map2img draws one picture a process."""

from maps import rgb

# Without a configuration it complains, in front of what really went wrong.
CONFIGURATION = "CONFIG\nEND\n"


def style(wanted):
    west, south, east, north = wanted.extent
    lines = [
        "MAP",
        "  IMAGETYPE png24",
        f"  IMAGECOLOR {colour(wanted.background)}",
        f"  EXTENT {west} {south} {east} {north}",
        "  SIZE 1024 843",
        "  OUTPUTFORMAT NAME png24 DRIVER 'AGG/PNG' IMAGEMODE RGB EXTENSION png MIMETYPE 'image/png' END",
        "  SYMBOL NAME disc TYPE ELLIPSE FILLED TRUE POINTS 1 1 END END",
    ]
    for layer in wanted.layers:
        lines += ["  " + line for line in layer_lines(layer)]
    return "\n".join(lines + ["END", ""])


def layer_lines(layer):
    kind = "POINT" if layer.has_points else "POLYGON"
    yield f"LAYER NAME '{layer.name}' DATA '{layer.name}' TYPE {kind} STATUS DEFAULT"
    if layer.field:
        yield f"  CLASSITEM '{layer.field}'"
    for value, symbol in layer.symbols.items():
        when = "" if value is None else f"EXPRESSION '{value}' "
        mark = "" if symbol.size is None else f"SYMBOL disc SIZE {symbol.size} "
        paint = f"COLOR {colour(symbol.fill)} OUTLINECOLOR {colour(symbol.stroke)} WIDTH {symbol.width}"
        yield f"  CLASS {when}STYLE {mark}{paint} END END"
    yield "END"


def colour(text):
    return " ".join(str(part) for part in rgb(text))


def middles(wanted, width, height):
    """The extent as MapServer has it, from the middles of the outer pixels on: half a pixel less on each side."""
    west, south, east, north = wanted.extent
    half = max((east - west) / width, (north - south) / height) / 2
    return [str(degrees) for degrees in (west + half, south + half, east - half, north - half)]
