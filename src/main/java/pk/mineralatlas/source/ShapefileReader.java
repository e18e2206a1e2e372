package pk.mineralatlas.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.PackedShapes;
import pk.mineralatlas.source.archive.Unpacked;
import pk.mineralatlas.source.archive.ZipArchive;
import pk.mineralatlas.source.crs.PlacedShapes;
import pk.mineralatlas.source.crs.Placement;
import pk.mineralatlas.source.dbf.DbfColumns;
import pk.mineralatlas.source.dbf.DbfTable;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.shape.BadRecordException;
import pk.mineralatlas.source.shape.PolygonRings;
import pk.mineralatlas.source.shape.QuickPacker;
import pk.mineralatlas.source.shape.RingCheck;
import pk.mineralatlas.source.shape.ShapePacker;
import pk.mineralatlas.source.shape.ShpFile;
import pk.mineralatlas.source.shape.ShpRecord;

/**
 * Reads shapefiles into packed layers. Files are mapped into memory and nothing is written beside
 * them; a record that cannot be read is left out and named in the report. Heights and measures are
 * left out. Attributes are read when they are first asked for, so that opening takes as long for a
 * large table as for a small one. Any thread.
 */
public final class ShapefileReader {

  private ShapefileReader() {}

  /**
   * Reads a shapefile, projected to the map plane.
   *
   * @param shp the file named {@code *.shp}; the others are looked for beside it, in any letter
   *     case
   * @throws ShapefileException if it is missing or no shapefile
   */
  public static LoadedLayer read(Path shp, ReadOptions options) throws ShapefileException {
    try (Shapefile file = Shapefile.open(shp, options.charset(), options.reference(), true)) {
      return read(file, options);
    } catch (InternalError e) {
      // The JVM's way of saying that a mapped file lost the page that was read.
      throw new ShapefileException(shp, "changed or vanished while it was read", e);
    }
  }

  /**
   * Reads a shapefile that may lie inside of an archive. It is unpacked for as long as that takes,
   * so that its attributes are read at once.
   *
   * @throws ShapefileException if it is missing or no shapefile
   */
  public static LoadedLayer read(ShapefileSource source, ReadOptions options)
      throws ShapefileException {
    if (!source.isMember()) {
      return read(source.file(), options);
    }
    try (ZipArchive zip = ZipArchive.open(source.file());
        Unpacked unpacked = zip.unpack(source.member())) {
      return read(unpacked.shp(), options).readEverything().from(source);
    }
  }

  private static LoadedLayer read(Shapefile file, ReadOptions options) {
    ShpFile shapes = file.shapes();
    shapes.settle();
    RecordChoice choice = RecordChoice.of(file, options.window());
    Packed packed = pack(file, choice.records());
    int[] records = packed.records;
    Placement placement = Placement.of(file.reference(), options.target(), file.findings());
    PackedShapes placed = placed(packed.shapes, records, placement, file);
    DbfColumns columns = DbfColumns.of(file.table(), records, file.findings());
    FeatureLayer layer =
        FeatureLayer.reading(
            options.layerName(),
            shapes.type().kind(),
            placed,
            columns.attributes(),
            columns.values());
    LoadReport report = report(file, layer, choice, placement);
    Findings findings = file.findings();
    Optional<DbfTable> table = file.table();
    Path shp = file.parts().shp();
    return new LoadedLayer(
        layer,
        () -> report.with(DbfTable.encodingLabel(table), findings.warnings()),
        where -> checkRings(where, findings),
        ShapefileSource.of(shp));
  }

  private static void checkRings(Path shp, Findings findings) {
    try (Shapefile file = Shapefile.open(shp, Optional.of(StandardCharsets.UTF_8), false)) {
      new RecordWalk(file).forEach(new RingCheck(findings)::add);
    } catch (ShapefileException | InternalError e) {
      findings.note("the .shp changed or vanished before its rings were looked through");
    }
  }

  /**
   * What was packed.
   *
   * @param records the number of each feature's record, from 0
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
  private record Packed(PackedShapes shapes, int[] records) {}

  private static Packed pack(Shapefile file, int[] wanted) {
    return QuickPacker.pack(file.shapes(), wanted)
        .map(shapes -> new Packed(shapes, wanted))
        .orElseGet(() -> packOneByOne(file, wanted));
  }

  /** Names and leaves out what is bad, and mends what can be mended. */
  private static Packed packOneByOne(Shapefile file, int[] wanted) {
    ShapePacker packer = file.shapes().newPacker(wanted.length, file.findings());
    ShpRecord record = file.shapes().newRecord();
    int[] kept = new int[wanted.length];
    int count = 0;
    for (int number : wanted) {
      try {
        file.shapes().read(number, record);
        packer.add(record, number);
        kept[count++] = number;
      } catch (BadRecordException e) {
        file.findings().skip(number, e.why());
      }
    }
    return new Packed(packer.packed(), Arrays.copyOf(kept, count));
  }

  private static PackedShapes placed(
      PackedShapes raw, int[] records, Placement placement, Shapefile file) {
    if (file.shapes().type().kind() == GeometryKind.POLYGON) {
      PolygonRings rings = PolygonRings.arrange(raw, records, file.findings());
      placement.place(raw);
      rings.windAgain();
    } else {
      placement.place(raw);
    }
    return PlacedShapes.onlyFinite(raw, records, file.findings());
  }

  private static int withoutShape(FeatureLayer layer) {
    int withoutShape = 0;
    for (int f = 0; f < layer.size(); f++) {
      withoutShape += layer.hasGeometry(f) ? 0 : 1;
    }
    return withoutShape;
  }

  private static LoadReport report(
      Shapefile file, FeatureLayer layer, RecordChoice choice, Placement placement) {
    return new LoadReport(
        file.fileName(),
        file.shapes().type(),
        file.shapes().records(),
        layer.size(),
        withoutShape(layer),
        file.findings().skipped(),
        choice.deleted(),
        choice.outside(),
        DbfTable.encodingLabel(file.table()),
        placement.system().label(),
        placement.system().certainty(),
        file.findings().warnings());
  }
}
