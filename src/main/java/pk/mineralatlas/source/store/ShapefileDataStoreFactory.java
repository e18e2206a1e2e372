package pk.mineralatlas.source.store;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.util.URLs;
import org.jspecify.annotations.Nullable;

/**
 * Opens shapefiles as GeoTools data stores. GeoTools finds it by itself: {@code
 * DataStoreFinder.getDataStore(Map.of("url", url))}. Any thread.
 */
public final class ShapefileDataStoreFactory implements DataStoreFactorySpi {

  /** Where the {@code .shp} is: a file URL. */
  public static final Param URL = new Param("url", URL.class, "URL of the .shp file", true);

  /** The encoding of the text; taken from the file where it is not given. */
  public static final Param CHARSET =
      new Param("charset", Charset.class, "encoding of the text", false);

  /** Taken for the sake of other programs; this store needs no index beside the file. */
  public static final Param CREATE_SPATIAL_INDEX =
      new Param(
          "create spatial index", Boolean.class, "no effect: no index file is needed", false, true);

  @Override
  public String getDisplayName() {
    return "Shapefile";
  }

  @Override
  public String getDescription() {
    return "ESRI shapefiles (*.shp)";
  }

  @Override
  public Param[] getParametersInfo() {
    return new Param[] {URL, CHARSET, CREATE_SPATIAL_INDEX};
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  @Override
  public boolean canProcess(@Nullable Map<String, ?> params) {
    try {
      return params != null && params.containsKey(URL.key) && isShapefile(shp(params));
    } catch (IOException e) {
      // Not for this store; another may know what to do with it.
      return false;
    }
  }

  private static boolean isShapefile(@Nullable Path path) {
    return path != null && path.toString().toLowerCase(Locale.ROOT).endsWith(".shp");
  }

  private static @Nullable Path shp(Map<String, ?> params) throws IOException {
    File file = URLs.urlToFile((URL) URL.lookUp(params));
    return file == null ? null : file.toPath();
  }

  /**
   * Opens a shapefile.
   *
   * @throws IOException if it is missing
   */
  @Override
  public DataStore createDataStore(Map<String, ?> params) throws IOException {
    Path shp = shp(params);
    if (shp == null || !Files.isRegularFile(shp)) {
      throw new IOException(URL.lookUp(params) + ": there is no such shapefile");
    }
    return store(shp, params);
  }

  /** A store for a shapefile that may not exist yet; its schema makes it. */
  @Override
  public DataStore createNewDataStore(Map<String, ?> params) throws IOException {
    Path shp = shp(params);
    if (!isShapefile(shp) || shp == null) {
      throw new IOException(URL.lookUp(params) + ": the URL is not one of a .shp file");
    }
    return store(shp, params);
  }

  private DataStore store(Path shp, Map<String, ?> params) throws IOException {
    ShapefileDataStore store =
        new ShapefileDataStore(shp, Optional.ofNullable((Charset) CHARSET.lookUp(params)));
    store.setDataStoreFactory(this);
    return store;
  }
}
