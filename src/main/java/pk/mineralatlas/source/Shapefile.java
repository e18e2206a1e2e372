package pk.mineralatlas.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import pk.mineralatlas.source.crs.GivenReference;
import pk.mineralatlas.source.crs.ReferenceSystem;
import pk.mineralatlas.source.dbf.DbfTable;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.ShapefileParts;
import pk.mineralatlas.source.shape.QuadtreeFile;
import pk.mineralatlas.source.shape.ShpFile;

/**
 * An open shapefile with all that lies beside it. Nothing is read yet but headers, the index of the
 * records and what tells the encoding. Any thread, until it is closed.
 *
 * @param parts its files
 * @param shapes its shapes
 * @param table its attributes, where it has any
 * @param reference what its coordinates are
 * @param findings what is odd about it
 */
public record Shapefile(
    ShapefileParts parts,
    ShpFile shapes,
    Optional<DbfTable> table,
    ReferenceSystem reference,
    Findings findings)
    implements AutoCloseable {

  /**
   * Opens a shapefile with all that lies beside it; its reference system is that of its {@code
   * .prj}.
   *
   * @param charset the encoding of its text, where the caller knows better than the file
   * @param lasting whether its table can be read from even after the file was closed
   * @throws ShapefileException if it is missing or no shapefile
   */
  public static Shapefile open(Path shp, Optional<Charset> charset, boolean lasting)
      throws ShapefileException {
    return open(shp, charset, Optional.empty(), lasting);
  }

  /**
   * Opens a shapefile with all that lies beside it.
   *
   * @param charset the encoding of its text, where the caller knows better than the file
   * @param reference the reference system of its coordinates, where the caller knows better than
   *     the file: an EPSG code or the text of a {@code .prj}
   * @param lasting whether its table can be read from even after the file was closed
   * @throws ShapefileException if it is missing or no shapefile, or if the reference system given
   *     is not known or cannot be that of the coordinates
   */
  public static Shapefile open(
      Path shp, Optional<Charset> charset, Optional<String> reference, boolean lasting)
      throws ShapefileException {
    Findings findings = new Findings();
    ShapefileParts parts;
    try {
      parts = ShapefileParts.of(shp);
    } catch (IOException e) {
      throw new ShapefileException(shp, "cannot be read: " + Reasons.of(e), e);
    }
    ShpFile shapes = ShpFile.open(parts, findings);
    try {
      ReferenceSystem system =
          reference.isPresent()
              ? GivenReference.of(reference.get(), shapes.extent(), shp)
              : ReferenceSystem.find(parts.find("prj"), shapes.extent(), findings);
      Optional<DbfTable> table = DbfTable.open(parts, charset, lasting, findings);
      table.ifPresent(t -> compareCounts(shapes.records(), t.rows(), findings));
      return new Shapefile(parts, shapes, table, system, findings);
    } catch (ShapefileException | RuntimeException | Error e) {
      shapes.close();
      throw e;
    }
  }

  private static void compareCounts(int shapes, int rows, Findings findings) {
    if (rows != shapes) {
      findings.note(
          "the .dbf has %s for %s; %s"
              .formatted(
                  Findings.counted(rows, "row"),
                  Findings.counted(shapes, "shape"),
                  rows < shapes
                      ? "the values of the last shapes are blank"
                      : "the last rows are left out"));
    }
  }

  /**
   * The quadtree beside the shapes, read and held against them now.
   *
   * @return none where there is none or it cannot be trusted, which is among the findings then
   */
  public Optional<QuadtreeFile> quadtree() {
    return parts.find("qix").flatMap(qix -> QuadtreeFile.read(qix, parts.shp(), shapes, findings));
  }

  public String fileName() {
    return String.valueOf(parts.shp().getFileName());
  }

  public boolean isDeleted(int record) {
    return table.isPresent() && table.get().isDeleted(record);
  }

  @Override
  public void close() {
    table.ifPresent(DbfTable::close);
    shapes.close();
  }
}
