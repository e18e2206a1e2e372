package pk.mineralatlas.map;

import java.util.Optional;

/** Which layer: one of the atlas's own, or one that someone opened from a file. */
public sealed interface LayerId permits AtlasLayer, OpenedLayer {

  /** A stable name, the same in every run; no two layers share it. */
  String id();

  /** What people read. */
  String title();

  /** The layer whose row in the layers panel switches this one; empty for what is always drawn. */
  Optional<? extends LayerId> row();

  /** Whether the layer has a row of its own in the layers panel. */
  default boolean hasRow() {
    return row().filter(this::equals).isPresent();
  }

  /** Whether a click on the map may select a feature of the layer. */
  boolean isSelectable();

  /** Whether it lies under everything: a click on a deposit does not mean its district. */
  default boolean isUnderlying() {
    return false;
  }
}
