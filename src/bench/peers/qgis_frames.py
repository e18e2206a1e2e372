"""QGIS, turn by turn: qgis_frames.py MAP.json WIDTH HEIGHT OUT.png"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import maps
import qgis_map
import turns
from PyQt5.QtCore import QSize
from PyQt5.QtGui import QColor
from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle


def main(document, width, height, out):
    wanted = maps.read(document)
    layers = qgis_map.layers(wanted, os.path.dirname(document))
    settings = QgsMapSettings()
    settings.setLayers(layers[::-1])
    settings.setOutputSize(QSize(int(width), int(height)))
    settings.setExtent(QgsRectangle(*wanted.extent))
    settings.setBackgroundColor(QColor(wanted.background))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    # As QGIS's own window has it: corners nobody could see are left out.
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, True)

    def draw():
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        return job.renderedImage()

    turns.serve(draw, lambda picture: picture.save(out))


if __name__ == "__main__":
    application = qgis_map.start()
    main(*sys.argv[1:])
