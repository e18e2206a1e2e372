package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.render.strip.VectorPen;
import pk.mineralatlas.render.strip.VectorSheet;

/** The layers of a map as groups of an SVG that drawing programs list by name. One thread. */
record SvgLayers(SvgPage page) implements PageLayers {

  /** Finer than any printer's dot. */
  private static final double STEP_MM = 0.01;

  @Override
  public void group(Graphics2D g, DrawnGroup group, Consumer<Graphics2D> drawing) {
    page.beginGroup(group.id(), group.title());
    drawing.accept(g);
    page.endGroup();
  }

  @Override
  public Optional<VectorSheet> sheet(MapFrame map) {
    return Optional.of(new Sheet(this, map.pixelMm(), new AtomicInteger()));
  }

  /**
   * Takes the paths of opened layers.
   *
   * @param pixelMm the side of the view's pixels
   * @param pens how many were made; they are made by several threads
   */
  private record Sheet(SvgLayers layers, double pixelMm, AtomicInteger pens)
      implements VectorSheet {

    @Override
    public double stepsPerPx() {
      return pixelMm / STEP_MM;
    }

    @Override
    public VectorPen pen() {
      return new SvgPen("mark" + pens.incrementAndGet());
    }

    @Override
    public void place(Graphics2D g, List<VectorPen> written) {
      if (!(g instanceof SvgGraphics svg)) {
        throw new IllegalArgumentException("paths for " + g.getClass());
      }
      AffineTransform steps = svg.getTransform();
      steps.scale(1 / stepsPerPx(), 1 / stepsPerPx());
      for (VectorPen each : written) {
        if (each instanceof SvgPen pen && !pen.isEmpty()) {
          layers
              .page()
              .element(
                  svg.clipOnPage(),
                  "<g transform=\"" + SvgNumbers.of(steps) + "\">\n" + pen.content() + "</g>");
        }
      }
    }

    @Override
    public void group(Graphics2D g, DrawnGroup group, Consumer<Graphics2D> drawing) {
      layers.group(g, group, drawing);
    }
  }
}
