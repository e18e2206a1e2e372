package pk.mineralatlas.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.SearchHit;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.NewestWork;

/**
 * Finds sites, licences, places, districts and belts as one types, in English or Urdu. Enter goes
 * to the marked result, arrows move the mark, Esc clears. FX thread only.
 */
public final class SearchBox extends HBox {

  private static final int LIMIT = 40;
  private static final int ROWS_SHOWN = 9;
  private static final double ROW_PX = 46;
  private static final Duration TYPING = Duration.millis(60);

  private final CompletableFuture<Catalogue> catalogue;
  private final Consumer<SearchHit> go;
  private final NewestWork searching;
  private final TextField field = new TextField();
  private final Button clear = new Button(null, new FontIcon(Feather.X));
  private final ListView<SearchHit> results = new ListView<>();
  private final Label nothing = new Label();
  private final VBox card = new VBox();
  private final Popup popup = new Popup();
  private final PauseTransition typing = new PauseTransition(TYPING);
  private boolean goToFirst;

  /**
   * @param catalogue the catalogue, when it is open
   * @param go takes the result someone picks
   */
  public SearchBox(
      CompletableFuture<Catalogue> catalogue, BackgroundWork work, Consumer<SearchHit> go) {
    this.catalogue = catalogue;
    this.go = go;
    this.searching = new NewestWork(work);
    getStyleClass().add("search-box");
    setAlignment(Pos.CENTER_LEFT);
    field.getStyleClass().add("search-field");
    field.setPromptText("Site, place, holder …  ریکوڈک");
    field.setAccessibleText("Search sites, licences, places, districts and belts");
    HBox.setHgrow(field, Priority.ALWAYS);
    clear.getStyleClass().addAll("button-icon", "flat", "small", "search-clear");
    clear.setAccessibleText("Clear the search");
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    clear.setOnAction(e -> clear());
    getChildren().addAll(new FontIcon(Feather.SEARCH), field, clear);
    buildPopup();
    typing.setOnFinished(e -> search());
    field.textProperty().addListener((o, was, is) -> typed(is));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().addListener((o, was, is) -> focusMoved(is));
  }

  private void buildPopup() {
    results.getStyleClass().add("search-results");
    results.setCellFactory(list -> new HitCell(this::pick));
    results.setFixedCellSize(ROW_PX);
    results.setFocusTraversable(false);
    nothing.getStyleClass().add("search-nothing");
    nothing.setWrapText(true);
    card.getStyleClass().addAll("atlas-card", "search-card");
    card.getChildren().add(new StackPane(results, nothing));
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setAutoFix(false);
  }

  private void focusMoved(boolean focused) {
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("focused-within"), focused);
    if (!focused) {
      popup.hide();
    } else if (!field.getText().isBlank()) {
      typing.playFromStart();
    }
  }

  private void typed(String text) {
    boolean urdu = text.codePoints().anyMatch(c -> c >= 0x0600 && c <= 0x06ff);
    field.setNodeOrientation(urdu ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    goToFirst = false;
    if (text.isBlank()) {
      typing.stop();
      searching.forget();
      popup.hide();
    } else {
      typing.playFromStart();
    }
  }

  private void search() {
    if (!catalogue.isDone()) {
      explain("The catalogue is being opened …");
      var _ = catalogue.whenComplete((opened, e) -> Platform.runLater(this::searchAgain));
      return;
    }
    String text = field.getText();
    searching.run(
        () -> catalogue.join().search(text, LIMIT),
        this::show,
        failure -> explain("The catalogue cannot be searched: " + reason(failure)));
  }

  /** What was asked for while the catalogue was being opened. */
  private void searchAgain() {
    if (!field.getText().isBlank() && (goToFirst || popup.isShowing())) {
      search();
    }
  }

  private static String reason(Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return String.valueOf(cause.getMessage());
  }

  private void show(List<SearchHit> hits) {
    results.getItems().setAll(hits);
    results.getSelectionModel().selectFirst();
    if (goToFirst && !hits.isEmpty()) {
      pick(hits.getFirst());
      return;
    }
    if (hits.isEmpty()) {
      explain(
          "Nothing is called “%s”. Try a mineral, a district, a company, or the Urdu name."
              .formatted(field.getText().strip()));
      return;
    }
    nothing.setVisible(false);
    results.setVisible(true);
    results.scrollTo(0);
    open(Math.min(hits.size(), ROWS_SHOWN) * ROW_PX + 8);
  }

  private void explain(String text) {
    results.getItems().clear();
    results.setVisible(false);
    nothing.setText(text);
    nothing.setVisible(true);
    open(64);
  }

  private void open(double heightPx) {
    if (getScene() == null || !field.isFocused()) {
      return;
    }
    double widthPx = Math.max(getWidth(), 380);
    card.setPrefSize(widthPx, heightPx);
    results.setPrefHeight(heightPx);
    if (!popup.isShowing()) {
      card.getStylesheets().setAll(getScene().getStylesheets());
      Bounds at = localToScreen(getBoundsInLocal());
      popup.show(this, at.getMinX() - 8, at.getMaxY() - 2);
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> mark(1);
      case UP -> mark(-1);
      case ENTER -> enter();
      case ESCAPE -> clear();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void mark(int step) {
    int last = results.getItems().size() - 1;
    int marked =
        Math.clamp(results.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
    results.getSelectionModel().select(marked);
    if (marked >= ROWS_SHOWN - 1 || step < 0) {
      results.scrollTo(Math.max(0, marked - ROWS_SHOWN + 2));
    }
  }

  /** Enter before the results are there means the first of them. */
  private void enter() {
    SearchHit marked = results.getSelectionModel().getSelectedItem();
    if (marked != null && popup.isShowing() && results.isVisible()) {
      pick(marked);
    } else if (!field.getText().isBlank()) {
      search();
      goToFirst = true;
    }
  }

  private void pick(SearchHit hit) {
    goToFirst = false;
    searching.forget();
    popup.hide();
    field.selectAll();
    go.accept(hit);
  }

  /** Empties the box. */
  public void clear() {
    field.clear();
    popup.hide();
  }

  /** Puts the caret into the box, its text marked to be overwritten. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** The field, for tests. */
  public TextField field() {
    return field;
  }

  /** The results shown, for tests. */
  public List<SearchHit> shown() {
    return List.copyOf(results.getItems());
  }
}
