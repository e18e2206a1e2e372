package pk.mineralatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import pk.mineralatlas.catalog.SearchHit;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.layers.LayersPanel;
import pk.mineralatlas.ui.mappane.MapPane;
import pk.mineralatlas.ui.mappane.ViewLimits;
import pk.mineralatlas.ui.mappane.ViewMover;
import pk.mineralatlas.ui.opened.OpenedLayers;
import pk.mineralatlas.ui.search.SearchBox;
import pk.mineralatlas.ui.table.SiteTable;
import pk.mineralatlas.ui.timeline.Timeline;

/**
 * The window. It shows with the map alone; {@link #fill()} puts in what stands beside the map, so
 * that the first picture need not wait for it. FX thread only.
 */
public final class AtlasWindow {

  public static final double MIN_WIDTH_PX = 1024;
  public static final double MIN_HEIGHT_PX = 700;

  /** The panels take at most these parts of the window's width. */
  private static final double LEFT_PART = 0.24;

  private static final double RIGHT_PART = 0.3;

  private final Stage stage;
  private final WindowParts parts;
  private final MapModel model;
  private final WindowState state;
  private final ViewMover mover;
  private final MapNavigator navigator;
  private final NoticeBar notices = new NoticeBar();
  private final MapPane map;
  private final SearchBox search;
  private final RegionSwitch regions;
  private final TopBar bar;
  private final SidePanel left;
  private final SidePanel right;
  private final SplitPane leftParts = new SplitPane();
  private final SplitPane centre = new SplitPane();
  private final StackPane details = new StackPane();
  private final StackPane years = new StackPane();
  private final SiteTable table;
  private final WindowCommands commands;
  private final OpenedLayers opened;
  private final MapFiles maps;
  private final DropTarget drop;
  private final Scene scene;

  /**
   * Builds the window without showing it.
   *
   * @param saved how it was when it was last closed
   */
  public AtlasWindow(Stage stage, WindowParts parts, WindowState saved) {
    this.stage = stage;
    this.parts = parts;
    this.model = parts.model();
    this.state = saved;
    this.mover = new ViewMover(model, parts.motion());
    this.navigator = new MapNavigator(model, mover);
    saved.map().ifPresent(model::restore);
    MapPicks picks = new MapPicks(model, navigator);
    map = new MapPane(model, mover, parts.sources(), parts.hits(), picks, saved.map().isPresent());
    picks.mountOn(map);
    search = new SearchBox(parts.catalogue(), parts.work(), this::goTo);
    regions = new RegionSwitch(model, mover, navigator);
    left = new SidePanel(leftParts, true, saved.panels().leftPx(), "left-panel");
    right = new SidePanel(details, false, saved.panels().rightPx(), "right-panel");
    commands = new WindowCommands(stage, model, map, notices);
    table = new SiteTable(model, navigator, commands::exportTable, commands::toggleTable);
    commands.setPanels(left, right, table);
    commands.setOpenFolder(saved.openFolder());
    opened = openedLayers();
    maps = new MapFiles(model, opened, parts.work(), notices);
    commands.setMaps(maps);
    drop = new DropTarget(maps::openAny);
    bar = new TopBar(model, search, regions, new AtlasMenu(model, commands).button());
    StackPane root = new StackPane(layout(), drop.veil());
    root.getStyleClass().add("atlas-root");
    scene = new Scene(root);
    drop.install(scene);
    scene.widthProperty().subscribe(width -> fit(width.doubleValue()));
    Look.follow(scene, model);
    wire();
    prepareStage();
  }

  private OpenedLayers openedLayers() {
    WindowParts.Opening opening = parts.opening();
    return new OpenedLayers(
        model, opening.reader(), opening.threads(), notices::warn, mover::flyTo, ViewLimits.REACH);
  }

  private VBox layout() {
    map.mountTop(notices);
    centre.setOrientation(Orientation.VERTICAL);
    centre.getStyleClass().add("centre");
    centre.getItems().add(map);
    details.getStyleClass().add("details");
    years.getStyleClass().add("years");
    HBox.setHgrow(centre, Priority.ALWAYS);
    HBox body = new HBox(left, centre, right);
    body.getStyleClass().add("body");
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox root = new VBox(bar, body, years);
    root.getStyleClass().add("atlas-window");
    return root;
  }

  /** A small window shortens the top bar and leaves the map its room. */
  private void fit(double widthPx) {
    if (widthPx > 0) {
      bar.fit(widthPx);
      left.setMostPx(widthPx * LEFT_PART);
      right.setMostPx(widthPx * RIGHT_PART);
    }
  }

  /** What was found is looked at, so that the keys are the map's again. */
  private void goTo(SearchHit hit) {
    navigator.flyTo(hit);
    map.requestFocus();
  }

  private void wire() {
    bar.side().selectedProperty().bindBidirectional(left.openProperty());
    bar.measure().selectedProperty().bindBidirectional(map.measuringProperty());
    bar.table().selectedProperty().bindBidirectional(table.visibleProperty());
    bar.print().setOnAction(e -> commands.print());
    table.setVisible(false);
    table.visibleProperty().addListener((o, was, is) -> showTable(is));
    left.openProperty().set(state.panels().left());
    right.openProperty().set(state.panels().right());
    model
        .selectionProperty()
        .addListener((o, was, is) -> is.ifPresent(s -> right.openProperty().set(true)));
    key(KeyCode.F, search::focus);
    for (int i = 0; i < 4; i++) {
      int region = i;
      key(KeyCode.valueOf("DIGIT" + (i + 1)), () -> regions.goTo(region));
    }
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F6), () -> goRound(1));
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> goRound(-1));
  }

  private void key(KeyCode code, Runnable action) {
    scene.getAccelerators().put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
  }

  /** From part to part by key. */
  private void goRound(int step) {
    List<Node> rounds = List.of(bar, left, map, right, years);
    Node focused = scene.getFocusOwner();
    int at = 2;
    for (int i = 0; i < rounds.size(); i++) {
      for (Node node = focused; node != null; node = node.getParent()) {
        at = node.equals(rounds.get(i)) ? i : at;
      }
    }
    for (int i = 1; i <= rounds.size(); i++) {
      Node next = rounds.get(Math.floorMod(at + step * i, rounds.size()));
      if (next.isVisible() && FocusInto.first(next)) {
        return;
      }
    }
  }

  private void prepareStage() {
    WindowState.Bounds bounds = state.bounds();
    stage.setTitle("Mineral Atlas of Pakistan");
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(MIN_WIDTH_PX, screen.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT_PX, screen.getHeight()));
    stage.setWidth(Math.min(bounds.width(), screen.getWidth()));
    stage.setHeight(Math.min(bounds.height(), screen.getHeight()));
    boolean onScreen =
        Double.isFinite(bounds.x())
            && !Screen.getScreensForRectangle(bounds.x() + 40, bounds.y() + 10, 80, 40).isEmpty();
    if (onScreen) {
      stage.setX(bounds.x());
      stage.setY(bounds.y());
    }
    stage.setMaximized(state.maximized());
    stage.setScene(scene);
  }

  /** Shows the window; what stands beside the map is still to be filled in. */
  public void show() {
    stage.show();
    map.requestFocus();
  }

  /** Puts in what stands beside the map. */
  public void fill() {
    LayersPanel layers = new LayersPanel(model, opened, commands::openLayer);
    ScrollPane layersScroll = new ScrollPane(layers);
    layersScroll.setFitToWidth(true);
    layersScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    layersScroll.getStyleClass().addAll("edge-to-edge", "layers-scroll");
    Panels made = Panels.make(parts, navigator);
    leftParts.setOrientation(Orientation.VERTICAL);
    leftParts.getItems().setAll(made.filter(), layersScroll);
    leftParts.setDividerPositions(state.panels().filterPart());
    map.mountTopLeft(made.chips());
    details.getChildren().setAll(made.details());
    years.getChildren().setAll(YearsBar.make(new Timeline(model, parts.work()), left, right));
    table.setVisible(state.panels().table());
  }

  private void showTable(boolean shown) {
    if (shown && !centre.getItems().contains(table)) {
      centre.getItems().add(table);
      double height = Math.max(300, centre.getHeight());
      centre.setDividerPositions(1 - Math.clamp(state.panels().tablePx() / height, 0.15, 0.7));
    } else if (!shown) {
      centre.getItems().remove(table);
    }
  }

  /** Where lines for the user go. */
  public NoticeBar notices() {
    return notices;
  }

  /** Runs after each new picture of the map. */
  public void setOnFrame(Runnable onFrame) {
    map.setOnFrame(onFrame);
  }

  /** Asked with the window's state when someone closes it. */
  public void setOnClose(Consumer<WindowState> save) {
    stage.setOnHiding(e -> save.accept(state()));
  }

  /** Takes someone's wish to print. */
  public void setOnPrint(Runnable print) {
    commands.setPrint(print);
  }

  /** How the window is now. */
  public WindowState state() {
    boolean plain = !stage.isMaximized() && !stage.isIconified();
    WindowState.Bounds bounds =
        plain
            ? new WindowState.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
            : state.bounds();
    double filterPart =
        leftParts.getDividers().isEmpty()
            ? state.panels().filterPart()
            : leftParts.getDividerPositions()[0];
    double tablePx =
        table.isVisible() && table.getHeight() > 0 ? table.getHeight() : state.panels().tablePx();
    return new WindowState(
        bounds,
        stage.isMaximized(),
        new WindowState.Panels(
            left.widthPx(),
            right.widthPx(),
            tablePx,
            filterPart,
            left.openProperty().get(),
            right.openProperty().get(),
            table.isVisible()),
        new WindowState.MapSize(
            model.viewportProperty().get().widthPx(), model.viewportProperty().get().heightPx()),
        Optional.of(model.state()),
        commands.openFolder());
  }

  public Stage stage() {
    return stage;
  }

  /** Maps as files. */
  public MapFiles maps() {
    return maps;
  }

  /** What people do with layers of their own. */
  public OpenedLayers opened() {
    return opened;
  }

  public MapPane map() {
    return map;
  }

  public SearchBox search() {
    return search;
  }

  public ViewMover mover() {
    return mover;
  }
}
