package pk.mineralatlas.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The tables of the catalogue, from the schema.sql beside this class. */
final class CatalogueSchema {

  private CatalogueSchema() {}

  static String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  static byte[] bytes() {
    try (InputStream in = CatalogueSchema.class.getResourceAsStream("schema.sql")) {
      return Objects.requireNonNull(in, "schema.sql is missing from the application")
          .readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("schema.sql cannot be read", e);
    }
  }
}
