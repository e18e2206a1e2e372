package pk.mineralatlas.ui.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.FacetCounts;
import pk.mineralatlas.map.MapModel;

/**
 * The values of one facet. Rows keep their place while counts change; long lists show their
 * beginning and what is chosen until they are asked for whole or searched.
 */
final class FacetSection {

  private final MapModel model;
  private final Facet facet;
  private final int shortLength;
  private final VBox rows = new VBox();
  private final TextField search = new TextField();
  private final Hyperlink more = new Hyperlink();
  private final Label empty = new Label();
  private final Map<String, FacetRow> rowOf = new LinkedHashMap<>();
  private final CollapsibleSection section;
  private boolean whole;

  /**
   * A section.
   *
   * @param shortLength how many values show before the list is asked for whole
   */
  FacetSection(
      MapModel model, Facet facet, String title, boolean open, int shortLength, Node... aside) {
    this.model = model;
    this.facet = facet;
    this.shortLength = shortLength;
    rows.getStyleClass().add("facet-rows");
    search.setPromptText("Find " + facet.title().toLowerCase(Locale.ROOT));
    search.setAccessibleText(search.getPromptText());
    search.getStyleClass().add("facet-search");
    search.textProperty().subscribe(this::showWanted);
    more.getStyleClass().setAll("atlas-link", "facet-more");
    more.setOnAction(e -> toggleWhole());
    empty.getStyleClass().addAll("atlas-faint", "facet-empty");
    empty.setWrapText(true);
    VBox content = new VBox(search, empty, rows, more);
    content.getStyleClass().add("facet-content");
    section = new CollapsibleSection(title, open, content, aside);
    setShown(search, false);
    setShown(more, false);
    model.filteredProperty().subscribe(result -> refresh());
    model.filterProperty().subscribe(filter -> refresh());
  }

  CollapsibleSection node() {
    return section;
  }

  private void toggleWhole() {
    whole = !whole;
    showWanted();
  }

  private void refresh() {
    FacetCounts counts = model.filteredProperty().get().counts();
    AtlasFilter filter = model.filterProperty().get();
    makeRows(counts);
    boolean any = !filter.chosen(facet).isEmpty();
    rowOf.forEach(
        (value, row) -> row.show(filter.isChosen(facet, value), any, counts.left(facet, value)));
    int chosen = filter.chosen(facet).size();
    section.setNote(chosen == 0 ? "" : String.valueOf(chosen));
    showWanted();
  }

  private void makeRows(FacetCounts counts) {
    List<String> values = new ArrayList<>();
    counts.values(facet).forEach(values::add);
    model.filterProperty().get().chosen(facet).stream()
        .filter(value -> !values.contains(value))
        .forEach(values::add);
    values.sort(FacetLook.order(facet));
    if (!List.copyOf(rowOf.keySet()).equals(values)) {
      Map<String, FacetRow> before = Map.copyOf(rowOf);
      rowOf.clear();
      for (String value : values) {
        FacetRow row = before.get(value);
        rowOf.put(value, row == null ? newRow(value) : row);
      }
    }
  }

  private FacetRow newRow(String value) {
    FacetRow row = FacetLook.row(facet, value);
    row.setOnAction(e -> model.setFilter(model.filterProperty().get().toggled(facet, value)));
    return row;
  }

  private void showWanted() {
    boolean isLong = rowOf.size() > shortLength;
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    List<FacetRow> shown = new ArrayList<>();
    int place = 0;
    for (FacetRow row : rowOf.values()) {
      boolean found = wanted.isEmpty() || row.value().toLowerCase(Locale.ROOT).contains(wanted);
      boolean inFront = whole || !wanted.isEmpty() || place++ < shortLength;
      if (row.isSelected() || (found && inFront)) {
        shown.add(row);
      }
    }
    if (!rows.getChildren().equals(shown)) {
      rows.getChildren().setAll(shown);
    }
    setShown(search, isLong && (whole || facet.isNames()));
    setShown(more, isLong && wanted.isEmpty());
    more.setText(whole ? "Show fewer" : "Show all " + rowOf.size());
    setShown(empty, shown.isEmpty());
    empty.setText(
        rowOf.isEmpty() ? "Nothing to choose from: the layer is not loaded." : "No match.");
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
