package pk.mineralatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import pk.mineralatlas.analysis.YearCount;

/** Bars of incidents by year, every year with its place, so that two charts compare. */
final class YearChart extends Region {

  private static final double BARS_PX = 48;
  private static final double LABELS_PX = 16;
  private static final double LABEL_WIDTH_PX = 34;

  /** A single incident is not to fill the chart. */
  private static final int LEAST_FULL_HEIGHT = 4;

  private List<YearCount> years = List.of();
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  YearChart() {
    getStyleClass().add("year-chart");
    setMinHeight(BARS_PX + LABELS_PX);
    setPrefHeight(BARS_PX + LABELS_PX);
  }

  void show(List<YearCount> counts) {
    years = List.copyOf(counts);
    bars.clear();
    labels.clear();
    for (YearCount year : years) {
      Region bar = new Region();
      bar.getStyleClass().add(year.incidents() == 0 ? "year-none" : "year-bar");
      Tooltip.install(bar, new Tooltip(words(year)));
      bars.add(bar);
      Label label = new Label(String.valueOf(year.year()));
      label.getStyleClass().add("year-label");
      labels.add(label);
    }
    getChildren().setAll(bars);
    getChildren().addAll(labels);
    int all = years.stream().mapToInt(YearCount::incidents).sum();
    setAccessibleText(all + " incidents by year");
    requestLayout();
  }

  private static String words(YearCount year) {
    String incidents = year.incidents() == 1 ? "1 incident" : year.incidents() + " incidents";
    Integer deaths = year.fatalities();
    return year.year()
        + ": "
        + incidents
        + (deaths == null
            ? ""
            : ", %d %s by the sources".formatted(deaths, deaths == 1 ? "death" : "deaths"));
  }

  @Override
  protected void layoutChildren() {
    if (years.isEmpty()) {
      return;
    }
    double stepPx = getWidth() / years.size();
    int most = years.stream().mapToInt(YearCount::incidents).max().orElse(0);
    double unitPx = BARS_PX / Math.max(LEAST_FULL_HEIGHT, most);
    int labelEvery = (int) Math.max(1, Math.ceil(LABEL_WIDTH_PX / stepPx));
    for (int i = 0; i < years.size(); i++) {
      double heightPx = Math.max(1, years.get(i).incidents() * unitPx);
      double gapPx = Math.min(4, stepPx / 4);
      bars.get(i)
          .resizeRelocate(
              snapPositionX(i * stepPx),
              snapPositionY(BARS_PX - heightPx),
              snapSizeX(stepPx - gapPx),
              snapSizeY(heightPx));
      Label label = labels.get(i);
      label.setVisible(i % labelEvery == 0 && (years.size() - i) * stepPx >= LABEL_WIDTH_PX - 6);
      layoutInArea(
          label, i * stepPx, BARS_PX, LABEL_WIDTH_PX, LABELS_PX, 0, HPos.LEFT, VPos.BOTTOM);
    }
  }
}
