package pk.mineralatlas.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.PackedShapes;

/**
 * Reads shapefiles into packed layers. Files are mapped into memory and nothing is written beside
 * them; a record that cannot be read is left out and named in the report. Heights and measures are
 * left out. Any thread.
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
    Findings findings = new Findings();
    ShapefileParts parts = parts(shp);
    try (ShpFile shapes = ShpFile.open(parts, findings)) {
      Optional<DbfTable> table = DbfTable.open(parts, options.charset(), findings);
      try {
        return read(parts, shapes, table, options, findings);
      } finally {
        table.ifPresent(DbfTable::close);
      }
    } catch (InternalError e) {
      // The JVM's way of saying that a mapped file lost the page that was read.
      throw new ShapefileException(shp, "changed or vanished while it was read", e);
    }
  }

  static ShapefileParts parts(Path shp) throws ShapefileException {
    try {
      return ShapefileParts.of(shp);
    } catch (IOException e) {
      throw new ShapefileException(shp, "cannot be read: " + Reasons.of(e), e);
    }
  }

  private static LoadedLayer read(
      ShapefileParts parts,
      ShpFile shapes,
      Optional<DbfTable> table,
      ReadOptions options,
      Findings findings) {
    int[] deleted = {0};
    int[] kept = new int[shapes.records()];
    int[] features = {0};
    PackedShapes packed =
        shapes
            .pack(
                record -> {
                  boolean isDeleted = table.isPresent() && table.get().isDeleted(record);
                  deleted[0] += isDeleted ? 1 : 0;
                  return !isDeleted;
                },
                record -> kept[features[0]++] = record,
                findings)
            .packed();
    ReferenceSystem system = ReferenceSystem.find(parts.find("prj"), shapes.box(), findings);
    Placement placement = Placement.of(system, options.target(), findings);
    placement.place(packed);
    table.ifPresent(t -> compareCounts(shapes.records(), t.rows(), findings));
    DbfColumns columns = DbfColumns.read(table, Arrays.copyOf(kept, features[0]), findings);
    FeatureLayer layer =
        FeatureLayer.of(
            options.layerName(),
            shapes.type().kind(),
            packed,
            columns.attributes(),
            columns.values());
    LoadReport report =
        new LoadReport(
            String.valueOf(parts.shp().getFileName()),
            shapes.type(),
            shapes.records(),
            layer.size(),
            withoutShape(layer),
            findings.skipped(),
            deleted[0],
            table.map(t -> t.encoding().label()).orElse("none"),
            placement.system().label(),
            placement.isPlaced(),
            findings.warnings());
    return new LoadedLayer(layer, report);
  }

  private static void compareCounts(int shapes, int rows, Findings findings) {
    if (rows < shapes) {
      findings.note(
          "the .dbf has %s for %s; the values of the last are blank"
              .formatted(Findings.counted(rows, "row"), Findings.counted(shapes, "shape")));
    } else if (rows > shapes) {
      findings.note(
          "the .dbf has %s for %s; the last are left out"
              .formatted(Findings.counted(rows, "row"), Findings.counted(shapes, "shape")));
    }
  }

  private static int withoutShape(FeatureLayer layer) {
    int count = 0;
    for (int f = 0; f < layer.size(); f++) {
      count += layer.hasGeometry(f) ? 0 : 1;
    }
    return count;
  }
}
