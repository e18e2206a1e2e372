package pk.mineralatlas.source.shape;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.source.file.SourceFeature;

/** Writes the shapes (.shp) and their index (.shx). */
public final class ShpWriter {

  static final int HEADER_BYTES = 100;
  private static final int RECORD_HEADER_BYTES = 8;

  private final ShapeType type;
  private final ShapeEncoder encoder;
  private final Bounds bounds = new Bounds();
  private final double[] zRange = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
  private final double[] mRange = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

  public ShpWriter(ShapeType type) {
    this.type = type;
    this.encoder = new ShapeEncoder(type);
  }

  /** How long the .shp will be. */
  public long fileBytes(List<SourceFeature> features) {
    long bytes = HEADER_BYTES;
    for (SourceFeature feature : features) {
      bytes += recordBytes(feature);
    }
    return bytes;
  }

  /** How long a feature's record will be. */
  public long recordBytes(SourceFeature feature) {
    return RECORD_HEADER_BYTES + encoder.contentBytes(feature.geometry());
  }

  public void write(Path shp, Path shx, List<SourceFeature> features) throws IOException {
    long position = HEADER_BYTES;
    try (OutputStream shapes = new BufferedOutputStream(Files.newOutputStream(shp), 1 << 16);
        OutputStream index = new BufferedOutputStream(Files.newOutputStream(shx), 1 << 16)) {
      shapes.write(new byte[HEADER_BYTES]);
      index.write(new byte[HEADER_BYTES]);
      int number = 0;
      for (SourceFeature feature : features) {
        measure(feature);
        byte[] content = encoder.encode(feature.geometry()).array();
        shapes.write(pair(++number, content.length / 2));
        shapes.write(content);
        index.write(pair((int) (position / 2), content.length / 2));
        position += RECORD_HEADER_BYTES + content.length;
      }
    }
    writeHeader(shp, position);
    writeHeader(shx, HEADER_BYTES + 8L * features.size());
  }

  private void measure(SourceFeature feature) {
    Geometry geometry = feature.geometry();
    if (geometry == null) {
      return;
    }
    for (Coordinate c : geometry.getCoordinates()) {
      bounds.grow(c.x, c.y);
      widen(zRange, type.hasZ() ? ShapeEncoder.z(c) : Double.NaN);
      widen(mRange, type.hasZ() || type.isMeasured() ? c.getM() : Double.NaN);
    }
  }

  private static void widen(double[] range, double value) {
    if (!Double.isNaN(value)) {
      range[0] = Math.min(range[0], value);
      range[1] = Math.max(range[1], value);
    }
  }

  private static byte[] pair(int first, int second) {
    return ByteBuffer.allocate(8).putInt(first).putInt(second).array();
  }

  private void writeHeader(Path file, long fileBytes) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    header.putInt(0, 9994).putInt(24, (int) (fileBytes / 2));
    header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type.code()).position(36);
    for (double edge : bounds.box()) {
      header.putDouble(edge);
    }
    putRange(header, zRange);
    putRange(header, mRange);
    header.rewind();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      while (header.hasRemaining()) {
        channel.write(header, header.position());
      }
      channel.force(true);
    }
  }

  private static void putRange(ByteBuffer header, double[] range) {
    boolean known = range[0] <= range[1];
    header.putDouble(known ? range[0] : 0).putDouble(known ? range[1] : 0);
  }
}
