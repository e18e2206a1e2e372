package pk.mineralatlas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.print.MapArea;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PdfOutput;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.crs.NamedProjection;
import pk.mineralatlas.style.DashPattern;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Hatch;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.ScaledSize;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/**
 * Prints what a page of A4 at 1:8,000,000 in UTM costs as a vector PDF: the world's coastlines,
 * 1,000 licences and 5,000 sites with legend, scale bar and north arrow. Arguments: the folder of
 * the shapefiles, and optionally the PDF to write and how many pages are made.
 */
public final class PdfBench {

  private static final double SCALE = 8_000_000;
  private static final GeoBounds AREA = new GeoBounds(61, 24, 77, 37);
  private static final Hatch HATCH = new Hatch(60, 6, 0.4, false);

  private PdfBench() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    out.println(Machine.facts());
    int pages = args.length > 2 ? Integer.parseInt(args[2]) : 40;
    long startNs = System.nanoTime();
    PrintRequest request = request(Path.of(args[0]), NamedProjection.of("EPSG:32642"));
    out.printf(Locale.ROOT, "%-28s %9.1f ms%n", "load", (System.nanoTime() - startNs) / 1e6);
    List<Page> all = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      all.add(page(request));
      if (i == 0) {
        MapRenderer.bundled().settle();
      }
    }
    out.println("page                           laid out   written       sum    processor");
    print(out, "first", all.getFirst());
    List<Page> later = all.subList(Math.min(all.size() - 1, all.size() / 2), all.size());
    print(out, "later, median", median(later));
    print(out, "later, best", best(later));
    out.printf("%,d bytes%n", all.getLast().pdf().length);
    if (args.length > 1) {
      Files.write(Path.of(args[1]), all.getLast().pdf());
    }
  }

  /** What a page cost, milliseconds. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Page(double layout, double write, double processor, byte[] pdf) {}

  private static Page page(PrintRequest request) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    MapSheet sheet = MapSheet.of(request, MapRenderer.bundled());
    long laidOut = System.nanoTime();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 20);
    PdfOutput.write(sheet, pdf);
    long written = System.nanoTime();
    return new Page(
        (laidOut - start) / 1e6,
        (written - laidOut) / 1e6,
        (system.getProcessCpuTime() - cpu) / 1e6,
        pdf.toByteArray());
  }

  private static Page median(List<Page> pages) {
    return at(pages, pages.size() / 2);
  }

  private static Page best(List<Page> pages) {
    return at(pages, 0);
  }

  private static Page at(List<Page> pages, int rank) {
    return new Page(
        pages.stream().mapToDouble(Page::layout).sorted().toArray()[rank],
        pages.stream().mapToDouble(Page::write).sorted().toArray()[rank],
        pages.stream().mapToDouble(Page::processor).sorted().toArray()[rank],
        new byte[0]);
  }

  private static void print(PrintStream out, String name, Page page) {
    out.printf(
        Locale.ROOT,
        "%-28s %8.1f %9.1f %9.1f %12.1f ms%n",
        name,
        page.layout(),
        page.write(),
        page.layout() + page.write(),
        page.processor());
  }

  static PrintRequest request(Path folder, MapProjection projection) throws Exception {
    List<MapLayer> layers =
        List.of(
            layer(folder, "world", projection, rule("", areas(0xFFF0EBDC, 0xFF787878))),
            layer(
                folder,
                "licences1k",
                projection,
                rule("status = 'a'", areas(0xFFFAC878, 0xFF965A14)),
                rule("status = 'b'", areas(0xFFB4DC96, 0xFF3C6E28)),
                rule("status = 'c'", areas(0xFFDCB4DC, 0xFF6E3C6E))),
            layer(
                folder,
                "sites5k",
                projection,
                rule("mineral = 'copper'", disc(0xFFC85A1E)),
                rule("mineral = 'gold'", disc(0xFFF0C81E)),
                rule("mineral <> 'copper' AND mineral <> 'gold'", disc(0xFF505050))));
    MapSnapshot map =
        new MapSnapshot(
            new Viewport(new MapPoint(0, 0), 1, 100, 100),
            layers,
            Theme.PAPER,
            LabelLanguage.ENGLISH,
            false,
            Optional.empty(),
            Optional.of(new FixedColour(0xFFE1EBF5)));
    EnumSet<SheetPart> parts = EnumSet.allOf(SheetPart.class);
    parts.removeAll(EnumSet.of(SheetPart.URDU_TITLE, SheetPart.INDEX, SheetPart.INSET));
    Extent extent = AREA.project(projection);
    return new PrintRequest(
        "Licences and sites",
        "",
        MapArea.of(extent, projection),
        PageSize.of(Paper.A4, Orientation.LANDSCAPE),
        OptionalDouble.of(SCALE),
        parts,
        false,
        LocalDateTime.of(2026, 11, 24, 9, 30),
        map,
        AtlasFilter.none());
  }

  private static MapLayer layer(Path folder, String name, MapProjection projection, Rule... rules)
      throws Exception {
    Path file = folder.resolve(name + ".shp");
    FeatureLayer features = ShapefileReader.read(file, ReadOptions.of(name, projection)).features();
    return new MapLayer(
        OpenedLayer.of(file),
        features,
        true,
        1,
        VisibleSet.all(features.size()),
        LayerStyle.merged(List.of(rules)));
  }

  private static Rule rule(String cql, List<Symbolizer> symbolizers) {
    FeatureFilter when = cql.isEmpty() ? FeatureFilter.everything() : new CqlFilter(cql);
    return new Rule(when, ScaleRange.ALWAYS, symbolizers);
  }

  private static List<Symbolizer> areas(int fill, int edge) {
    return List.of(
        new Symbolizer.Fill(new FixedColour(fill), 1, HATCH),
        new Symbolizer.Line(new FixedColour(edge), ScaledSize.fixed(1), DashPattern.SOLID, 1));
  }

  private static List<Symbolizer> disc(int fill) {
    return List.of(
        new Symbolizer.Mark(
            MarkShape.CIRCLE,
            new FixedColour(fill),
            new FixedColour(0xFF000000),
            1,
            ScaledSize.fixed(6)));
  }
}
