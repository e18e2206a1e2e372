package pk.mineralatlas.ui.print;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.ScaleText;
import pk.mineralatlas.print.SeriesKind;
import pk.mineralatlas.print.SeriesRequest;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.print.SheetTemplate;
import pk.mineralatlas.print.SheetTemplates;

/** What one chooses for a page. Calls back on each change. FX thread only. */
final class PrintForm extends VBox {

  private final AreaBox area;
  private final PaperBox paper;
  private final ToggleButton portrait = new ToggleButton("Portrait");
  private final ToggleButton landscape = new ToggleButton("Landscape");
  private final ComboBox<String> scale = new ComboBox<>();
  private final TextField title = new TextField();
  private final TextField titleUr = new TextField();
  private final Map<SheetPart, CheckBox> parts = new EnumMap<>(SheetPart.class);
  private final CheckBox blackAndWhite = new CheckBox("Black and white, risk hatched");
  private final LanguageBox language = new LanguageBox();
  private final OutputBox output = new OutputBox();
  private final ToggleButton oneMap = new ToggleButton("One map");
  private final ToggleButton aSeries = new ToggleButton("A series");
  private final ComboBox<SeriesChoice> series = new ComboBox<>();
  private final CheckBox sameScale = new CheckBox("All sheets at one scale");
  private final CheckBox inFolder = new CheckBox("A file for each sheet, in a folder");
  private boolean isOrientationChosen;

  /**
   * @param areas what can be printed, the first chosen
   * @param kinds the series that can be printed
   * @param changed called on each change of what {@link #choices()} gives
   */
  PrintForm(List<AreaChoice> areas, List<SeriesChoice> kinds, Runnable changed) {
    getStyleClass().add("print-form");
    paper = new PaperBox(changed);
    series.getItems().setAll(kinds);
    series.setValue(kinds.getFirst());
    area = new AreaBox(areas);
    fill();
    layOut();
    listen(changed);
  }

  private void fill() {
    area.setId("print-area");
    series.setId("print-series");
    sameScale.setId("print-same-scale");
    inFolder.setId("print-in-folder");
    oneMap.setId("print-one-map");
    aSeries.setId("print-a-series");
    ToggleGroup whether = new ToggleGroup();
    whether.getToggles().setAll(oneMap, aSeries);
    oneMap.getStyleClass().add("left-pill");
    aSeries.getStyleClass().add("right-pill");
    oneMap.setSelected(true);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(portrait, landscape);
    portrait.getStyleClass().add("left-pill");
    landscape.getStyleClass().add("right-pill");
    scale.getItems().setAll(ScaleText.offered());
    scale.setEditable(true);
    scale.setValue(ScaleText.FIT);
    scale.setId("print-scale");
    title.setId("print-title");
    titleUr.setId("print-title-ur");
    titleUr.getStyleClass().add("atlas-urdu");
    for (SheetPart part : SheetPart.values()) {
      CheckBox box = new CheckBox(part.title());
      box.setSelected(true);
      box.setId("print-part-" + part.name());
      parts.put(part, box);
    }
    blackAndWhite.setId("print-bw");
    suitOrientation();
  }

  private void layOut() {
    getChildren()
        .addAll(
            section(
                "Map",
                segmented(oneMap, aSeries),
                ofSeries(row("Sheets", series)),
                ofAreas(row("Area", areaRow())),
                row("Scale", scale),
                ofSeries(sameScale)),
            section(
                "Paper",
                row("Size", paper),
                row("Held", segmented(portrait, landscape)),
                row("Margin", paper.margin()),
                blackAndWhite),
            ofOneMap(section("Title", title, titleUr)),
            section("On the page", row("Language", language), partsGrid()),
            section("Files and printer", ofSeries(inFolder), output));
  }

  private static Node segmented(ToggleButton left, ToggleButton right) {
    HBox box = new HBox(left, right);
    for (ToggleButton each : List.of(left, right)) {
      each.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    return box;
  }

  /** The areas, and a way to draw once more what was drawn. */
  private Node areaRow() {
    Button again = new Button("Again");
    again.setId("print-draw-again");
    again.setAccessibleText("Draw again");
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(e -> area.drawAgain());
    shownWhile(again, area.valueProperty().map(is -> is.isDrawn() && is.area().isPresent()));
    area.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(area, Priority.ALWAYS);
    HBox box = new HBox(area, again);
    box.getStyleClass().add("print-row");
    return box;
  }

  private Node ofSeries(Node node) {
    return shownWhile(node, aSeries.selectedProperty());
  }

  private Node ofOneMap(Node node) {
    return shownWhile(node, aSeries.selectedProperty().not());
  }

  /** An area is chosen for a single map, and for maps of each mineral. */
  private Node ofAreas(Node node) {
    return shownWhile(
        node,
        Bindings.createBooleanBinding(
            () -> !aSeries.isSelected() || series.getValue().kind() instanceof SeriesKind.Minerals,
            aSeries.selectedProperty(),
            series.valueProperty()));
  }

  private static Node shownWhile(Node node, ObservableValue<Boolean> holds) {
    node.visibleProperty().bind(holds);
    node.managedProperty().bind(holds);
    return node;
  }

  private Node partsGrid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("print-parts");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHalignment(HPos.LEFT);
      grid.getColumnConstraints().add(half);
    }
    int i = 0;
    for (CheckBox box : parts.values()) {
      grid.add(box, i % 2, i / 2);
      i++;
    }
    return grid;
  }

  private static Node section(String heading, Node... content) {
    Label label = new Label(heading);
    label.getStyleClass().add("atlas-heading");
    VBox section = new VBox(label);
    section.getStyleClass().add("print-section");
    section.getChildren().addAll(content);
    return section;
  }

  private static Node row(String name, Node field) {
    Label label = new Label(name);
    label.getStyleClass().add("print-label");
    label.setLabelFor(field);
    HBox row = new HBox(label, field);
    row.getStyleClass().add("print-row");
    HBox.setHgrow(field, Priority.ALWAYS);
    if (field instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return row;
  }

  private void listen(Runnable changed) {
    area.valueProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null && !isOrientationChosen) {
                suitOrientation();
              }
            });
    oneMap.setOnAction(e -> oneMap.setSelected(true));
    aSeries.setOnAction(e -> aSeries.setSelected(true));
    aSeries.selectedProperty().subscribe(this::suitUnlessChosen);
    portrait.setOnAction(e -> chooseOrientation(portrait));
    landscape.setOnAction(e -> chooseOrientation(landscape));
    for (Observable each :
        List.<Observable>of(
            aSeries.selectedProperty(),
            series.valueProperty(),
            sameScale.selectedProperty(),
            area.valueProperty(),
            portrait.selectedProperty(),
            scale.valueProperty(),
            title.textProperty(),
            titleUr.textProperty(),
            language.valueProperty(),
            blackAndWhite.selectedProperty())) {
      each.addListener(o -> changed.run());
    }
    parts.values().forEach(box -> box.selectedProperty().addListener(o -> changed.run()));
    scale.getEditor().setOnAction(e -> commitScale());
    scale
        .getEditor()
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (!is) {
                commitScale();
              }
            });
  }

  private void commitScale() {
    scale.setValue(scale.getEditor().getText());
  }

  /**
   * Each sheet of a series is held as suits its region, if nothing else is chosen; none is drawn.
   */
  private void suitUnlessChosen() {
    if (area.isToDraw()) {
      area.giveUpDrawing();
    }
    if (!isOrientationChosen) {
      suitOrientation();
    }
  }

  private void suitOrientation() {
    if (aSeries.isSelected()) {
      portrait.setSelected(false);
      landscape.setSelected(false);
      return;
    }
    boolean isPortrait = Orientation.suiting(area.area().extent()) == Orientation.PORTRAIT;
    portrait.setSelected(isPortrait);
    landscape.setSelected(!isPortrait);
  }

  /** One of the two is always chosen. */
  private void chooseOrientation(ToggleButton chosen) {
    isOrientationChosen = true;
    chosen.setSelected(true);
  }

  /** Puts the choice of templates above everything else. */
  void offer(SheetTemplates templates, Consumer<String> warn) {
    TemplateRow row = new TemplateRow(templates, this::use, this::template, warn);
    getChildren().addFirst(section("Template", row));
  }

  private void use(SheetTemplate template) {
    paper.choose(template.page());
    template
        .page()
        .held()
        .ifPresent(
            held -> {
              isOrientationChosen = true;
              portrait.setSelected(held == Orientation.PORTRAIT);
              landscape.setSelected(held == Orientation.LANDSCAPE);
            });
    parts.forEach((part, box) -> box.setSelected(template.parts().contains(part)));
    blackAndWhite.setSelected(template.blackAndWhite());
    language.setValue(template.language());
  }

  /** What is chosen now, under a name. */
  private SheetTemplate template(String name) throws PrintException {
    PrintChoices now = choices();
    PageSize page = now.page();
    return new SheetTemplate(
        name,
        new SheetTemplate.Page(
            page.paper(),
            isOrientationChosen ? Optional.of(page.orientation()) : Optional.empty(),
            paper.hasMargin() ? Optional.of(page.marginMm()) : Optional.empty()),
        now.parts(),
        now.blackAndWhite(),
        now.language());
  }

  /**
   * What is wanted now.
   *
   * @param map the map with everything chosen but whether it is one of a series
   */
  PrintWish wish(PrintRequest map, Regions regions) {
    if (!aSeries.isSelected()) {
      return new PrintWish.One(map);
    }
    Optional<Orientation> held =
        isOrientationChosen ? Optional.of(map.page().orientation()) : Optional.empty();
    return new PrintWish.Series(
        series.getValue().kind(),
        new SeriesRequest.Choices(map, held, sameScale.isSelected()),
        regions);
  }

  /** The titles that stand on the page when the fields are blank. */
  void showAutomaticTitles(String english, String urdu) {
    title.setPromptText(english);
    titleUr.setPromptText(urdu);
  }

  /**
   * What is chosen now.
   *
   * @throws PrintException in one line, when no area is chosen or the scale is none
   */
  PrintChoices choices() throws PrintException {
    Set<SheetPart> chosen = EnumSet.noneOf(SheetPart.class);
    parts.forEach(
        (part, box) -> {
          if (box.isSelected()) {
            chosen.add(part);
          }
        });
    if (area.getValue() == null) {
      throw new PrintException("Choose an area: a province, district or belt by name.");
    }
    return new PrintChoices(
        area.area(),
        paper.page(portrait.isSelected() ? Orientation.PORTRAIT : Orientation.LANDSCAPE),
        ScaleText.parse(scale.getValue() == null ? "" : scale.getValue()),
        title.getText(),
        titleUr.getText(),
        chosen,
        blackAndWhite.isSelected(),
        language.getValue());
  }

  /** What is to be printed. */
  AreaBox area() {
    return area;
  }

  /** Whether files for each sheet of a series are wanted, instead of one for all. */
  boolean isFolder() {
    return aSeries.isSelected() && inFolder.isSelected();
  }

  /** What is chosen for files and the printer. */
  OutputBox output() {
    return output;
  }
}
