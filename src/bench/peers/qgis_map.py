"""The layers of a map in QGIS, which is started for it without a window."""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)


def start():
    """Whoever calls it has to hold the answer as long as QGIS is used."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    return application


def layers(wanted, folder, mm_per_px=None):
    """Bottom first; with sizes in pixels, or in millimetres for paper."""
    unit = ("Pixel", 1) if mm_per_px is None else ("MM", mm_per_px)
    return [opened(layer, folder, unit) for layer in wanted.layers]


def opened(layer, folder, unit):
    shapes = QgsVectorLayer(os.path.join(folder, layer.file), layer.name, "ogr")
    if not shapes.isValid():
        sys.exit(f"QGIS cannot read {layer.file}")
    drawn = {value: symbol_of(symbol, *unit) for value, symbol in layer.symbols.items()}
    if layer.field:
        categories = [QgsRendererCategory(value, symbol, value or "others") for value, symbol in drawn.items()]
        shapes.setRenderer(QgsCategorizedSymbolRenderer(layer.field, categories))
    else:
        shapes.setRenderer(QgsSingleSymbolRenderer(drawn[None]))
    return shapes


def symbol_of(symbol, unit, units_per_px):
    look = {
        "color": symbol.fill,
        "outline_color": symbol.stroke,
        "outline_width": str(symbol.width * units_per_px),
        "outline_width_unit": unit,
    }
    if symbol.size is None:
        return QgsFillSymbol.createSimple(look)
    return QgsMarkerSymbol.createSimple(
        look | {"name": "circle", "size": str(symbol.size * units_per_px), "size_unit": unit}
    )
