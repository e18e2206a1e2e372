package pk.mineralatlas.source;

import java.util.List;
import pk.mineralatlas.source.crs.ReferenceSystem;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * What was found so far while a file was read.
 *
 * @param fileName the file's name, without its folder
 * @param type what the file says its shapes are
 * @param records how many records the file has
 * @param features how many of them became features
 * @param withoutShape how many features have no geometry
 * @param skipped how many records could not be read
 * @param deleted how many records are marked as deleted
 * @param outside how many were left out because they lie outside of the window asked for
 * @param encoding the encoding of the text and how it was found, as far as it is known
 * @param reference the reference system of the coordinates and how it was found
 * @param certainty how sure the reference system is; where it is unknown, the coordinates stand in
 *     the layer as they stand in the file
 * @param warnings one sentence for each thing that was odd
 */
public record LoadReport(
    String fileName,
    ShapeType type,
    int records,
    int features,
    int withoutShape,
    int skipped,
    int deleted,
    int outside,
    String encoding,
    String reference,
    ReferenceSystem.Certainty certainty,
    List<String> warnings) {

  public LoadReport {
    warnings = List.copyOf(warnings);
  }

  /** The same when more is known of the attributes. */
  LoadReport with(String laterEncoding, List<String> laterWarnings) {
    return new LoadReport(
        fileName,
        type,
        records,
        features,
        withoutShape,
        skipped,
        deleted,
        outside,
        laterEncoding,
        reference,
        certainty,
        laterWarnings);
  }

  /** The same of a file that people know by another name. */
  LoadReport named(String otherName) {
    return new LoadReport(
        otherName,
        type,
        records,
        features,
        withoutShape,
        skipped,
        deleted,
        outside,
        encoding,
        reference,
        certainty,
        warnings);
  }

  /** Whether the coordinates were brought to the map plane. */
  public boolean placed() {
    return certainty != ReferenceSystem.Certainty.UNKNOWN;
  }

  /** Whether nothing was odd. */
  public boolean isClean() {
    return warnings.isEmpty();
  }
}
