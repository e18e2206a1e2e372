package pk.mineralatlas.ui.filter;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.FilterResult;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.BackgroundWork;

/** The panel by which people narrow the map, with live counts. FX thread only. */
public final class FilterPanel {

  private static final int MANY = 11;
  private static final int FEW = 8;

  private final MapModel model;
  private final VBox sections = new VBox();
  private final ScrollPane scroll = new ScrollPane(sections);
  private final Label summary = new Label();
  private final Hyperlink clear = new Hyperlink("clear all");

  /**
   * Builds the panel.
   *
   * @param work reads expressions away from the FX thread
   */
  public FilterPanel(MapModel model, BackgroundWork work) {
    this.model = model;
    sections.getStyleClass().add("filter-panel");
    scroll.getStyleClass().addAll("filter-scroll", "edge-to-edge");
    scroll.getStylesheets().add(stylesheet());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    sections
        .getChildren()
        .addAll(
            head(),
            facet(Facet.MINERAL, "MINERALS", true, MANY, anyOrAll()),
            facet(Facet.EVIDENCE, "EVIDENCE", true, MANY),
            critical(),
            facet(Facet.PROVINCE, "PROVINCE", true, MANY),
            facet(Facet.STATUS, "STATUS", true, MANY),
            facet(Facet.SITE_TYPE, "SITE TYPE", true, MANY),
            facet(Facet.OPERATOR, "OPERATOR", false, FEW),
            facet(Facet.LICENCE_STATUS, "LICENCES BY STATUS", false, MANY),
            facet(Facet.LICENCE_HOLDER, "LICENCES BY HOLDER", false, FEW),
            facet(Facet.RISK_LEVEL, "RISK LEVEL", false, MANY),
            facet(Facet.INCIDENT_KIND, "INCIDENTS BY KIND", false, MANY),
            facet(Facet.INCIDENT_TARGET, "INCIDENTS BY TARGET", false, MANY),
            new CollapsibleSection(
                "EXPERT FILTER (CQL)", false, new ExpressionField(model, work).node()));
  }

  public Node node() {
    return scroll;
  }

  static String stylesheet() {
    return Objects.requireNonNull(FilterPanel.class.getResource("filter.css")).toExternalForm();
  }

  private Node facet(Facet facet, String title, boolean open, int shortLength, Node... aside) {
    return new FacetSection(model, facet, title, open, shortLength, aside).node();
  }

  private Node head() {
    clear.getStyleClass().setAll("atlas-link");
    clear.setOnAction(e -> model.setFilter(AtlasFilter.none()));
    summary.getStyleClass().add("filter-summary");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(summary, gap, clear);
    line.setAlignment(Pos.BASELINE_LEFT);
    model.filteredProperty().subscribe(this::summarise);
    model.filterProperty().subscribe(filter -> clear.setVisible(!filter.hidesNothing()));
    VBox head = new VBox(line, nameField());
    head.getStyleClass().add("filter-head");
    return head;
  }

  private void summarise(FilterResult result) {
    VisibleSet deposits = result.shown().get(AtlasLayer.DEPOSITS);
    summary.setText(
        deposits == null
            ? "Deposits are not loaded"
            : "%d of %d sites".formatted(deposits.count(), deposits.size()));
  }

  private TextField nameField() {
    TextField field = new TextField();
    field.setId("filter-text");
    field.setPromptText("Name, operator or holder");
    field.setAccessibleText("Keep what has this text in its name, operator or holder");
    field
        .textProperty()
        .subscribe(text -> model.setFilter(model.filterProperty().get().withText(text)));
    model
        .filterProperty()
        .subscribe(
            filter -> {
              if (!filter.text().equals(field.getText().strip())) {
                field.setText(filter.text());
              }
            });
    return field;
  }

  private Node anyOrAll() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton any = mode("any", "Sites with at least one of the chosen minerals", group);
    ToggleButton all = mode("all", "Only sites that have all chosen minerals", group);
    any.setOnAction(e -> setEveryMineral(false));
    all.setOnAction(e -> setEveryMineral(true));
    model
        .filterProperty()
        .subscribe(filter -> group.selectToggle(filter.everyMineral() ? all : any));
    HBox box = new HBox(any, all);
    box.getStyleClass().add("segmented");
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  private void setEveryMineral(boolean every) {
    AtlasFilter filter = model.filterProperty().get();
    model.setFilter(filter.withEveryMineral(every));
  }

  private static ToggleButton mode(String text, String meaning, ToggleGroup group) {
    ToggleButton button = new ToggleButton(text);
    button.setId("minerals-" + text);
    button.getStyleClass().setAll("segment");
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(meaning));
    button.setAccessibleText(meaning);
    return button;
  }

  private Node critical() {
    ToggleSwitch only = new ToggleSwitch();
    only.setId("critical-only");
    only.setAccessibleText("Only sites with a mineral on the USGS list of critical minerals");
    only.selectedProperty()
        .subscribe(on -> model.setFilter(model.filterProperty().get().withCriticalOnly(on)));
    model.filterProperty().subscribe(filter -> only.setSelected(filter.criticalOnly()));
    Label label = new Label("USGS critical minerals");
    label.setWrapText(true);
    label.setTooltip(
        new Tooltip(
            "Sites with a mineral on the U.S. Geological Survey's draft list of critical minerals"
                + " of 2025"));
    label.setOnMouseClicked(e -> only.setSelected(!only.isSelected()));
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Label count = new Label();
    count.getStyleClass().add("facet-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    model
        .filteredProperty()
        .subscribe(result -> count.setText(String.valueOf(result.counts().criticalLeft())));
    HBox line = new HBox(only, label, count);
    line.getStyleClass().add("critical-line");
    return line;
  }
}
