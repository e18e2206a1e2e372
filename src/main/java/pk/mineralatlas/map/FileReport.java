package pk.mineralatlas.map;

import java.time.Instant;
import java.util.List;

/**
 * What reading an opened file brought to light, for people.
 *
 * @param type what its shapes are, in a word
 * @param records how many records the file has
 * @param features how many of them became features
 * @param withoutShape how many features have no geometry
 * @param skipped how many records could not be read
 * @param deleted how many records are marked as deleted
 * @param encoding the encoding of its text, and how it was found
 * @param reference the reference system of its coordinates, and how it was found
 * @param warnings one sentence for each thing that was odd
 * @param stamp the state of the file that was read
 */
public record FileReport(
    String type,
    int records,
    int features,
    int withoutShape,
    int skipped,
    int deleted,
    String encoding,
    String reference,
    List<String> warnings,
    Stamp stamp) {

  /**
   * By what a file is known to have changed.
   *
   * @param bytes its length
   * @param modified when it was last written
   */
  public record Stamp(long bytes, Instant modified) {}

  public FileReport {
    warnings = List.copyOf(warnings);
  }
}
