package pk.mineralatlas.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapGround;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.map.document.DocumentFile;
import pk.mineralatlas.map.document.DocumentLayer;
import pk.mineralatlas.map.document.DocumentState;
import pk.mineralatlas.map.document.MapDocument;
import pk.mineralatlas.print.PageFile;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.mappane.MapPane;
import pk.mineralatlas.ui.mappane.ViewLimits;
import pk.mineralatlas.ui.opened.OpenedLayers;

/**
 * Maps as files: what the window shows is written down, and taken back in place of what it shows.
 * Files are read and written in the background; a line tells what came of it. FX thread only.
 */
public final class MapFiles {

  private final MapModel model;
  private final OpenedLayers opened;
  private final BackgroundWork work;
  private final NoticeBar notices;
  private Optional<Path> current = Optional.empty();

  MapFiles(MapModel model, OpenedLayers opened, BackgroundWork work, NoticeBar notices) {
    this.model = model;
    this.opened = opened;
    this.work = work;
    this.notices = notices;
  }

  /** Whether a file is named as a map is, and not as a layer. */
  public static boolean isMap(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(DocumentFile.ENDING);
  }

  /** The map that was opened or saved last. */
  Optional<Path> current() {
    return current;
  }

  /** Opens files that someone chose: of maps the last, and all others as layers. */
  public void openAny(List<Path> files) {
    List<Path> layers = files.stream().filter(file -> !isMap(file)).toList();
    List<Path> maps = files.stream().filter(MapFiles::isMap).toList();
    if (maps.size() > 1) {
      notices.warn(
          "A window shows one map: %s is opened, the others are not.".formatted(maps.getLast()));
    }
    if (!maps.isEmpty()) {
      open(maps.getLast());
    }
    if (!layers.isEmpty()) {
      opened.open(layers);
    }
  }

  /** Shows the map of a file in place of this one. */
  public void open(Path file) {
    work.run(
        () -> DocumentFile.read(file),
        document -> show(document, file),
        failure -> notices.warn(String.valueOf(failure.getMessage())));
  }

  private void show(MapDocument document, Path file) {
    Viewport now = model.viewportProperty().get();
    opened.replaceMap(DocumentState.of(document, now));
    model.goTo(ViewLimits.clamp(model.viewportProperty().get()));
    opened(document, file);
  }

  /** Notes which map is shown, and tells what the window does otherwise than the map asks for. */
  public void opened(MapDocument document, Path file) {
    current = Optional.of(file);
    differences(document).forEach(notices::tell);
  }

  private static List<String> differences(MapDocument document) {
    List<String> lines = new ArrayList<>();
    MapGround ground = document.ground();
    if (!ground.isInAtlasProjection()) {
      lines.add(
          "This map asks for the projection %s. The window draws in the atlas's own; saved, the map"
                  .formatted(ground.projection())
              + " still asks for it.");
    }
    boolean hasRelief =
        document.layers().stream()
            .anyMatch(
                layer ->
                    layer.visible()
                        && layer.source() instanceof DocumentLayer.Catalogue own
                        && own.layer() == AtlasLayer.RELIEF);
    if (hasRelief && ground.background().isPresent()) {
      lines.add("The relief is drawn on the atlas's ground, not on a colour of the map's own.");
    }
    return lines;
  }

  /** Writes what the window shows into a file, which is replaced whole or not at all. */
  public void save(Path file) {
    MapState state = model.state();
    MapDocument document = DocumentState.document(state, model.viewportProperty().get());
    work.run(
        () -> {
          byte[] bytes = DocumentFile.bytes(document, file);
          PageFile.write(file, out -> out.write(bytes));
          return file;
        },
        this::saved,
        failure -> notices.warn(String.valueOf(failure.getMessage())));
  }

  private void saved(Path file) {
    current = Optional.of(file);
    notices.tell("Saved %s.".formatted(file));
  }

  /** Shows the atlas as it is at first: its own layers, nothing opened, nothing left out. */
  public void startAnew() {
    Viewport now = model.viewportProperty().get();
    Viewport first = MapPane.firstView(now.widthPx(), now.heightPx());
    List<LayerState> layers =
        AtlasLayer.firstOrder().stream()
            .map(layer -> new LayerState(layer, layer.isVisibleAtFirst(), 1))
            .toList();
    opened.replaceMap(
        new MapState(
            first.centre(),
            first.metresPerPx(),
            layers,
            AtlasFilter.none(),
            model.themeProperty().get(),
            model.labelsProperty().get(),
            false,
            Optional.empty()));
    current = Optional.empty();
  }
}
