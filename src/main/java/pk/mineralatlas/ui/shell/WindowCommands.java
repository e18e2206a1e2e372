package pk.mineralatlas.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.mappane.MapPane;
import pk.mineralatlas.ui.table.SiteCsv;
import pk.mineralatlas.ui.table.SiteTable;

/** Carries out the window's commands. FX thread only. */
final class WindowCommands implements Commands {

  private final Stage stage;
  private final MapModel model;
  private final MapPane map;
  private final NoticeBar notices;
  private @Nullable SidePanel left;
  private @Nullable SidePanel right;
  private @Nullable SiteTable table;
  private Runnable print;
  private Consumer<List<Path>> open = paths -> {};
  private @Nullable MapFiles maps;
  private Optional<Path> openFolder = Optional.empty();

  WindowCommands(Stage stage, MapModel model, MapPane map, NoticeBar notices) {
    this.stage = stage;
    this.model = model;
    this.map = map;
    this.notices = notices;
    this.print = this::exportView;
  }

  void setPanels(SidePanel newLeft, SidePanel newRight, SiteTable newTable) {
    left = newLeft;
    right = newRight;
    table = newTable;
  }

  void setPrint(Runnable newPrint) {
    print = newPrint;
  }

  void setMaps(MapFiles newMaps) {
    maps = newMaps;
    open = newMaps::openAny;
  }

  @Override
  public void newMap() {
    MapFiles files = maps;
    if (files != null) {
      files.startAnew();
    }
  }

  @Override
  public void openMap() {
    MapFiles files = maps;
    FileChooser chooser = mapChooser("Open a map");
    File chosen = files == null ? null : chooser.showOpenDialog(stage);
    if (files != null && chosen != null) {
      openFolder = Optional.ofNullable(chosen.toPath().getParent());
      files.open(chosen.toPath());
    }
  }

  @Override
  public void saveMap() {
    MapFiles files = maps;
    if (files == null) {
      return;
    }
    FileChooser chooser = mapChooser("Save the map");
    Optional<Path> current = files.current();
    chooser.setInitialFileName(current.map(WindowCommands::name).orElse("mineral-atlas-map.json"));
    current
        .map(file -> file.toAbsolutePath().getParent())
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    File chosen = chooser.showSaveDialog(stage);
    if (chosen != null) {
      Path file = chosen.toPath();
      files.save(MapFiles.isMap(file) ? file : file.resolveSibling(name(file) + ".json"));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private FileChooser mapChooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("Maps of the atlas", "*.json"),
            new FileChooser.ExtensionFilter("All files", "*"));
    openFolder
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    return chooser;
  }

  @Override
  public void openLayer() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Open layers");
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                "Shapefiles and archives of them",
                "*.shp",
                "*.SHP",
                "*.zip",
                "*.ZIP",
                "*.shz",
                "*.SHZ"),
            new FileChooser.ExtensionFilter("All files", "*"));
    openFolder
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    List<File> chosen = chooser.showOpenMultipleDialog(stage);
    if (chosen != null && !chosen.isEmpty()) {
      openFolder = Optional.ofNullable(chosen.getFirst().toPath().getParent());
      open.accept(chosen.stream().map(File::toPath).toList());
    }
  }

  /** Where files to open were last chosen. */
  Optional<Path> openFolder() {
    return openFolder;
  }

  void setOpenFolder(Optional<Path> folder) {
    openFolder = folder;
  }

  @Override
  public void print() {
    print.run();
  }

  @Override
  public void exportView() {
    if (map.newestFrame() == null) {
      notices.tell("There is no picture of the map yet: try again in a moment.");
      return;
    }
    Path file = ask("Save the view", "mineral-atlas-view.png", "PNG picture", "*.png");
    // Asked for only now: pictures from before the dialog may have been drawn over.
    MapFrame frame = map.newestFrame();
    if (file != null && frame != null) {
      attempt(file, () -> ViewImage.write(frame, model.themeProperty().get(), file));
    }
  }

  @Override
  public void exportTable() {
    FeatureLayer deposits = model.featuresProperty().get().get(AtlasLayer.DEPOSITS);
    SiteTable shown = table;
    if (deposits == null || shown == null) {
      notices.tell("The deposits are not loaded, so there is no table to save.");
      return;
    }
    var rows = shown.isVisible() ? shown.rows() : SiteTable.rowsLeft(model, deposits);
    Path file = ask("Save the table", SiteCsv.suggestedName(rows.size()), "CSV table", "*.csv");
    if (file != null) {
      attempt(file, () -> SiteCsv.write(file, deposits, rows));
    }
  }

  private interface Writing {
    void run() throws IOException, PrintException;
  }

  private void attempt(Path file, Writing writing) {
    try {
      writing.run();
      notices.tell("Saved %s.".formatted(file));
    } catch (PrintException e) {
      notices.warn(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      notices.warn(
          "%s was not written: %s. Choose another place, or make room."
              .formatted(file, e.getMessage()));
    }
  }

  private @Nullable Path ask(String title, String name, String kind, String pattern) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
    File chosen = chooser.showSaveDialog(stage);
    return chosen == null ? null : chosen.toPath();
  }

  @Override
  public void toggleLeft() {
    toggle(left);
  }

  @Override
  public void toggleRight() {
    toggle(right);
  }

  private static void toggle(@Nullable SidePanel panel) {
    if (panel != null) {
      panel.openProperty().set(!panel.openProperty().get());
    }
  }

  @Override
  public void toggleTable() {
    SiteTable shown = table;
    if (shown != null) {
      shown.setVisible(!shown.isVisible());
    }
  }

  @Override
  public void toggleMeasure() {
    map.measuringProperty().set(!map.measuringProperty().get());
    map.requestFocus();
  }

  @Override
  public void showKeys() {
    help().showKeys();
  }

  @Override
  public void showSources() {
    help().showSources();
  }

  @Override
  public void showAbout() {
    help().showAbout();
  }

  private HelpPages help() {
    return new HelpPages(stage, model.themeProperty().get());
  }

  @Override
  public void quit() {
    stage.close();
  }
}
