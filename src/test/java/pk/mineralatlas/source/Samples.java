package pk.mineralatlas.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** Small shapefiles, and ways to spoil them. */
public final class Samples {

  public static final List<Attribute> NAME = List.of(new Attribute("name", Attribute.Type.TEXT));

  private Samples() {}

  public static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** Writes one feature a geometry, named a, b, c … */
  public static Path write(Path folder, ShapeType type, String... wkts) throws ShapefileException {
    Path shp = folder.resolve("sample.shp");
    List<SourceFeature> features = new java.util.ArrayList<>();
    for (int i = 0; i < wkts.length; i++) {
      features.add(SourceFeature.of(wkt(wkts[i]), String.valueOf((char) ('a' + i))));
    }
    ShapefileWriter.write(shp, type, NAME, features);
    return shp;
  }

  /** Two lines, of two parts and of one. */
  static Path lines(Path folder) throws ShapefileException {
    return write(
        folder,
        ShapeType.POLYLINE,
        "MULTILINESTRING ((61 25, 62 26, 63 25), (70 30, 71 31))",
        "LINESTRING (66 29, 67 30)");
  }

  public static LoadedLayer read(Path shp) throws ShapefileException {
    return ShapefileReader.read(shp, ReadOptions.of("sample", LambertConformalConic.PAKISTAN))
        .readEverything();
  }

  public static Path sibling(Path shp, String extension) {
    return ShapefileWriter.sibling(shp, extension);
  }

  static void putIntLe(Path file, long at, int value) throws IOException {
    put(file, at, ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, value));
  }

  static void putIntBe(Path file, long at, int value) throws IOException {
    put(file, at, ByteBuffer.allocate(4).putInt(0, value));
  }

  /** Puts one byte into a file. */
  public static void putByte(Path file, long at, int value) throws IOException {
    putBytes(file, at, value);
  }

  static void putDouble(Path file, long at, double value) throws IOException {
    put(file, at, ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(0, value));
  }

  static void putBytes(Path file, long at, int... values) throws IOException {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    put(file, at, ByteBuffer.wrap(bytes));
  }

  private static void put(Path file, long at, ByteBuffer bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(bytes, at);
    }
  }

  static void truncate(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  static void delete(Path shp, String extension) throws IOException {
    Files.delete(sibling(shp, extension));
  }
}
