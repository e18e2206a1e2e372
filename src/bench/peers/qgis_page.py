"""QGIS's page, A4 across at 1:8,000,000 with legend, scale bar and arrow, turn by turn: qgis_page.py MAP.json OUT.pdf"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import maps
import qgis_map
import turns
from PyQt5.QtCore import QRectF
from PyQt5.QtGui import QColor
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)

MM_PER_PX = 25.4 / 96
# As large as the atlas's map is beside its legend, so that both show as much; the legend stands right of it too.
MAP_MM = QRectF(10, 20, 175, 152)


def main(document, out):
    wanted = maps.read(document)
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem(maps.PAGE_REFERENCE))
    for layer in qgis_map.layers(wanted, os.path.dirname(document), MM_PER_PX):
        project.addMapLayer(layer)
    page = laid_out(project, wanted)
    exporter = QgsLayoutExporter(page)

    def draw():
        if exporter.exportToPdf(out, QgsLayoutExporter.PdfExportSettings()) != QgsLayoutExporter.Success:
            sys.exit("QGIS could not write the page")

    # The file is written while it is drawn; nothing is left to save.
    turns.serve(draw, lambda page: None)


def laid_out(project, wanted):
    page = QgsPrintLayout(project)
    page.initializeDefaults()
    page.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Landscape)
    shown = map_item(page, project, wanted.extent, wanted.background)
    bar = QgsLayoutItemScaleBar(page)
    bar.setLinkedMap(shown)
    bar.applyDefaultSize(QgsUnitTypes.DistanceKilometers)
    legend = QgsLayoutItemLegend(page)
    legend.setLinkedMap(shown)
    arrow = QgsLayoutItemPicture(page)
    arrow.setPicturePath(os.path.join(QgsApplication.pkgDataPath(), "svg", "arrows", "NorthArrow_02.svg"))
    arrow.attemptSetSceneRect(QRectF(265, 175, 15, 15))
    for item, x, y in ((bar, 10, 180), (legend, 195, 20)):
        page.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y))
    page.addLayoutItem(arrow)
    return page


def map_item(page, project, extent, background):
    shown = QgsLayoutItemMap(page)
    shown.attemptSetSceneRect(MAP_MM)
    shown.setCrs(project.crs())
    shown.setBackgroundColor(QColor(background))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    to_metres = QgsCoordinateTransform(degrees, project.crs(), project)
    shown.setExtent(to_metres.transformBoundingBox(QgsRectangle(*extent)))
    shown.setScale(maps.PAGE_SCALE)
    page.addLayoutItem(shown)
    return shown


if __name__ == "__main__":
    application = qgis_map.start()
    main(*sys.argv[1:])
