package pk.mineralatlas.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The CSV files the catalogue is made from: the atlas's own resources, or a test's. Any thread. */
@FunctionalInterface
public interface CatalogFiles {

  /** The files, in the order they are read. */
  List<String> NAMES =
      List.of(
          "parties.csv",
          "mineral_names.csv",
          "site_names.csv",
          "critical_minerals.csv",
          "sites.csv",
          "site_positions.csv",
          "facts.csv",
          "belts.csv",
          "licences.csv",
          "incidents.csv",
          "district_risk.csv",
          "district_parents.csv",
          "transport.csv",
          "agreements.csv");

  /** No file of the catalogue is near this size; a larger one is not read. */
  int MAX_BYTES = 64 << 20;

  /** The whole content of a file. */
  byte[] read(String name) throws IOException;

  /** The files inside the application. */
  static CatalogFiles bundled() {
    return name -> {
      try (InputStream in = CatalogFiles.class.getResourceAsStream("/catalog/" + name)) {
        return Objects.requireNonNull(
                in, () -> "%s is missing from the application: install it again".formatted(name))
            .readNBytes(MAX_BYTES);
      }
    };
  }

  /** Reads a file into a table of named columns. */
  default CsvTable table(String name) {
    try {
      return CsvTable.parse(name, read(name));
    } catch (IOException e) {
      throw new CatalogueException("%s cannot be read: %s".formatted(name, e.getMessage()), e);
    }
  }

  /** A hash over the content of all files and the schema, which changes when any of them does. */
  default String fingerprint(byte[] schema) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(schema);
      for (String name : NAMES) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(read(name));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new CatalogueException(
          "the catalogue's data files cannot be read: %s".formatted(e.getMessage()), e);
    }
  }
}
