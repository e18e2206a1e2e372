package pk.mineralatlas.render.strip;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.render.raster.Pen;
import pk.mineralatlas.render.raster.Tint;
import pk.mineralatlas.style.Colour;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.Symbolizer;

/** Makes the symbolizers of a layer ready for a frame. One thread. */
final class StrokeMaker {

  /** Round ends and joins are not seen on thinner lines. */
  private static final double THIN_PX = 1.6;

  /** Lines are thinned by less than is seen. */
  private static final double TOLERANCE_PX = 0.34;

  private final PictureView picture;
  private final SpriteStore sprites;
  private final double metresPerPx;
  private final double pxPerUnit;

  StrokeMaker(PictureView picture, SpriteStore sprites) {
    this.picture = picture;
    this.sprites = sprites;
    this.metresPerPx = picture.view().metresPerPx();
    this.pxPerUnit = picture.pxPerUnit();
  }

  LayerWork layer(StyledLayer layer) {
    List<Rule> rules = layer.style().rules();
    Stroke[][] strokes = new Stroke[rules.size()][];
    for (int r = 0; r < strokes.length; r++) {
      strokes[r] =
          rules.get(r).scales().contains(metresPerPx)
              ? strokes(rules.get(r), layer)
              : new Stroke[0];
    }
    Overlap overlap = layer.style().overlap();
    return new LayerWork(
        layer.features(),
        layer.features().details().within(TOLERANCE_PX * metresPerPx / pxPerUnit),
        layer.classes(),
        layer.shown(),
        strokes,
        overlap);
  }

  private Stroke[] strokes(Rule rule, StyledLayer layer) {
    List<Stroke> strokes = new ArrayList<>();
    for (Symbolizer symbolizer : rule.symbolizers()) {
      switch (symbolizer) {
        case Symbolizer.Fill fill ->
            strokes.add(new Stroke.Area(tint(fill.ink(), fill.opacity() * layer.opacity())));
        case Symbolizer.Line line -> addLine(strokes, line, layer.opacity());
        case Symbolizer.Ties ties ->
            strokes.add(
                new Stroke.Ties(
                    tint(ties.ink(), layer.opacity()),
                    new Pen(ties.widthPx() * pxPerUnit, false),
                    ties.length().at(metresPerPx) * pxPerUnit,
                    ties.everyPx() * pxPerUnit));
        case Symbolizer.Square square -> strokes.add(square(square, layer));
        case Symbolizer.Mark mark -> strokes.add(mark(mark, layer.opacity()));
        case Symbolizer.Label _ -> {}
      }
    }
    return strokes.toArray(Stroke[]::new);
  }

  private void addLine(List<Stroke> strokes, Symbolizer.Line line, double opacity) {
    double widthPx = line.width().at(metresPerPx) * pxPerUnit;
    if (!(widthPx > 0)) {
      return;
    }
    Tint tint = tint(line.ink(), opacity);
    boolean dotted = line.dash().lengthsPx().contains(0.0);
    if (line.dash().isSolid()) {
      strokes.add(new Stroke.Edge(tint, new Pen(widthPx, widthPx > THIN_PX), line.pass()));
    } else {
      strokes.add(
          new Stroke.Dashes(tint, new Pen(widthPx, dotted), line.dash(), pxPerUnit, line.pass()));
    }
  }

  private Stroke mark(Symbolizer.Mark mark, double opacity) {
    return new Stroke.Stamp(
        sprites.of(
            new SpriteStore.Mark(
                mark.shape(),
                mark.size().at(metresPerPx) / 2 * pxPerUnit,
                argb(mark.fill(), opacity),
                argb(mark.edge(), opacity),
                mark.edgePx() * pxPerUnit,
                false)),
        0);
  }

  private Stroke square(Symbolizer.Square square, StyledLayer layer) {
    SquareLook look = SquareLook.of(square, layer.features(), picture.view());
    return new Stroke.Stamp(
        sprites.of(
            new SpriteStore.Mark(
                MarkShape.SQUARE,
                look.halfPx() * pxPerUnit,
                argb(square.ink(), layer.opacity()),
                argb(Ink.MARK_EDGE, SquareLook.EDGE_OPACITY * layer.opacity()),
                look.edgePx() * pxPerUnit,
                true)),
        look.spotPx() * pxPerUnit);
  }

  private Tint tint(Colour colour, double opacity) {
    return new Tint(argb(colour, opacity));
  }

  private int argb(Colour colour, double opacity) {
    return picture.palette().color(colour, opacity).getRGB();
  }
}
