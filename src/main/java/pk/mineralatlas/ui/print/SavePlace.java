package pk.mineralatlas.ui.print;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * Asks where pages are saved. FX thread only.
 *
 * @param name what is saved, as a file's name without an ending
 */
record SavePlace(Window owner, String name) {

  /**
   * A file of all pages.
   *
   * @param kind such as PDF
   */
  Optional<Path> file(String kind) {
    String ending = "." + kind.toLowerCase(Locale.ROOT);
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Save the page as " + kind);
    chooser.setInitialFileName(name + ending);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  /** A folder of its own, for many files, within the one that someone chooses. */
  Optional<Path> folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle("Save the sheets in a new folder “" + name + "” in");
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath).map(this::within);
  }

  private Path within(Path chosen) {
    return chosen.resolve(name);
  }
}
