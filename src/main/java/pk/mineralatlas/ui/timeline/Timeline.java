package pk.mineralatlas.ui.timeline;

import java.util.Map;
import javafx.animation.KeyFrame;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.FilterResult;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.YearRange;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.NewestWork;

/**
 * The years along the bottom: what they say, a histogram to pick them from, and a button that plays
 * them one after the other. FX thread only.
 */
public final class Timeline extends HBox {

  private static final Duration STEP = Duration.millis(800);

  /** What the button that plays takes of the room below the panel. */
  private static final double PLAY_PX = 48;

  private final MapModel model;
  private final NewestWork counting;
  private final Label years = new Label();
  private final Label count = new Label();
  private final VBox words = new VBox(2);
  private final Button play = new Button();
  private final YearHistogram histogram = new YearHistogram(this::choose);
  private final javafx.animation.Timeline player = new javafx.animation.Timeline();
  private YearCounts counts = YearCounts.none();
  private YearRange beforePlay = YearRange.EVERY;

  public Timeline(MapModel model, BackgroundWork work) {
    this.model = model;
    this.counting = new NewestWork(work);
    getStyleClass().add("timeline");
    setAlignment(Pos.CENTER_LEFT);
    years.getStyleClass().add("timeline-years");
    count.getStyleClass().addAll("atlas-muted", "timeline-count");
    words.getChildren().addAll(years, count);
    words.setAlignment(Pos.CENTER_LEFT);
    words.getStyleClass().add("timeline-words");
    HBox.setHgrow(histogram, Priority.ALWAYS);
    play.getStyleClass().addAll("button-icon", "flat", "play-button");
    play.setOnAction(e -> playOrStop());
    player.getKeyFrames().add(new KeyFrame(STEP, e -> playOn()));
    player.setCycleCount(javafx.animation.Animation.INDEFINITE);
    showPlaying(false);
    getChildren().addAll(words, play, histogram);
    model.filterProperty().addListener((o, was, is) -> recount());
    model
        .featuresProperty()
        .addListener(
            (o, was, is) -> {
              if (is.get(AtlasLayer.INCIDENTS) != was.get(AtlasLayer.INCIDENTS)) {
                recount();
              }
            });
    recount();
  }

  /** Gives the words as much room as the panel above them has, so that the bars meet the map. */
  public void setWordsWidthPx(double widthPx) {
    words.setMinWidth(Math.max(0, widthPx - PLAY_PX));
    words.setPrefWidth(Math.max(0, widthPx - PLAY_PX));
  }

  private void recount() {
    AtlasFilter filter = model.filterProperty().get();
    FeatureLayer incidents = model.featuresProperty().get().get(AtlasLayer.INCIDENTS);
    if (incidents == null) {
      show(YearCounts.none());
      return;
    }
    histogram.show(counts, filter.years());
    counting.run(
        () -> {
          FilterResult anyYear =
              FilterResult.of(
                  Map.of(AtlasLayer.INCIDENTS, incidents), filter.withYears(YearRange.EVERY));
          VisibleSet left = anyYear.shown(AtlasLayer.INCIDENTS, incidents);
          return YearCounts.of(incidents, left);
        },
        this::show,
        failure -> show(YearCounts.of(incidents, VisibleSet.all(incidents.size()))));
  }

  private void show(YearCounts newCounts) {
    counts = newCounts;
    YearRange range = model.filterProperty().get().years();
    histogram.show(counts, range);
    play.setDisable(counts.isEmpty());
    if (counts.isEmpty()) {
      years.setText("Incidents by year");
      count.setText("no incidents are loaded");
      return;
    }
    years.setText(counts.within(range).text().replace("–", " – "));
    int total = counts.totalIn(YearRange.EVERY);
    int left = counts.leftIn(range);
    count.setText(
        left == total
            ? "%d incidents, chosen list".formatted(total)
            : "%d of %d incidents, chosen list".formatted(left, total));
  }

  /** Someone picked years: they want to see them, so the layer is shown too. */
  private void choose(YearRange wanted) {
    stop();
    if (!wanted.isEvery()) {
      model.setVisible(AtlasLayer.INCIDENTS, true);
    }
    model.setFilter(model.filterProperty().get().withYears(wanted));
  }

  private void playOrStop() {
    if (isPlaying()) {
      stop();
      model.setFilter(model.filterProperty().get().withYears(beforePlay));
      return;
    }
    if (counts.isEmpty()) {
      return;
    }
    beforePlay = model.filterProperty().get().years();
    int length = beforePlay.isEvery() ? 0 : beforePlay.to() - beforePlay.from();
    model.setVisible(AtlasLayer.INCIDENTS, true);
    wish(new YearRange(counts.first(), counts.first() + length));
    showPlaying(true);
    player.playFromStart();
  }

  private void playOn() {
    YearRange now = counts.within(model.filterProperty().get().years());
    if (now.to() >= counts.last()) {
      stop();
      wish(beforePlay);
    } else {
      wish(new YearRange(now.from() + 1, now.to() + 1));
    }
  }

  private void wish(YearRange wanted) {
    model.setFilter(model.filterProperty().get().withYears(wanted));
  }

  private boolean isPlaying() {
    return player.getStatus() == javafx.animation.Animation.Status.RUNNING;
  }

  private void stop() {
    player.stop();
    showPlaying(false);
  }

  private void showPlaying(boolean playing) {
    play.setGraphic(new FontIcon(playing ? Feather.SQUARE : Feather.PLAY));
    String text = playing ? "Stop and show the years as before" : "Play through the years";
    play.setTooltip(new Tooltip(text));
    play.setAccessibleText(text);
  }
}
