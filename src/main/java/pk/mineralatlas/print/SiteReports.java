package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.render.MapRenderer;

/** Reports on several sites as one book. */
public final class SiteReports {

  private SiteReports() {}

  /**
   * Lays the reports out by as many processors as there are; pages are numbered throughout.
   *
   * @param base paper and layers
   * @throws PrintException where one cannot be laid out, or when it was cancelled
   */
  public static SheetBook of(
      List<SiteDossier> dossiers,
      PrintRequest base,
      Regions regions,
      MapRenderer renderer,
      PageProgress progress)
      throws PrintException {
    List<Callable<MapSheet>> works = new ArrayList<>();
    for (SiteDossier each : dossiers) {
      works.add(() -> SiteReport.of(each, base, regions, renderer));
    }
    List<MapSheet> sheets = SheetWork.all(works, progress);
    String title =
        sheets.size() == 1
            ? sheets.getFirst().title()
            : SheetWords.of(base.language()).of("Reports on %d sites", sheets.size());
    return new SheetBook(title, SheetSeries.numbered(sheets));
  }
}
