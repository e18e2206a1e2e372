package pk.mineralatlas.source.shape;

import org.locationtech.jts.geom.Envelope;

/**
 * Tells which records may lie in a box without looking at the others. Immutable; any thread.
 *
 * <p>What it names is a superset: the boxes of the records have to be looked at still.
 */
public sealed interface BoxIndex permits BoxTree, QuadtreeFile {

  /**
   * The records that may meet a box.
   *
   * @param box in the file's coordinates
   * @return their numbers from 0, ascending
   */
  int[] candidates(Envelope box);
}
