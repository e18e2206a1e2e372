package pk.mineralatlas.ui.detail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.analysis.NearIncidents;
import pk.mineralatlas.analysis.Place;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.map.LoadedLayers;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.LinkOpener;
import pk.mineralatlas.ui.Navigator;
import pk.mineralatlas.ui.NewestWork;

/**
 * Everything known about the thing that is picked. It is read in the background; what was shown
 * before stays until the new page is ready. FX thread only.
 */
public final class DetailPanel {

  private static final Duration READING_SHOWS_AFTER = Duration.millis(400);
  private static final int WAY_BACK_LENGTH = 30;

  private record Visited(Selected thing, String name) {}

  private final MapModel model;
  private final Catalogue catalogue;
  private final DetailReader reader;
  private final NewestWork pages;
  private final NewestWork radii;
  private final Navigator navigator;
  private final DetailPages views;
  private final Things things;
  private final Deque<Visited> wayBack = new ArrayDeque<>();
  private final ScrollPane scroll = new ScrollPane();
  private final Button back = iconButton(Feather.ARROW_LEFT, "Back");
  private final HBox bar = new HBox();
  private final VBox box = new VBox();
  private final ReportButton report;
  private final PauseTransition reading = new PauseTransition(READING_SHOWS_AFTER);
  private double incidentRadiusM = Surroundings.INCIDENT_RADIUS_M;
  private @Nullable Visited present;

  /**
   * Builds the panel, empty until something is picked.
   *
   * @param catalogue read in the background only
   */
  public DetailPanel(
      MapModel model,
      Catalogue catalogue,
      BackgroundWork work,
      Navigator navigator,
      LinkOpener links) {
    this.model = model;
    this.catalogue = catalogue;
    this.reader = new DetailReader(catalogue);
    this.pages = new NewestWork(work);
    this.radii = new NewestWork(work);
    this.navigator = navigator;
    this.report = new ReportButton(model, work);
    this.things = new Things(model, navigator, links);
    this.views = new DetailPages(things);
    box.getChildren().setAll(bar, report.message(), scroll);
    box.getStyleClass().add("detail-panel");
    box.getStylesheets().add(stylesheet());
    scroll.getStyleClass().addAll("detail-scroll", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    fillBar();
    model.selectionProperty().subscribe(this::follow);
  }

  public Node node() {
    return box;
  }

  static String stylesheet() {
    return Objects.requireNonNull(DetailPanel.class.getResource("detail.css")).toExternalForm();
  }

  private void fillBar() {
    Button locate = iconButton(Feather.CROSSHAIR, "Show on the map");
    locate.setId("detail-locate");
    locate.setOnAction(e -> model.selectionProperty().get().ifPresent(navigator::flyTo));
    Button close = iconButton(Feather.X, "Close");
    close.setId("detail-close");
    close.setOnAction(e -> model.clearSelection());
    back.setId("detail-back");
    back.setVisible(false);
    back.setOnAction(e -> goBack());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar.getStyleClass().add("detail-bar");
    bar.getChildren().setAll(back, gap, report.button(), locate, close);
  }

  private static Button iconButton(Feather icon, String meaning) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().setAll("icon-button");
    button.setTooltip(new Tooltip(meaning));
    button.setAccessibleText(meaning);
    return button;
  }

  private void follow(Optional<Selected> selection) {
    radii.forget();
    reading.stop();
    if (selection.isEmpty()) {
      pages.forget();
      wayBack.clear();
      present = null;
      back.setVisible(false);
      showMessage(DetailMessages.nothingSelected());
    } else {
      read(selection.get());
    }
  }

  private void read(Selected thing) {
    LoadedLayers layers = model.loaded();
    double radiusM = incidentRadiusM;
    reading.setOnFinished(
        e -> showMessage(DetailMessages.reading(FeatureSummary.of(layers, thing))));
    reading.playFromStart();
    pages.run(
        () -> reader.read(thing, layers, radiusM),
        found -> show(thing, found),
        failure -> failed(thing, failure));
  }

  private void show(Selected thing, Optional<Detail> found) {
    reading.stop();
    if (found.isEmpty()) {
      showMessage(DetailMessages.unknown(thing));
      return;
    }
    remember(new Visited(thing, found.get().name()));
    DetailPage page = views.page(found.get());
    around(found.get()).ifPresent(around -> page.add(incidents(around)));
    bar.setVisible(true);
    report.show(found.get() instanceof Detail.OfSite site ? site.dossier() : null);
    scroll.setContent(page.node());
    scroll.setVvalue(0);
  }

  private void failed(Selected thing, Exception failure) {
    reading.stop();
    showMessage(DetailMessages.failed(failure, () -> read(thing)));
  }

  private void showMessage(Node message) {
    bar.setVisible(model.selectionProperty().get().isPresent());
    report.show(null);
    scroll.setContent(message);
  }

  private void remember(Visited now) {
    Visited before = present;
    if (before != null && !before.thing().equals(now.thing())) {
      wayBack.push(before);
      if (wayBack.size() > WAY_BACK_LENGTH) {
        wayBack.removeLast();
      }
    }
    present = now;
    Visited last = wayBack.peek();
    back.setVisible(last != null);
    back.setText(last == null ? "" : last.name());
  }

  private void goBack() {
    if (!wayBack.isEmpty()) {
      Visited last = wayBack.pop();
      present = null;
      navigator.select(last.thing());
    }
  }

  private static Optional<Surroundings> around(Detail detail) {
    return switch (detail) {
      case Detail.OfSite site -> Optional.of(site.dossier().surroundings());
      case Detail.OfLicence licence -> Optional.of(licence.surroundings());
      case Detail.OfIncident incident -> Optional.of(incident.surroundings());
      case Detail.OfRiskZone zone -> Optional.empty();
      case Detail.OfDistrict district -> Optional.empty();
      case Detail.OfBelt belt -> Optional.empty();
      case Detail.OfOpened opened -> Optional.empty();
    };
  }

  private Node incidents(Surroundings around) {
    IncidentSection section = new IncidentSection(things);
    Place place = around.place();
    section.showAround(
        place, around.incidents(), radiusM -> readIncidents(section, place, radiusM));
    return section.node();
  }

  private void readIncidents(IncidentSection section, Place place, double radiusM) {
    incidentRadiusM = radiusM;
    radii.run(
        () -> NearIncidents.around(catalogue, place, radiusM),
        near -> section.update(place, near),
        failure -> showMessage(DetailMessages.failed(failure, () -> readAgain())));
  }

  private void readAgain() {
    model.selectionProperty().get().ifPresent(this::read);
  }
}
