"""Whether they drew the same: mean differences of the pictures, and the pictures side by side."""

import os

PANEL_PX = 1100
GAP_PX = 8


def lacking():
    try:
        import numpy
        from osgeo import gdal_array
    except ImportError:
        return "apt-get install python3-gdal"
    return None


def read(path):
    """Rows of red, green, blue, 0 to 255."""
    import numpy
    from osgeo import gdal

    gdal.UseExceptions()
    bands = gdal.Open(path).ReadAsArray()
    return numpy.moveaxis(bands[:3], 0, -1).astype(numpy.float32)


def difference_percent(one, other):
    """Mean of the differences of the channels; 100 is black against white."""
    import numpy

    if one.shape != other.shape:
        return None
    return float(numpy.abs(one - other).mean()) / 2.55


def write_side_by_side(images, path):
    import numpy
    from osgeo import gdal, gdal_array

    panels = [shrunk(image) for image in images]
    gap = numpy.full((panels[0].shape[0], GAP_PX, 3), 255, numpy.float32)
    row = [part for panel in panels for part in (panel, gap)][:-1]
    bands = numpy.moveaxis(numpy.concatenate(row, axis=1), -1, 0).round().astype(numpy.uint8)
    gdal.GetDriverByName("PNG").CreateCopy(path, gdal_array.OpenArray(bands))
    if os.path.exists(path + ".aux.xml"):
        os.remove(path + ".aux.xml")


def shrunk(image):
    by = -(-image.shape[1] // PANEL_PX)
    height, width = image.shape[0] // by, image.shape[1] // by
    return image[:height * by, :width * by].reshape(height, by, width, by, 3).mean(axis=(1, 3))
