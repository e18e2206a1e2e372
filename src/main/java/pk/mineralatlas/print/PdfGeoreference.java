package pk.mineralatlas.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapProjection;

/**
 * Says where on the earth a map on a page of a PDF lies, so that other programs can place it: a
 * viewport with a geospatial measure (ISO 32000-2, 12.10). Its system is the map's own projection,
 * in which the map is a rectangle, so that four corners say all.
 */
final class PdfGeoreference {

  private static final double PT_PER_MM = 72 / 25.4;
  private static final COSName GEO = COSName.getPDFName("GEO");

  /** The corners in fractions of the viewport, from the lower left one around, clockwise. */
  private static final double[] CORNERS = {0, 0, 0, 1, 1, 1, 1, 0};

  private PdfGeoreference() {}

  /** Adds a map to those of the page. */
  static void add(PDPage page, MapFrame map, String name) {
    COSDictionary viewport = new COSDictionary();
    viewport.setItem(COSName.TYPE, COSName.getPDFName("Viewport"));
    viewport.setItem(COSName.BBOX, box(map.neatLine(), page.getMediaBox().getHeight()));
    viewport.setString(COSName.NAME, name);
    viewport.setItem(COSName.getPDFName("Measure"), measure(map));
    COSName all = COSName.getPDFName("VP");
    COSArray viewports = page.getCOSObject().getCOSArray(all);
    if (viewports == null) {
      viewports = new COSArray();
      page.getCOSObject().setItem(all, viewports);
    }
    viewports.add(viewport);
  }

  private static COSArray box(Box neatLine, double pageHeightPt) {
    return numbers(
        neatLine.xMm() * PT_PER_MM,
        pageHeightPt - neatLine.bottomMm() * PT_PER_MM,
        neatLine.rightMm() * PT_PER_MM,
        pageHeightPt - neatLine.yMm() * PT_PER_MM);
  }

  private static COSDictionary measure(MapFrame map) {
    COSDictionary measure = new COSDictionary();
    measure.setItem(COSName.TYPE, COSName.getPDFName("Measure"));
    measure.setItem(COSName.SUBTYPE, GEO);
    measure.setItem(COSName.getPDFName("GCS"), system(map.projection()));
    measure.setItem(COSName.BOUNDS, numbers(CORNERS));
    measure.setItem(COSName.getPDFName("LPTS"), numbers(CORNERS));
    measure.setItem(COSName.getPDFName("GPTS"), positions(map));
    return measure;
  }

  private static COSDictionary system(MapProjection projection) {
    String wkt = projection.wkt();
    COSDictionary system = new COSDictionary();
    String kind = wkt.startsWith("GEOGCS") ? "GEOGCS" : "PROJCS";
    system.setItem(COSName.TYPE, COSName.getPDFName(kind));
    system.setString(COSName.getPDFName("WKT"), wkt);
    return system;
  }

  /** Latitude and longitude of the corners. */
  private static COSArray positions(MapFrame map) {
    Extent e = map.extent();
    COSArray all = new COSArray();
    for (int i = 0; i < CORNERS.length; i += 2) {
      LonLat corner =
          map.projection()
              .unproject(
                  e.minXM() + CORNERS[i] * e.widthM(), e.minYM() + CORNERS[i + 1] * e.heightM());
      all.addAll(numbers(corner.latDeg(), corner.lonDeg()));
    }
    return all;
  }

  private static COSArray numbers(double... values) {
    COSArray all = new COSArray();
    for (double value : values) {
      all.add(number(value));
    }
    return all;
  }

  /** With all its decimals: as few as a float has would be metres. */
  private static COSFloat number(double value) {
    try {
      return new COSFloat(
          new BigDecimal(value).setScale(9, RoundingMode.HALF_EVEN).toPlainString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
