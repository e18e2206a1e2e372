"""Mapnik, turn by turn: mapnik_frames.py STYLE.xml WIDTH HEIGHT WEST,SOUTH,EAST,NORTH OUT.png"""

import sys

import mapnik
import turns


def main(style, width, height, extent, out):
    size = int(width), int(height)
    sheet = mapnik.Map(*size)
    mapnik.load_map(sheet, style)
    sheet.zoom_to_box(mapnik.Box2d(*map(float, extent.split(","))))

    def draw():
        picture = mapnik.Image(*size)
        mapnik.render(sheet, picture)
        return picture

    turns.serve(draw, lambda picture: picture.save(out, "png32"))


if __name__ == "__main__":
    main(*sys.argv[1:])
