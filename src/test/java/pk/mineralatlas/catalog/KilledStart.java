package pk.mineralatlas.catalog;

import java.nio.file.Path;

/** A start that stops halfway through saving and says so, to be killed there by a test. */
final class KilledStart {

  static final String HALF = "half saved";

  private KilledStart() {}

  public static void main(String[] args) {
    CatalogueStore store =
        new CatalogueStore(
            Path.of(args[0]),
            (file, content) -> {
              content.limit(content.limit() / 2);
              CatalogueStore.Disk.durably(file, content);
              System.out.println(HALF);
              System.out.flush();
              System.in.read();
            });
    CatalogueDatabase.open(store, CatalogFiles.bundled());
  }
}
