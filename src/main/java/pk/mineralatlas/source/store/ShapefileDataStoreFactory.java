package pk.mineralatlas.source.store;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.jspecify.annotations.Nullable;

/**
 * Opens shapefiles as GeoTools data stores. GeoTools finds it by itself: {@code
 * DataStoreFinder.getDataStore(Map.of("url", url))}. Any thread.
 */
public final class ShapefileDataStoreFactory implements DataStoreFactorySpi {

  /** Where the {@code .shp} is: a URL, a URI, a file, a path, or any of them as text. */
  public static final Param URL = new Param("url", URL.class, "URL of the .shp file", true);

  /**
   * The encoding of the text that is read, as a {@link Charset} or its name; taken from the file
   * where it is not given. What is written is UTF-8 and says so.
   */
  public static final Param CHARSET =
      new Param("charset", Charset.class, "encoding of the text", false);

  /**
   * Whether the boxes of the records are kept in memory after the first query with a box, the
   * default; where it is asked for by name, an index ({@code .qix}) also goes with what is written.
   * Nothing is ever written beside a file that is only read.
   */
  public static final Param CREATE_SPATIAL_INDEX =
      new Param(
          "create spatial index",
          Boolean.class,
          "keep the boxes of the records in memory; write a .qix with what is written",
          false,
          true);

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
      return params != null
          && params.containsKey(URL.key)
          && isShapefile(StoreParameters.shp(params));
    } catch (IOException e) {
      // Not for this store; another may know what to do with it.
      return false;
    }
  }

  private static boolean isShapefile(@Nullable Path path) {
    return path != null && path.toString().toLowerCase(Locale.ROOT).endsWith(".shp");
  }

  /**
   * Opens a shapefile.
   *
   * @throws IOException if it is missing
   */
  @Override
  public DataStore createDataStore(Map<String, ?> params) throws IOException {
    Path shp = StoreParameters.shp(params);
    if (shp == null || !Files.isRegularFile(shp)) {
      throw new IOException(params.get(URL.key) + ": there is no such shapefile");
    }
    return store(shp, params);
  }

  /** A store for a shapefile that may not exist yet; its schema makes it. */
  @Override
  public DataStore createNewDataStore(Map<String, ?> params) throws IOException {
    Path shp = StoreParameters.shp(params);
    if (!isShapefile(shp) || shp == null) {
      throw new IOException(params.get(URL.key) + ": the URL is not one of a .shp file");
    }
    return store(shp, params);
  }

  private DataStore store(Path shp, Map<String, ?> params) throws IOException {
    ShapefileDataStore store =
        new ShapefileDataStore(
            shp, StoreParameters.charset(params), StoreParameters.spatialIndex(params));
    store.setDataStoreFactory(this);
    return store;
  }
}
