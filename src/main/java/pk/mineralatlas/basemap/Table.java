package pk.mineralatlas.basemap;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import pk.mineralatlas.catalog.CatalogFiles;
import pk.mineralatlas.catalog.CsvTable;

/** The tables of names beside the builder, which no package holds. */
final class Table {

  private static final CatalogFiles RESOURCES =
      name -> {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
          return Objects.requireNonNull(in, () -> name + " is missing").readAllBytes();
        }
      };

  private Table() {}

  static List<CsvTable.Row> rows(String name) {
    return RESOURCES.table(name).rows();
  }
}
