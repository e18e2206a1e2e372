package pk.mineralatlas.source.store;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a store in whatever form callers hand them over. */
final class StoreParameters {

  private static final String FILE_SCHEME = "file:";

  private StoreParameters() {}

  /** The file that is meant, by a URL, a URI, a file, a path or text; null if it is no file. */
  static @Nullable Path shp(Map<String, ?> params) throws IOException {
    try {
      return switch (params.get(ShapefileDataStoreFactory.URL.key)) {
        case URL url -> path(url.toExternalForm());
        case URI uri -> path(uri.toString());
        case File file -> file.toPath();
        case Path path -> path;
        case String text -> path(text);
        case null, default -> null;
      };
    } catch (InvalidPathException e) {
      throw new IOException(e.getInput() + ": is no name of a file", e);
    }
  }

  private static @Nullable Path path(String text) throws IOException {
    if (!text.toLowerCase(Locale.ROOT).startsWith(FILE_SCHEME)) {
      return text.contains("://") ? null : Path.of(text);
    }
    try {
      return Path.of(new URI(text));
    } catch (URISyntaxException e) {
      return Path.of(escaped(text));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException(text + ": is no URL of a file here", e);
    }
  }

  /** A URL with spaces and the like as they are, as many programs make them. */
  private static URI escaped(String text) throws IOException {
    String path = text.substring(FILE_SCHEME.length()).replaceFirst("^//(?=/)", "");
    try {
      // The constructor escapes the percent signs of what was escaped before.
      return new URI(new URI("file", null, path, null).toString().replace("%25", "%"));
    } catch (URISyntaxException e) {
      throw new IOException(text + ": is no URL of a file", e);
    }
  }

  static Optional<Charset> charset(Map<String, ?> params) throws IOException {
    Object given = params.get(ShapefileDataStoreFactory.CHARSET.key);
    if (given == null || given instanceof Charset) {
      return Optional.ofNullable((Charset) given);
    }
    try {
      return Optional.of(Charset.forName(given.toString().strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException("“%s” is no encoding that is known here".formatted(given), e);
    }
  }

  static SpatialIndex spatialIndex(Map<String, ?> params) {
    Object given = params.get(ShapefileDataStoreFactory.CREATE_SPATIAL_INDEX.key);
    if (given == null) {
      return SpatialIndex.IN_MEMORY;
    }
    return Boolean.parseBoolean(given.toString().strip())
        ? SpatialIndex.WRITTEN
        : SpatialIndex.NONE;
  }
}
