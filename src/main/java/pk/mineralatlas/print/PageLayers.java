package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.function.Consumer;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.render.strip.VectorSheet;

/** Keeps apart what readers of a page can show and hide. One thread. */
public interface PageLayers {

  /** Keeps nothing apart. */
  PageLayers NONE =
      new PageLayers() {
        @Override
        public void group(Graphics2D g, DrawnGroup group, Consumer<Graphics2D> drawing) {
          drawing.accept(g);
        }

        @Override
        public Optional<VectorSheet> sheet(MapFrame map) {
          return Optional.empty();
        }
      };

  /**
   * Draws a group by itself.
   *
   * @param drawing gets a graphics like the given one, which must not be used meanwhile
   */
  void group(Graphics2D g, DrawnGroup group, Consumer<Graphics2D> drawing);

  /** What takes the paths of a map's layers, where it is not the graphics. */
  Optional<VectorSheet> sheet(MapFrame map);
}
