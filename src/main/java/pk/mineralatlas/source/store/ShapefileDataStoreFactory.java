package pk.mineralatlas.source.store;

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
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.archive.Unpacked;
import pk.mineralatlas.source.archive.ZipArchive;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * Opens shapefiles as GeoTools data stores. GeoTools finds it by itself: {@code
 * DataStoreFinder.getDataStore(Map.of("url", url))}. Any thread.
 */
public final class ShapefileDataStoreFactory implements DataStoreFactorySpi {

  /** Where the {@code .shp} is: a URL, a URI, a file, a path, or any of them as text. */
  public static final Param URL =
      new Param("url", URL.class, "URL of the .shp file, or of a .zip with one", true);

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
          && isReadable(StoreParameters.shp(params));
    } catch (IOException e) {
      // Not for this store; another may know what to do with it.
      return false;
    }
  }

  private static boolean isReadable(@Nullable Path path) {
    return path != null && (isShapefile(path) || ZipArchive.isNamedSo(path));
  }

  private static boolean isShapefile(@Nullable Path path) {
    return path != null && path.toString().toLowerCase(Locale.ROOT).endsWith(".shp");
  }

  /**
   * Opens a shapefile, or the only one inside of a zip archive, which is unpacked until the store
   * is disposed of.
   *
   * @throws IOException if it is missing, or the archive holds none or several
   */
  @Override
  public DataStore createDataStore(Map<String, ?> params) throws IOException {
    Path shp = StoreParameters.shp(params);
    if (shp == null || !Files.isRegularFile(shp)) {
      throw new IOException(params.get(URL.key) + ": there is no such shapefile");
    }
    return ZipArchive.isNamedSo(shp) ? packedStore(shp, params) : store(shp, params);
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

  private DataStore packedStore(Path archive, Map<String, ?> params) throws IOException {
    Optional<Charset> charset = StoreParameters.charset(params);
    SpatialIndex spatialIndex = StoreParameters.spatialIndex(params);
    try (ZipArchive zip = ZipArchive.open(archive)) {
      Unpacked unpacked = zip.unpack("");
      ShapefileSource member = new ShapefileSource(archive, zip.members().getFirst());
      ShapefileDataStore store =
          ShapefileDataStore.of(unpacked, member.layerName(), charset, spatialIndex);
      store.setDataStoreFactory(this);
      return store;
    } catch (ShapefileException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private DataStore store(Path shp, Map<String, ?> params) throws IOException {
    ShapefileDataStore store =
        new ShapefileDataStore(
            shp, StoreParameters.charset(params), StoreParameters.spatialIndex(params));
    store.setDataStoreFactory(this);
    return store;
  }
}
