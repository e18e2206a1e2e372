package pk.mineralatlas.catalog;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * Opens the catalogue's database. It always lives in memory, read whole from its checked file or
 * built anew; so a lock, a vanishing share or a write by another program never reaches it. What
 * cannot be kept on disk is said in the report and costs a rebuild at the next start, nothing else.
 *
 * @param connection the open database
 * @param report how it came about
 */
record CatalogueDatabase(Connection connection, CatalogueReport report) {

  static CatalogueDatabase open(Path folder, CatalogFiles files) {
    return open(new CatalogueStore(folder), files);
  }

  static CatalogueDatabase open(CatalogueStore store, CatalogFiles files) {
    String fingerprint = files.fingerprint(CatalogueSchema.bytes());
    List<String> notices = new ArrayList<>();
    boolean keep = true;
    try {
      switch (store.look(fingerprint)) {
        case CatalogueStore.Found.Good good -> {
          return new CatalogueDatabase(
              load(good.database()), new CatalogueReport(store.file(), false, List.of()));
        }
        case CatalogueStore.Found.Outdated outdated -> {}
        case CatalogueStore.Found.Damaged damaged ->
            notices.add(
                "The catalogue %s could not be used (%s): set aside as %s and built again."
                    .formatted(store.file(), damaged.why(), store.setAside().getFileName()));
      }
    } catch (IOException e) {
      keep = false;
      notices.add(
          "The catalogue %s cannot be read or replaced (%s): working from memory in this session."
              .formatted(store.file(), reason(e)));
    } catch (SQLException e) {
      notices.add(
          "The catalogue %s cannot be opened (%s): built again."
              .formatted(store.file(), e.getMessage()));
    }
    return build(store, files, fingerprint, keep, notices);
  }

  private static CatalogueDatabase build(
      CatalogueStore store,
      CatalogFiles files,
      String fingerprint,
      boolean keep,
      List<String> notices) {
    SQLiteConnection connection = null;
    try {
      connection = memory();
      CatalogueBuilder.build(connection, files, fingerprint);
      boolean kept = keep && keep(store, connection.serialize("main"), fingerprint, notices);
      Path file = kept ? store.file() : null;
      return new CatalogueDatabase(
          connection, new CatalogueReport(file, true, List.copyOf(notices)));
    } catch (SQLException e) {
      close(connection);
      throw new CatalogueException("the catalogue cannot be built: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      close(connection);
      throw e;
    }
  }

  private static void close(@org.jspecify.annotations.Nullable SQLiteConnection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new CatalogueException("the catalogue cannot be closed: " + e.getMessage(), e);
    }
  }

  private static boolean keep(
      CatalogueStore store, byte[] database, String fingerprint, List<String> notices) {
    try {
      store.write(database, fingerprint);
      return true;
    } catch (IOException e) {
      notices.add(
          "The catalogue cannot be saved as %s (%s): working from memory in this session."
              .formatted(store.file(), reason(e)));
      return false;
    }
  }

  private static SQLiteConnection load(byte[] database) throws SQLException {
    SQLiteConnection connection = memory();
    try {
      connection.deserialize("main", database);
      return connection;
    } catch (SQLException e) {
      close(connection);
      throw e;
    }
  }

  private static SQLiteConnection memory() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setApplicationId(CatalogueStore.APPLICATION_ID);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    SQLiteConnection connection =
        (SQLiteConnection) config.createConnection("jdbc:sqlite::memory:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
    }
    return connection;
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
