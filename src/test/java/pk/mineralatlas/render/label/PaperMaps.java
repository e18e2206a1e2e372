package pk.mineralatlas.render.label;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.print.IndexedSite;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.render.DepositSymbol;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.style.Minerals;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.SymbolForm;
import pk.mineralatlas.style.Theme;

/** The maps of the atlas's own shapefiles as sheets of paper show them. One thread. */
public final class PaperMaps {

  private final MapSnapshot whole;
  private final Regions regions;

  private PaperMaps(MapSnapshot whole, Regions regions) {
    this.whole = whole;
    this.regions = regions;
  }

  /**
   * A map on its sheet.
   *
   * @param snapshot what it shows
   * @param options with the numbers of the sheet's index
   * @param sites the numbered ones
   */
  public record PaperMap(MapSnapshot snapshot, LabelOptions options, List<IndexedSite> sites) {

    LabelBox view() {
      return new LabelBox(0, 0, snapshot.viewport().widthPx(), snapshot.viewport().heightPx());
    }

    FeatureLayer deposits() {
      return Objects.requireNonNull(snapshot.layer(AtlasLayer.DEPOSITS).orElseThrow().features());
    }

    /** The box about a site's symbol. */
    LabelBox symbol(IndexedSite site) {
      FeatureLayer deposits = deposits();
      int f = site.feature();
      double reach =
          reachPx(
              SymbolForm.of(deposits.text(f, "precision")),
              deposits.number(f, "importance"),
              snapshot.viewport().metresPerPx());
      var at = snapshot.viewport().mapToView(deposits.x(f), deposits.y(f));
      return LabelBox.around(at.xPx(), at.yPx(), reach, reach);
    }
  }

  public static PaperMaps read() throws ShapefileException {
    Map<AtlasLayer, FeatureLayer> layers = new EnumMap<>(AtlasLayer.class);
    Path folder = Path.of(System.getProperty("atlas.home", "")).resolve("shapefiles");
    for (AtlasLayer id : List.of(AtlasLayer.values())) {
      if (id.fileName().isPresent()) {
        Path file = folder.resolve(id.fileName().get() + ".shp");
        ReadOptions options = ReadOptions.of(id.id(), LambertConformalConic.PAKISTAN);
        layers.put(id, ShapefileReader.read(file, options).features());
      }
    }
    MapModel model =
        new MapModel(
            new Viewport(new MapPoint(0, 0), 1000, 100, 100), Runnable::run, Runnable::run);
    model.putFeatures(layers);
    return new PaperMaps(model.snapshot(), new Regions(layers));
  }

  public PaperMap of(String region, Paper paper) throws PrintException {
    MapSheet sheet =
        MapSheet.of(
            new PrintRequest(
                "",
                "",
                regions.named(region),
                PageSize.of(paper, Orientation.LANDSCAPE),
                OptionalDouble.empty(),
                SheetPart.all(),
                false,
                LocalDateTime.of(2026, 11, 24, 9, 30),
                whole,
                AtlasFilter.none()),
            MapRenderer.bundled());
    Map<String, String> numbers = new HashMap<>();
    Set<Integer> features = new HashSet<>();
    for (IndexedSite site : sheet.sites()) {
      numbers.put(site.id(), String.valueOf(site.number()));
      features.add(site.feature());
    }
    MapSnapshot shown =
        whole
            .withLayers(narrowed(features))
            .withViewport(sheet.map().viewport())
            .withTheme(Theme.PAPER)
            .withSelection(Optional.empty());
    LabelOptions options =
        new LabelOptions(Palette.of(Theme.PAPER), true, true, numbers, PaperMaps::reachPx);
    return new PaperMap(shown, options, sheet.sites());
  }

  private List<MapLayer> narrowed(Set<Integer> sites) {
    List<MapLayer> layers = new ArrayList<>();
    for (MapLayer layer : whole.layers()) {
      FeatureLayer features = layer.features();
      layers.add(
          layer.id() == AtlasLayer.DEPOSITS && features != null
              ? layer.withFeatures(features, VisibleSet.where(features.size(), sites::contains))
              : layer);
    }
    return layers;
  }

  private static double reachPx(SymbolForm form, double importance, double metresPerPx) {
    return DepositSymbol.of(Minerals.all().iterator().next(), form, importance, metresPerPx)
        .reachPx();
  }
}
