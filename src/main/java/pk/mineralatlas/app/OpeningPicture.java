package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Theme;

/** The map the window would open with, as a picture: for machines that cannot show a window. */
final class OpeningPicture {

  static final String FILE = "mineral-atlas.png";

  private static final int WIDTH_PX = 1600;
  private static final int HEIGHT_PX = 1000;
  private static final double MARGIN_PX = 28;

  private final BaseLayers layers;
  private final Path folder;
  private final Path otherwise;

  /**
   * @param folder where the picture goes
   * @param otherwise where it goes if that folder cannot be written
   */
  OpeningPicture(BaseLayers layers, Path folder, Path otherwise) {
    this.layers = layers;
    this.folder = folder;
    this.otherwise = otherwise;
  }

  /**
   * Writes the picture.
   *
   * @param notices takes a line for each layer that could not be loaded
   * @return the file
   * @throws CommandException if neither folder can be written
   */
  Path write(Consumer<String> notices) {
    WantedMap map = WantedMap.of(new MapOptions(), layers, notices);
    MapSnapshot snapshot = map.snapshot(WIDTH_PX, HEIGHT_PX, MARGIN_PX, Theme.LIGHT);
    Path file = folder.resolve(FILE);
    try {
      MapPicture.write(snapshot, 1, file);
    } catch (CommandException e) {
      file = otherwise.resolve(FILE);
      MapPicture.write(snapshot, 1, file);
    }
    return file.toAbsolutePath();
  }
}
