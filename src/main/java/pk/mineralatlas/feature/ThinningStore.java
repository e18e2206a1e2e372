package pk.mineralatlas.feature;

import java.util.Optional;

/**
 * Where it is kept from run to run which positions of a layer are needed at which tolerance. What
 * cannot be read or written is worked out anew. Any thread.
 */
public interface ThinningStore {

  /**
   * What was kept for the layer.
   *
   * @param fingerprint of the layer's positions
   * @return one byte a position
   */
  Optional<byte[]> find(long fingerprint, int positions);

  /** Keeps what was worked out. */
  void keep(long fingerprint, byte[] exponents);
}
