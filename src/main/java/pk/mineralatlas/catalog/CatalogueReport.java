package pk.mineralatlas.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the catalogue was opened.
 *
 * @param file the database, or null when it lives in memory only
 * @param rebuilt whether it was built now
 * @param notices what a person should know, one line each; empty when all is as usual
 */
public record CatalogueReport(@Nullable Path file, boolean rebuilt, List<String> notices) {

  /** The database's file, when it has one. */
  public Optional<Path> findFile() {
    return Optional.ofNullable(file);
  }
}
