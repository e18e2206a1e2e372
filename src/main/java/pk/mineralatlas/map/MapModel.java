package pk.mineralatlas.map;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.style.Theme;

/**
 * The state of the map: layers, view, filter, selection. Read it through properties, change it
 * through commands, draw it from a {@link #snapshot()}. FX thread only; filtering is done by the
 * background executor and comes back through the owner's.
 */
public final class MapModel {

  private final Filtering filtering;
  private final ReadOnlyObjectWrapper<Map<AtlasLayer, FeatureLayer>> features =
      new ReadOnlyObjectWrapper<>(this, "features", Map.of());
  private final ReadOnlyObjectWrapper<Map<OpenedLayer, OpenedFile>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Map.of());
  private final ReadOnlyObjectWrapper<List<LayerState>> layers;
  private final ReadOnlyObjectWrapper<Viewport> viewport;
  private final ReadOnlyObjectWrapper<Optional<Selected>> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Selected>> hover =
      new ReadOnlyObjectWrapper<>(this, "hover", Optional.empty());
  private final ReadOnlyObjectWrapper<Theme> theme =
      new ReadOnlyObjectWrapper<>(this, "theme", Theme.LIGHT);
  private final ReadOnlyObjectWrapper<LabelLanguage> labels =
      new ReadOnlyObjectWrapper<>(this, "labels", LabelLanguage.ENGLISH);
  private final ReadOnlyObjectWrapper<Boolean> graticule =
      new ReadOnlyObjectWrapper<>(this, "graticule", false);
  private final ReadOnlyObjectWrapper<MapGround> ground =
      new ReadOnlyObjectWrapper<>(this, "ground", MapGround.ATLAS);
  private final ReadOnlyObjectWrapper<Map<AtlasLayer, GivenLayer>> given =
      new ReadOnlyObjectWrapper<>(this, "given", Map.of());
  private final ReadOnlyObjectWrapper<ViewHistory> history;
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);

  /**
   * @param viewport the first view
   * @param background runs filters away from the FX thread
   * @param owner runs what belongs on the FX thread, as {@code Platform::runLater} does
   */
  public MapModel(Viewport viewport, Executor background, Executor owner) {
    this.filtering = new Filtering(background, owner, this::touch);
    this.viewport = new ReadOnlyObjectWrapper<>(this, "viewport", viewport);
    this.history = new ReadOnlyObjectWrapper<>(this, "history", ViewHistory.startingAt(viewport));
    List<LayerState> states =
        AtlasLayer.firstOrder().stream()
            .map(id -> new LayerState(id, id.isVisibleAtFirst(), 1))
            .toList();
    this.layers = new ReadOnlyObjectWrapper<>(this, "layers", states);
  }

  /** Everything the base image of the map depends on, as it is now. */
  public MapSnapshot snapshot() {
    DrawnLayers drawn = new DrawnLayers(loaded(), filteredProperty().get(), given.get());
    return new MapSnapshot(
        viewport.get(),
        layers.get().stream().map(drawn::of).toList(),
        theme.get(),
        labels.get(),
        graticule.get(),
        selection.get(),
        ground.get().background());
  }

  /** What is to outlive the window. */
  public MapState state() {
    return new MapState(
        viewport.get().centre(),
        viewport.get().metresPerPx(),
        layers.get(),
        opened.get().values().stream().map(OpenedFile::unread).toList(),
        filterProperty().get(),
        theme.get(),
        labels.get(),
        graticule.get(),
        selection.get(),
        ground.get(),
        given.get());
  }

  /**
   * Shows another map in place of this one: what was opened is taken off, and what the other has
   * opened waits to be read. The size of the view stays as it is.
   */
  public void replace(MapState state) {
    List.copyOf(opened.get().keySet()).forEach(this::removeOpened);
    restore(state);
  }

  /** Takes back what {@link #state()} gave; the size of the view stays as it is. */
  public void restore(MapState state) {
    state.opened().stream()
        .filter(file -> !opened.get().containsKey(file.layer()))
        .forEach(this::putOpened);
    restoreLayers(state.layers());
    setFilter(state.filter());
    setTheme(state.theme());
    setLabels(state.labels());
    setGraticule(state.graticule());
    ground.set(state.ground());
    given.set(state.given());
    touch();
    selection.set(state.selection());
    goTo(state.viewport(viewport.get().widthPx(), viewport.get().heightPx()));
  }

  /** Counts up whenever {@link #snapshot()} would draw another base image. */
  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** The features of the layers loaded so far; the map itself never changes, a new one comes. */
  public ReadOnlyObjectProperty<Map<AtlasLayer, FeatureLayer>> featuresProperty() {
    return features.getReadOnlyProperty();
  }

  /** The layers someone opened, in the order in which they were. */
  public ReadOnlyObjectProperty<Map<OpenedLayer, OpenedFile>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** All layers there are now. */
  public LoadedLayers loaded() {
    return new LoadedLayers(features.get(), opened.get());
  }

  /** The layers with their visibility and opacity, bottom first. */
  public ReadOnlyObjectProperty<List<LayerState>> layersProperty() {
    return layers.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /** The filter asked for; what it leaves follows in {@link #filteredProperty()}. */
  public ReadOnlyObjectProperty<AtlasFilter> filterProperty() {
    return filtering.filterProperty();
  }

  /** What the last filter worked out leaves, with the counts. */
  public ReadOnlyObjectProperty<FilterResult> filteredProperty() {
    return filtering.filteredProperty();
  }

  public ReadOnlyObjectProperty<Optional<Selected>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** What the pointer rests on. */
  public ReadOnlyObjectProperty<Optional<Selected>> hoverProperty() {
    return hover.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<LabelLanguage> labelsProperty() {
    return labels.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Boolean> graticuleProperty() {
    return graticule.getReadOnlyProperty();
  }

  /** What the map is drawn on. */
  public ReadOnlyObjectProperty<MapGround> groundProperty() {
    return ground.getReadOnlyProperty();
  }

  /** Puts in, or replaces, the features of a layer. */
  public void putFeatures(AtlasLayer layer, FeatureLayer loaded) {
    putFeatures(Map.of(layer, loaded));
  }

  /** Puts in, or replaces, the features of several layers at once. */
  public void putFeatures(Map<AtlasLayer, FeatureLayer> loaded) {
    Map<AtlasLayer, FeatureLayer> all = new EnumMap<>(AtlasLayer.class);
    all.putAll(features.get());
    all.putAll(loaded);
    features.set(Collections.unmodifiableMap(all));
    touch();
    filtering.run(features.get());
  }

  /** Puts in an opened layer, on top of the others, or replaces it where it is. */
  public void putOpened(OpenedFile file) {
    Map<OpenedLayer, OpenedFile> all = new LinkedHashMap<>(opened.get());
    boolean isNew = all.put(file.layer(), file) == null;
    opened.set(Collections.unmodifiableMap(all));
    if (isNew) {
      bringForward(file.layer());
    } else {
      touch();
    }
  }

  /** Shows an opened layer, and over all other opened ones. */
  public void bringForward(OpenedLayer layer) {
    double opacity =
        layers.get().stream()
            .filter(state -> state.id().equals(layer) && state.opacity() > 0)
            .findFirst()
            .map(LayerState::opacity)
            .orElse(1.0);
    setLayers(LayerOrder.withOpened(layers.get(), new LayerState(layer, true, opacity)));
  }

  /** Takes an opened layer off the map; its file is left as it is. */
  public void removeOpened(OpenedLayer layer) {
    forgetPicked(layer);
    setLayers(layers.get().stream().filter(state -> !state.id().equals(layer)).toList());
    Map<OpenedLayer, OpenedFile> all = new LinkedHashMap<>(opened.get());
    all.remove(layer);
    opened.set(Collections.unmodifiableMap(all));
  }

  /** Picks nothing of a layer any more, since its features are other ones now. */
  public void forgetPicked(OpenedLayer layer) {
    if (selection.get().filter(s -> s.layer().equals(layer)).isPresent()) {
      clearSelection();
    }
    if (hover.get().filter(s -> s.layer().equals(layer)).isPresent()) {
      setHover(Optional.empty());
    }
  }

  /** Shows another view while a gesture lasts; {@link #restAtView()} ends it. */
  public void setViewport(Viewport view) {
    if (!view.equals(viewport.get())) {
      viewport.set(view);
      touch();
    }
  }

  /** Notes the present view as one to come back to. */
  public void restAtView() {
    history.set(history.get().restedAt(viewport.get()));
  }

  /** Goes to a view and notes it. */
  public void goTo(Viewport view) {
    restAtView();
    setViewport(view);
    restAtView();
  }

  public boolean hasPreviousView() {
    return history.get().previous().isPresent();
  }

  public boolean hasNextView() {
    return history.get().next().isPresent();
  }

  /** Whether there is a view to go back to, kept up to date. */
  public BooleanBinding previousViewAvailable() {
    return Bindings.createBooleanBinding(this::hasPreviousView, history);
  }

  /** Whether there is a view to go forth to, kept up to date. */
  public BooleanBinding nextViewAvailable() {
    return Bindings.createBooleanBinding(this::hasNextView, history);
  }

  /** Back to the view before, if there is one; size and all else stay. */
  public void previousView() {
    history.get().previous().ifPresent(this::showHistory);
  }

  public void nextView() {
    history.get().next().ifPresent(this::showHistory);
  }

  private void showHistory(ViewHistory moved) {
    history.set(moved);
    Viewport now = viewport.get();
    setViewport(moved.view().withSize(now.widthPx(), now.heightPx()));
  }

  /** Shows or hides a row of the layers panel: the layer and those that follow it. */
  public void setVisible(LayerId row, boolean visible) {
    changeRow(row, state -> state.withVisible(visible));
  }

  /** Sets the opacity of a row and those that follow it, from 0, unseen, to 1. */
  public void setOpacity(LayerId row, double opacity) {
    changeRow(row, state -> state.withOpacity(opacity));
  }

  public boolean isVisible(LayerId layer) {
    return layers.get().stream().anyMatch(state -> state.id().equals(layer) && state.visible());
  }

  /** Moves a row with its followers to just above another row with its followers. */
  public void moveAbove(LayerId row, LayerId lower) {
    setLayers(LayerOrder.movedAbove(layers.get(), row, lower));
  }

  /** Moves a row with its followers to just below another row. */
  public void moveBelow(LayerId row, LayerId upper) {
    setLayers(LayerOrder.movedBelow(layers.get(), row, upper));
  }

  /** Takes over order, visibility and opacity, as saved earlier; what is missing keeps its own. */
  public void restoreLayers(List<LayerState> states) {
    List<LayerState> known =
        states.stream()
            .filter(s -> !(s.id() instanceof OpenedLayer o) || opened.get().containsKey(o))
            .toList();
    setLayers(LayerOrder.completed(known, layers.get()));
  }

  private void changeRow(LayerId row, UnaryOperator<LayerState> change) {
    setLayers(
        layers.get().stream()
            .map(s -> s.id().row().filter(row::equals).isPresent() ? change.apply(s) : s)
            .toList());
  }

  private void setLayers(List<LayerState> states) {
    if (!states.equals(layers.get())) {
      layers.set(states);
      touch();
    }
  }

  /** Asks for another filter; one asked for before and not yet worked out is forgotten. */
  public void setFilter(AtlasFilter wanted) {
    filtering.set(wanted, features.get());
  }

  public void select(Selected picked) {
    selection.set(Optional.of(picked));
  }

  public void clearSelection() {
    selection.set(Optional.empty());
  }

  public void setHover(Optional<Selected> under) {
    hover.set(under);
  }

  public void setTheme(Theme wanted) {
    if (wanted != theme.get()) {
      theme.set(wanted);
      touch();
    }
  }

  public void setLabels(LabelLanguage wanted) {
    if (wanted != labels.get()) {
      labels.set(wanted);
      touch();
    }
  }

  public void setGraticule(boolean shown) {
    if (shown != graticule.get()) {
      graticule.set(shown);
      touch();
    }
  }

  private void touch() {
    revision.set(revision.get() + 1);
  }
}
