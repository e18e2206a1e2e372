package pk.mineralatlas.ui.filter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.FilterResult.CqlProblem;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.NewestWork;

/**
 * A line for an expression over the deposits' columns. It is checked while one types; Enter applies
 * it. What cannot be read is underlined at its place and said below, and changes nothing.
 */
final class ExpressionField {

  private static final Duration TYPING_PAUSE = Duration.millis(350);

  private static final String EXAMPLES =
      """
      Examples:
      status = 'operating' AND province = 'Balochistan'
      minerals LIKE '%gold%' AND precision IN ('site', 'near')
      figures > 5 AND evidence = 'verified'
      operator IS NOT NULL AND type <> 'occurrence'
      """;

  private static final int COLUMNS_A_LINE = 8;

  private final MapModel model;
  private final NewestWork checks;
  private final TextField field = new TextField();
  private final Label message = new Label();
  private final ErrorUnderline underline = new ErrorUnderline(field);
  private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
  private final VBox box = new VBox();

  ExpressionField(MapModel model, BackgroundWork work) {
    this.model = model;
    this.checks = new NewestWork(work);
    field.setId("filter-cql");
    field.setAccessibleText("Expression over the deposits' columns, in CQL");
    field.getStyleClass().add("expression-field");
    field.setPromptText("figures > 5 AND status = 'operating'");
    Tooltip examples = new Tooltip(EXAMPLES);
    field.setTooltip(examples);
    model.featuresProperty().subscribe(layers -> examples.setText(EXAMPLES + columns(layers)));
    field.setOnAction(e -> check(true));
    field.textProperty().subscribe((before, now) -> typed());
    pause.setOnFinished(e -> check(false));
    message.setId("filter-cql-message");
    message.getStyleClass().add("expression-message");
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    StackPane line = new StackPane(field, underline.node());
    HBox.setHgrow(line, Priority.ALWAYS);
    HBox row = new HBox(line, applyButton());
    row.getStyleClass().add("expression-row");
    box.getStyleClass().add("expression");
    box.getChildren().addAll(row, message);
    model.filterProperty().subscribe(this::follow);
    model.filteredProperty().subscribe(r -> r.cqlProblem().ifPresent(this::showProblem));
    hint();
  }

  Node node() {
    return box;
  }

  private Button applyButton() {
    Button apply = new Button("", new FontIcon(Feather.CORNER_DOWN_LEFT));
    apply.getStyleClass().add("expression-apply");
    apply.setTooltip(new Tooltip("Apply the expression (Enter)"));
    apply.setAccessibleText("Apply the expression");
    apply.setOnAction(e -> check(true));
    apply.setMinWidth(Region.USE_PREF_SIZE);
    return apply;
  }

  /** Shows the filter's expression when it was changed elsewhere: cleared, restored. */
  private void follow(AtlasFilter filter) {
    String typed = field.getText().strip();
    if (!filter.cql().equals(typed) && (filter.cql().isEmpty() != typed.isEmpty())) {
      field.setText(filter.cql());
    }
    if (filter.cql().isEmpty()) {
      hint();
    }
  }

  /** The names one can write, as the deposits' table has them. */
  private static String columns(Map<AtlasLayer, FeatureLayer> layers) {
    FeatureLayer deposits = layers.get(AtlasLayer.DEPOSITS);
    if (deposits == null) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nColumns: ");
    for (int i = 0; i < deposits.attributes().size(); i++) {
      text.append(i == 0 ? "" : i % COLUMNS_A_LINE == 0 ? ",\n" : ", ");
      text.append(deposits.attributes().get(i).name());
    }
    return text.toString();
  }

  private void typed() {
    checks.forget();
    underline.clear();
    hint();
    pause.playFromStart();
  }

  private void check(boolean apply) {
    pause.stop();
    String text = field.getText().strip();
    FeatureLayer deposits = model.featuresProperty().get().get(AtlasLayer.DEPOSITS);
    if (text.isEmpty()) {
      if (apply) {
        model.setFilter(model.filterProperty().get().withCql(""));
      }
    } else if (deposits == null) {
      tell("The deposits are not loaded, so there is nothing to filter.", true);
    } else {
      checks.run(
          () -> problemOf(text, deposits),
          problem -> checked(text, problem.orElse(null), apply),
          failure -> tell("The expression could not be checked: " + failure.getMessage(), true));
    }
  }

  private static Optional<CqlProblem> problemOf(String text, FeatureLayer deposits) {
    try {
      CqlFilter.parse(text, deposits);
      return Optional.empty();
    } catch (CqlFilter.SyntaxException e) {
      return Optional.of(new CqlProblem(String.valueOf(e.getMessage()), e.offset()));
    }
  }

  private void checked(String text, @Nullable CqlProblem problem, boolean apply) {
    if (problem != null) {
      if (apply) {
        field.positionCaret(placeOf(problem));
      }
      showProblem(problem);
    } else if (apply) {
      model.setFilter(model.filterProperty().get().withCql(text));
      tell("Applied to the deposits.", false);
    } else {
      boolean inForce = text.equals(model.filterProperty().get().cql());
      tell(inForce ? "Applied to the deposits." : "Enter applies it.", false);
    }
  }

  private void showProblem(CqlProblem problem) {
    underline.show(placeOf(problem));
    String sentence = problem.message();
    String start = sentence.substring(0, 1).toUpperCase(Locale.ROOT);
    tell("%s%s (character %d)".formatted(start, sentence.substring(1), problem.offset() + 1), true);
  }

  /** Index in the field's text, which may begin with blanks the expression does not have. */
  private int placeOf(CqlProblem problem) {
    int leading = field.getText().length() - field.getText().stripLeading().length();
    return Math.min(field.getText().length(), leading + problem.offset());
  }

  private void hint() {
    tell("Hover for examples and columns.", false);
  }

  private void tell(String text, boolean isError) {
    message.setText(text);
    message.getStyleClass().removeAll("error");
    if (isError) {
      message.getStyleClass().add("error");
    }
  }
}
