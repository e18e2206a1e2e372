package pk.mineralatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.mineralatlas.analysis.AroundWords;
import pk.mineralatlas.analysis.NearIncidents;
import pk.mineralatlas.analysis.Place;
import pk.mineralatlas.analysis.YearCount;
import pk.mineralatlas.catalog.Incident;

/**
 * Incidents around a place as a chart by year and as a list, with the distance to adjust. What is
 * above the list keeps its height while the distance changes.
 */
final class IncidentSection {

  private static final double LEAST_KM = 10;
  private static final double MOST_KM = 300;
  private static final int SHOWN = 6;

  private final Things things;
  private final VBox box = new VBox();
  private final Label heading = DetailPage.text("", "detail-section");
  private final Label count = DetailPage.text("", "detail-note");
  private final YearChart chart = new YearChart();
  private final VBox list = new VBox();
  private final Slider slider = new Slider(LEAST_KM, MOST_KM, 50);

  IncidentSection(Things things) {
    this.things = things;
    list.getStyleClass().add("incident-list");
    slider.setId("incident-radius");
    slider.setBlockIncrement(10);
    slider.setMajorTickUnit(10);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setAccessibleText("Distance within which incidents are listed, kilometres");
    box.getStyleClass().add("incident-section");
  }

  Node node() {
    return box;
  }

  /**
   * Shows incidents around a place.
   *
   * @param radiusChanged is told another radius in metres when the slider comes to rest on one
   */
  void showAround(Place place, NearIncidents near, DoubleConsumer radiusChanged) {
    box.getChildren().setAll(heading);
    if (place.isMeasurable()) {
      slider.setValue(near.radiusM() / 1000);
      slider.valueProperty().subscribe(km -> radiusMoved(km.doubleValue(), radiusChanged));
      box.getChildren().add(sliderLine());
    } else {
      box.getChildren().add(DetailPage.text(place.measureNote(), "detail-note"));
    }
    box.getChildren()
        .addAll(count, chart, list, DetailPage.text(AroundWords.CENSUS_NOTE, "detail-note"));
    update(place, near);
  }

  /** Shows the incidents of a district. */
  void showDistrict(List<Incident> incidents, List<YearCount> byYear) {
    heading.setText("Incidents in the district");
    count.setText(incidents.isEmpty() ? "None listed." : incidents.size() + " listed.");
    chart.show(byYear);
    fill(incidents.stream().map(i -> incidentRow(i, "")).toList());
    box.getChildren()
        .setAll(
            heading, count, chart, list, DetailPage.text(AroundWords.CENSUS_NOTE, "detail-note"));
  }

  private double lastKm = Double.NaN;

  private void radiusMoved(double km, DoubleConsumer radiusChanged) {
    double rounded = Math.round(km / 10) * 10.0;
    if (!Double.isNaN(lastKm) && rounded != lastKm) {
      radiusChanged.accept(rounded * 1000);
    }
    lastKm = rounded;
  }

  private HBox sliderLine() {
    Label least = DetailPage.text("%.0f km".formatted(LEAST_KM), "detail-note");
    Label most = DetailPage.text("%.0f km".formatted(MOST_KM), "detail-note");
    least.setMinWidth(Label.USE_PREF_SIZE);
    most.setMinWidth(Label.USE_PREF_SIZE);
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox line = new HBox(least, slider, most);
    line.getStyleClass().add("slider-line");
    return line;
  }

  /** Brings chart and list up to another radius. */
  void update(Place place, NearIncidents near) {
    chart.show(near.byYear());
    List<Node> rows = new ArrayList<>();
    heading.setText(AroundWords.incidentHeading(place, near));
    count.setText(AroundWords.incidentCount(place, near));
    AroundWords.incidents(place, near)
        .forEach((incident, where) -> rows.add(incidentRow(incident, where)));
    fill(rows);
  }

  private void fill(List<? extends Node> rows) {
    list.getChildren()
        .setAll(new ShortList(rows, SHOWN, "Show %d more".formatted(rows.size() - SHOWN)));
  }

  private Node incidentRow(Incident incident, String where) {
    Label words = DetailPage.text(AroundWords.incident(incident, where), "incident-words");
    VBox row =
        new VBox(things.incident(incident, incident.date() + "  " + incident.place()), words);
    row.getStyleClass().add("incident-row");
    return row;
  }
}
