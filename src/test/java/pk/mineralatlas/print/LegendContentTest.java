package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MapStyle;

class LegendContentTest {

  private static List<String> legend(String area, MapSnapshot snapshot) throws PrintException {
    PrintRequest request = SheetSamples.request(area, Paper.A3, Orientation.LANDSCAPE);
    MapSheet sheet = MapSheet.of(request, MapRenderer.bundled());
    return LegendContent.of(snapshot, sheet.map(), false, TypeScale.of(request.page())).stream()
        .flatMap(section -> section.entries().stream())
        .map(LegendEntry::text)
        .toList();
  }

  private static MapSnapshot all() {
    return SheetSamples.snapshot(SheetSamples.layers(0));
  }

  private static MapSnapshot with(AtlasLayer id, boolean visible, double opacity, boolean left) {
    return all()
        .withLayers(
            all().layers().stream()
                .map(l -> l.id() == id ? changed(l, visible, opacity, left) : l)
                .toList());
  }

  private static MapLayer changed(MapLayer layer, boolean visible, double opacity, boolean left) {
    FeatureLayer features = layer.features();
    int count = features == null ? 0 : features.size();
    VisibleSet shown = left ? VisibleSet.all(count) : VisibleSet.where(count, f -> false);
    return new MapLayer(layer.atlasId(), features, visible, opacity, shown);
  }

  @Test
  void namesTheMineralsPrecisionsAndKindsThatStandOnTheMap() throws Exception {
    assertThat(legend("Balochistan", all()))
        .contains("copper", "barite", "at the deposit", "within a few kilometres")
        .contains("at the nearest named place", "very high", "high", "highway", "seaport")
        .contains("circle of the published area, place approximate", "mineral belt, schematic");
  }

  private static MapLayer opened(String name, double lonDeg, boolean visible) {
    MapPoint at = LambertConformalConic.PAKISTAN.project(lonDeg, 29);
    FeatureLayer features =
        new FeatureLayerBuilder(name, GeometryKind.POINT, List.of())
            .beginPart()
            .add(at.xM(), at.yM())
            .endFeature()
            .build();
    return new MapLayer(
        OpenedLayer.of(Path.of(name)),
        features,
        visible,
        1,
        VisibleSet.all(1),
        LayerStyle.merged(MapStyle.opened(GeometryKind.POINT, 0)));
  }

  @Test
  void openedFilesOnTheMapAreNamedAndCreditedAsNotGraded() throws Exception {
    List<MapLayer> layers = new ArrayList<>(all().layers());
    layers.add(opened("own-wells.shp", 65, true));
    layers.add(opened("elsewhere.shp", 50, true));
    layers.add(opened("hidden.shp", 65, false));
    MapSnapshot snapshot = all().withLayers(layers);
    assertThat(legend("Balochistan", snapshot))
        .contains("own-wells")
        .doesNotContain("elsewhere", "hidden");
    assertThat(SheetNotes.of(snapshot).sources())
        .contains("own-wells: opened file own-wells.shp, not graded.")
        .doesNotContain("hidden");
  }

  @Test
  void keepsSilentAboutWhatLiesElsewhere() throws Exception {
    assertThat(legend("Balochistan", all()))
        .doesNotContain("gemstones", "somewhere in the district", "low", "Line of Control")
        .doesNotContain("railway", "airport", "published bounds");
    assertThat(legend("Hunza", all()))
        .contains("gemstones", "somewhere in the district", "low")
        .doesNotContain("copper", "very high", "seaport", "highway");
  }

  @Test
  void keepsSilentAboutLayersThatAreOffOrClear() throws Exception {
    assertThat(legend("Balochistan", with(AtlasLayer.RISK, false, 1, true)))
        .doesNotContain("very high");
    assertThat(legend("Balochistan", with(AtlasLayer.LICENCES, true, 0, true)))
        .doesNotContain("circle of the published area, place approximate");
    assertThat(legend("Balochistan", all())).doesNotContain("incident");
    assertThat(legend("Balochistan", with(AtlasLayer.INCIDENTS, true, 1, true)))
        .contains("incident");
  }

  @Test
  void saysWhatTheFaintDotsAreWhenTheFilterLeavesSitesOut() throws Exception {
    assertThat(legend("Balochistan", with(AtlasLayer.DEPOSITS, true, 1, false)))
        .contains("site that the filter or the area leaves out")
        .doesNotContain("copper", "at the deposit");
  }

  /** The legend of the country on paper so small that the map shows less. */
  private static List<String> far() throws PrintException {
    PrintRequest request = SheetSamples.request("Pakistan", Paper.A5, Orientation.PORTRAIT);
    MapSheet sheet = MapSheet.of(request, MapRenderer.bundled());
    assertThat(sheet.map().viewport().metresPerPx()).isGreaterThan(2_600);
    return LegendContent.of(all(), sheet.map(), false, TypeScale.of(request.page())).stream()
        .flatMap(section -> section.entries().stream())
        .map(LegendEntry::text)
        .toList();
  }

  @Test
  void whatIsNotDrawnAtTheScaleIsNotExplained() throws Exception {
    assertThat(far())
        .contains("province", "river", "city", "Line of Control")
        .doesNotContain("district", "highway", "seaport");
    assertThat(legend("Balochistan", all())).contains("district", "highway", "seaport", "city");
  }

  @Test
  void theReliefIsExplainedWhereItIsShown() throws Exception {
    assertThat(legend("Balochistan", all())).anyMatch(text -> text.startsWith("relief"));
    assertThat(legend("Balochistan", with(AtlasLayer.RELIEF, false, 1, true)))
        .noneMatch(text -> text.startsWith("relief"));
    assertThat(legend("Balochistan", with(AtlasLayer.PLACES, false, 1, true)))
        .doesNotContain("city");
  }

  @Test
  void sourcesSayOfWhenTheyAre() {
    assertThat(SheetNotes.of(all()).sources())
        .contains("compiled to 23 November 2026")
        .contains("UCDP incident counts, 2021–2025");
  }
}
