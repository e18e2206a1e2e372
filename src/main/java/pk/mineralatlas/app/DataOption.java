package pk.mineralatlas.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pk.mineralatlas.catalog.DataFolder;

/** The option that names the folder for what the atlas makes: catalogue, settings, log. */
final class DataOption {

  static final String NAME = "--data";

  @Option(
      names = {NAME, "--data-folder"},
      paramLabel = "FOLDER",
      description = "folder for catalogue, settings and log, instead of the user's")
  @Nullable Path folder;

  /** The folder; it need not exist yet. */
  Path folder() {
    return folder == null ? DataFolder.ofUser() : folder.toAbsolutePath().normalize();
  }
}
