package pk.mineralatlas.ui;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.mappane.ViewLimits;

/** The whole window, opened once for a class of tests and put back before each of them. */
abstract class StageTest {

  static final Selected REKO_DIQ = new Selected(AtlasLayer.DEPOSITS, "reko-diq");

  @TempDir static Path folder;

  static AtlasStage stage;

  static MapModel model;

  @BeforeAll
  static void open() {
    stage = AtlasStage.open(folder);
    model = stage.model();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @BeforeEach
  void startAfresh() {
    stage.run(
        () -> {
          stage.window().search().clear();
          model.setFilter(AtlasFilter.none());
          model.clearSelection();
          model.setTheme(Theme.LIGHT);
          model.setVisible(AtlasLayer.INCIDENTS, false);
          Viewport view = model.viewportProperty().get();
          model.goTo(Viewport.fitting(ViewLimits.PAKISTAN, view.widthPx(), view.heightPx(), 20));
          stage.window().map().requestFocus();
        });
    stage.await("the filter is empty", () -> left() == deposits().size());
    stage.moveTo(new ViewPoint(4, 300));
  }

  static FeatureLayer deposits() {
    return layer(AtlasLayer.DEPOSITS);
  }

  static FeatureLayer layer(AtlasLayer id) {
    FeatureLayer layer = model.featuresProperty().get().get(id);
    if (layer == null) {
      throw new AssertionError(id + " is not loaded");
    }
    return layer;
  }

  static int left() {
    return model.filteredProperty().get().shown(AtlasLayer.DEPOSITS, deposits()).count();
  }

  static void goTo(double lonDeg, double latDeg, double metresPerPx) {
    stage.run(
        () -> {
          MapPoint centre = LambertConformalConic.PAKISTAN.project(new LonLat(lonDeg, latDeg));
          model.goTo(
              model.viewportProperty().get().withCentre(centre).withMetresPerPx(metresPerPx));
        });
  }

  static void goToReko() {
    goTo(62.08, 29.12, 60);
  }

  static void awaitPanel(String words) {
    stage.await(
        "the panel says " + words, () -> AtlasStage.wordsNow(".detail-panel").contains(words));
  }

  static MapFrame settledFrame() {
    Viewport view = model.viewportProperty().get();
    stage.await(
        "the picture of this view is drawn",
        () -> {
          MapFrame frame = stage.window().map().newestFrame();
          return frame != null && frame.viewport().equals(view);
        });
    MapFrame frame = stage.window().map().newestFrame();
    if (frame == null) {
      throw new AssertionError("there is no picture");
    }
    return frame;
  }
}
