package pk.mineralatlas.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The catalogue of the atlas for tests that only read it: built once, in memory, since its folder
 * is a file.
 */
public final class BundledCatalogue {

  private static final Catalogue CATALOGUE = open();

  private BundledCatalogue() {}

  public static Catalogue get() {
    return CATALOGUE;
  }

  private static Catalogue open() {
    try {
      Path noFolder = Files.createTempFile("no-folder", "");
      try {
        return Catalogue.open(noFolder.resolve("data"));
      } finally {
        Files.delete(noFolder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
