package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.render.MapRenderer;

/**
 * Reports on several sites as one book with pages numbered throughout: by province and name, after
 * a list of them. A single report stands alone.
 */
public final class SiteReports {

  private SiteReports() {}

  /** The ids of the sites that the filter leaves within the area. */
  public static List<String> sites(PrintRequest base) {
    MapLayer deposits =
        AreaSites.within(base.snapshot(), base.area()).layer(AtlasLayer.DEPOSITS).orElse(null);
    FeatureLayer features = deposits == null ? null : deposits.features();
    boolean isOutlined = base.area().outline().isPresent();
    List<String> ids = new ArrayList<>();
    for (int f = 0; deposits != null && features != null && f < features.size(); f++) {
      boolean isInside =
          isOutlined
              || !features.hasGeometry(f)
              || base.area().extent().contains(new MapPoint(features.x(f), features.y(f)));
      if (deposits.shown().contains(f) && isInside) {
        ids.add(features.text(f, "id"));
      }
    }
    return ids;
  }

  /**
   * Lays them out, by as many processors as there are.
   *
   * @param base paper, area and layers
   * @param progress asked whether to go on; told nothing, since nothing is written
   * @throws PrintException in one line, where one cannot be laid out, or when it was cancelled
   */
  public static SheetBook of(
      List<SiteDossier> dossiers,
      PrintRequest base,
      Regions regions,
      MapRenderer renderer,
      PageProgress progress)
      throws PrintException {
    List<SiteDossier> ordered =
        dossiers.stream()
            .sorted(
                Comparator.comparing((SiteDossier d) -> d.site().province())
                    .thenComparing(d -> d.site().name()))
            .toList();
    List<Callable<MapSheet>> works = new ArrayList<>();
    for (SiteDossier each : ordered) {
      works.add(() -> SiteReport.of(each, base, regions, renderer));
    }
    List<MapSheet> sheets = SheetWork.all(works, progress);
    if (sheets.size() == 1) {
      return new SheetBook(sheets.getFirst().title(), SheetSeries.numbered(sheets));
    }
    return bound(ordered.stream().map(SiteDossier::site).toList(), sheets, base, renderer);
  }

  private static SheetBook bound(
      List<Site> sites, List<MapSheet> sheets, PrintRequest base, MapRenderer renderer)
      throws PrintException {
    MapSheet contents = ReportContents.of(sites, sheets, base, renderer);
    List<MapSheet> all = new ArrayList<>(List.of(SeriesMarks.asOverview(contents)));
    SheetWords words = SheetWords.of(base.language());
    List<String> chapters = new ArrayList<>(List.of(""));
    for (int i = 0; i < sheets.size(); i++) {
      all.add(SeriesMarks.on(sheets.get(i), i, List.of()));
      chapters.add(words.of(sites.get(i).province()));
    }
    return new SheetBook(
        words.name(contents.title(), contents.titleUr()), SheetSeries.numbered(all), chapters);
  }
}
