package pk.mineralatlas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.OptionalDouble;
import pk.mineralatlas.app.BenchedMap;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.FilterResult;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PdfOutput;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.render.HitTest;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Theme;

/** How long the map's work takes once it runs: a frame, a click, a filter, a printed sheet. */
public final class WorkBenchmark {

  private WorkBenchmark() {}

  public static void main(String[] args) throws Exception {
    MapModel model = BenchedMap.load(1100, 800);
    MapSnapshot whole = model.snapshot();
    MapRenderer renderer = MapRenderer.bundled();
    IO.println(Machine.facts());
    IO.println(
        Samples.line(
            "frame, Pakistan, 1100 × 800", Samples.of(8, 25, () -> renderer.image(whole, 1))));
    Viewport[] view = {whole.viewport().withMetresPerPx(600)};
    IO.println(
        Samples.line(
            "frame while panning at 600 m a pixel",
            Samples.of(
                8,
                25,
                () -> {
                  view[0] = view[0].pannedBy(11, 7);
                  renderer.image(whole.withViewport(view[0]), 1);
                })));
    MapPoint centre = whole.viewport().centre();
    ViewPoint at = whole.viewport().mapToView(centre);
    IO.println(
        Samples.line(
            "click to what lies there", Samples.of(50, 101, () -> HitTest.at(whole, at, 6))));
    AtlasFilter copper = AtlasFilter.none().with(Facet.MINERAL, "copper");
    IO.println(
        Samples.line(
            "filter to counts",
            Samples.of(10, 51, () -> FilterResult.of(model.featuresProperty().get(), copper))));
    Path file = Files.createTempFile("atlas", ".pdf");
    IO.println(Samples.line("A3 PDF, Balochistan", Samples.of(2, 7, () -> print(model, file))));
  }

  private static void print(MapModel model, Path file) throws Exception {
    PrintRequest request =
        new PrintRequest(
            "",
            "",
            new Regions(model.featuresProperty().get()).named("Balochistan"),
            PageSize.of(Paper.A3, Orientation.LANDSCAPE),
            OptionalDouble.empty(),
            SheetPart.all(),
            false,
            LocalDateTime.of(2026, 11, 24, 9, 30),
            model.snapshot().withTheme(Theme.PAPER),
            AtlasFilter.none());
    PdfOutput.write(MapSheet.of(request, MapRenderer.bundled()), file);
  }
}
