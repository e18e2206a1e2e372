package pk.mineralatlas.basemap;

import java.util.Map;
import java.util.Objects;

/** Looks up what must be there. */
final class Known {

  private Known() {}

  /** The value of a key that the map is known to have; the message names it otherwise. */
  static <K, V> V get(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), () -> "nothing is known of " + key);
  }
}
