package pk.mineralatlas.print;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the pixels of a printed map lie on its map plane, for programs that place images: a world
 * file, the reference system as {@code .prj}, and both readings' system once more as the {@code
 * .aux.xml} that GDAL and QGIS look for.
 *
 * @param metresPerPx side of a pixel on the map plane
 * @param leftM the centre of the upper left pixel, metres on the map plane
 * @param topM the same
 * @param wkt the reference system
 */
record WorldFile(double metresPerPx, double leftM, double topM, String wkt) {

  static WorldFile of(MapFrame map, double pxPerMm) {
    double metresPerMm = map.viewport().metresPerPx() / map.pixelMm();
    double half = 0.5 / pxPerMm;
    return new WorldFile(
        metresPerMm / pxPerMm,
        map.extent().minXM() + (half - map.neatLine().xMm()) * metresPerMm,
        map.extent().maxYM() - (half - map.neatLine().yMm()) * metresPerMm,
        map.projection().wkt());
  }

  /** The files and what they hold. */
  Map<Path, PageFile.Content> beside(Path image) {
    String name = String.valueOf(image.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 1 ? name : name.substring(0, dot);
    Map<Path, PageFile.Content> files = new LinkedHashMap<>();
    files.put(image.resolveSibling(stem + ".pgw"), text(world()));
    files.put(image.resolveSibling(stem + ".prj"), text(wkt + "\n"));
    files.put(image.resolveSibling(name + ".aux.xml"), text(aux()));
    return files;
  }

  /** Six lines: step along x, two turns, step along y, centre of the first pixel. */
  private String world() {
    return String.format(
        Locale.ROOT,
        "%.10f%n0.0%n0.0%n%.10f%n%.6f%n%.6f%n",
        metresPerPx,
        -metresPerPx,
        leftM,
        topM);
  }

  private String aux() {
    String escaped =
        wkt.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    return "<PAMDataset>\n  <SRS>" + escaped + "</SRS>\n</PAMDataset>\n";
  }

  private static PageFile.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
