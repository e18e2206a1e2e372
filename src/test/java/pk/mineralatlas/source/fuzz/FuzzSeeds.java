package pk.mineralatlas.source.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.WriteOptions;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** Sound files of every kind for a fuzzer to begin with. */
final class FuzzSeeds {

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          new Attribute("name", Attribute.Type.TEXT),
          new Attribute("figures", Attribute.Type.INTEGER),
          new Attribute("grade", Attribute.Type.REAL),
          new Attribute("open", Attribute.Type.BOOLEAN),
          new Attribute("since", Attribute.Type.DATE));

  private FuzzSeeds() {}

  /** Writes a seed a type of shape, and some with other files beside them. */
  static void write(Path shapefiles, Path zips, Path work) throws IOException, ShapefileException {
    for (ShapeType type : ShapeType.values()) {
      if (type == ShapeType.NULL || type == ShapeType.MULTIPATCH) {
        continue;
      }
      Path shp = work.resolve("seed.shp");
      ShapefileWriter.write(
          shp,
          type,
          ATTRIBUTES,
          features(type),
          WriteOptions.of(ShapefileWriter.WGS84_PRJ).withSpatialIndex());
      Map<String, byte[]> files = FuzzedFiles.beside(shp);
      Files.write(shapefiles.resolve(type.name()), FuzzedFiles.pack(files));
      Files.write(shapefiles.resolve(type.name() + "-odd"), FuzzedFiles.pack(odd(files)));
      zip(files, zips.resolve(type.name()));
    }
  }

  private static List<SourceFeature> features(ShapeType type) {
    return List.of(
        new SourceFeature(
            shape(type), Arrays.<@Nullable Object>asList("gold", 7L, 1.25, true, LocalDate.EPOCH)),
        new SourceFeature(null, Arrays.<@Nullable Object>asList(null, null, null, null, null)),
        new SourceFeature(
            shape(type), Arrays.<@Nullable Object>asList("سونا", -12L, 1e-7, false, null)));
  }

  private static Geometry shape(ShapeType type) {
    String text =
        switch (type.flat()) {
          case POINT -> "POINT (61 25)";
          case MULTIPOINT -> "MULTIPOINT ((61 25), (62 26))";
          case POLYLINE -> "MULTILINESTRING ((61 25, 62 26), (63 25, 64 26, 65 25))";
          default ->
              "MULTIPOLYGON (((60 20, 60 30, 70 30, 60 20), (61 24, 62 25, 61 25, 61 24)),"
                  + " ((71 20, 71 21, 72 21, 71 20)))";
        };
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** Without an index, in another encoding and reference system, with a memo column. */
  private static Map<String, byte[]> odd(Map<String, byte[]> files) {
    Map<String, byte[]> odd = new TreeMap<>(files);
    odd.remove("shx");
    odd.put("cpg", "ANSI 1256".getBytes(StandardCharsets.US_ASCII));
    odd.put(
        "prj",
        ("PROJCS[\"UTM 42N\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS"
                + " 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\","
                + "0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                + "PARAMETER[\"central_meridian\",69],PARAMETER[\"scale_factor\",0.9996],"
                + "PARAMETER[\"false_easting\",500000],UNIT[\"metre\",1]]")
            .getBytes(StandardCharsets.US_ASCII));
    byte[] table = files.getOrDefault("dbf", new byte[0]).clone();
    table[43] = 'M';
    odd.put("dbf", table);
    byte[] memo = new byte[2048];
    memo[512] = 'x';
    memo[513] = 0x1a;
    odd.put("dbt", memo);
    return odd;
  }

  private static void zip(Map<String, byte[]> files, Path zip) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry("folder/x." + file.getKey()));
        out.write(file.getValue());
      }
    }
  }
}
