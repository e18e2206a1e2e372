package pk.mineralatlas.source.store;

import java.util.PrimitiveIterator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.source.Shapefile;

/**
 * What is to be read of a file.
 *
 * @param records the records to look at, by their numbers from 0; to be gone through once
 * @param box a box in the file's coordinates, of which features may be left out that do not meet
 *     it; a null envelope for all features
 * @param needed whether an attribute of a name is looked at; others are left blank
 */
record Selection(PrimitiveIterator.OfInt records, Envelope box, Predicate<String> needed) {

  /** Everything. */
  static Selection all(Shapefile file) {
    return new Selection(everyRecord(file), new Envelope(), _ -> true);
  }

  static PrimitiveIterator.OfInt everyRecord(Shapefile file) {
    // Asked anew each time: the number of records may turn out to be another underway.
    return IntStream.iterate(0, i -> i < file.shapes().records(), i -> i + 1).iterator();
  }
}
