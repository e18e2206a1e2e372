package pk.mineralatlas.print;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Leads from the sources named in a sheet's notes to where they are found. */
final class SourceLinks {

  private static final Map<String, URI> ADDRESSES =
      Map.of(
          "OpenStreetMap", URI.create("https://www.openstreetmap.org/copyright"),
          "Natural Earth", URI.create("https://www.naturalearthdata.com/"),
          "GeoNames", URI.create("https://www.geonames.org/"),
          "OurAirports", URI.create("https://ourairports.com/data/"),
          "U.S. Geological Survey", URI.create("https://mrdata.usgs.gov/"),
          "Who's On First", URI.create("https://whosonfirst.org/"),
          "UCDP GED", URI.create("https://ucdp.uu.se/"));

  private SourceLinks() {}

  /** Marks each source in lines that {@link TextBlock} draws, broken over two of them or not. */
  static void mark(
      SheetCanvas canvas, List<String> lines, double xMm, double topMm, TextStyle style) {
    String text = String.join(" ", lines);
    ADDRESSES.forEach(
        (name, address) -> {
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int lineStart = 0;
            double lineTopMm = topMm;
            for (String line : lines) {
              int from = Math.clamp((long) at - lineStart, 0, line.length());
              int to = Math.clamp((long) at + name.length() - lineStart, 0, line.length());
              if (from < to) {
                double leftMm = xMm + canvas.fonts().widthMm(line.substring(0, from), style);
                double widthMm = canvas.fonts().widthMm(line.substring(from, to), style);
                Box box = new Box(leftMm, lineTopMm, widthMm, style.leadingMm());
                canvas.target().marks().link(address, box);
              }
              lineStart += line.length() + 1;
              lineTopMm += style.leadingMm();
            }
          }
        });
  }
}
