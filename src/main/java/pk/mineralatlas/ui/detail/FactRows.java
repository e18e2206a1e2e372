package pk.mineralatlas.ui.detail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import pk.mineralatlas.analysis.Conflicts;
import pk.mineralatlas.analysis.FactSheet;
import pk.mineralatlas.analysis.FigureText;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.catalog.Confidence;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.Source;
import pk.mineralatlas.ui.WrapLine;

/** Statements with their figure, grade, date, reporting standard and source. FX thread only. */
final class FactRows {

  private final Things things;

  FactRows(Things things) {
    this.things = things;
  }

  Node entry(FactSheet.Entry entry) {
    return switch (entry) {
      case FactSheet.Entry.Single(Fact fact) -> row(fact);
      case FactSheet.Entry.Disagreeing(List<Fact> facts) -> sideBySide(facts);
    };
  }

  /** The statement at the left, its figure at the right, what it rests on below. */
  Node row(Fact fact) {
    Label statement = DetailPage.text(fact.statement(), "fact-statement");
    HBox.setHgrow(statement, Priority.ALWAYS);
    statement.setMinWidth(0);
    statement.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(statement);
    line.getStyleClass().add("fact-line");
    if (fact.value() != null) {
      line.getChildren().add(new Figure(FigureText.of(fact)));
    }
    VBox row = new VBox(line, basis(fact));
    row.getStyleClass().add("fact-row");
    return row;
  }

  /** A figure at the right of its statement: whole words, and not wider than half of the line. */
  private static final class Figure extends Label {

    private static final double WIDEST_PX = 140;

    Figure(String text) {
      super(text);
      getStyleClass().add("fact-figure");
      setWrapText(true);
      setMinHeight(USE_PREF_SIZE);
      setTextAlignment(TextAlignment.RIGHT);
      setAlignment(Pos.TOP_RIGHT);
    }

    @Override
    protected double computeMinWidth(double heightPx) {
      return computePrefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double heightPx) {
      return Math.min(WIDEST_PX, super.computePrefWidth(-1));
    }
  }

  /** Figures that disagree, each with its own grade and source; none is preferred. */
  private Node sideBySide(List<Fact> facts) {
    Label heading = DetailPage.text(Conflicts.Conflict.heading(facts), "conflict-heading");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("conflict-grid");
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    for (int i = 0; i < facts.size(); i++) {
      grid.add(figureCard(facts.get(i)), i % 2, i / 2);
    }
    VBox box = new VBox(heading, grid);
    box.getStyleClass().add("conflict");
    return box;
  }

  private Node figureCard(Fact fact) {
    VBox card =
        new VBox(
            DetailPage.text(FigureText.of(fact), "conflict-figure"),
            DetailPage.text(fact.statement(), "conflict-statement"),
            basis(fact));
    card.getStyleClass().add("conflict-card");
    card.setMaxHeight(Double.MAX_VALUE);
    return card;
  }

  /** Badge, standard, date and source of a statement. */
  Node basis(Fact fact) {
    return basis(badge(fact.confidence()), SiteWords.basis(fact), fact.source());
  }

  /** A source on a line of its own. */
  Node source(Source source) {
    return basis(DetailPage.text("Source", "atlas-muted"), List.of(), source);
  }

  private Node basis(Node badge, List<String> words, Source source) {
    WrapLine line = new WrapLine(6, 2, badge);
    line.getStyleClass().add("fact-basis");
    words.forEach(word -> line.getChildren().add(DetailPage.text(word, "fact-basis-word")));
    line.getChildren().add(link(source));
    return line;
  }

  private Labeled link(Source source) {
    String shown = source.publisher().isBlank() ? source.title() : source.publisher();
    String whole =
        Stream.of(source.title(), source.publisher(), source.date())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    return things.page(shown, source.url(), whole);
  }

  static Label badge(Confidence confidence) {
    Label badge = new Label(confidence.text());
    badge.getStyleClass().addAll("atlas-badge", confidence.text());
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }
}
