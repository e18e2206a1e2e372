package pk.mineralatlas.render.strip;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.style.Colour;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.Symbolizer;

/** Makes the symbolizers of a layer ready for a sheet. Any thread. */
record VectorActs(PictureView picture, double stepsPerPx) {

  /** What is done for the features of each rule; nothing for rules out of scale. */
  List<List<VectorAct>> of(StyledLayer layer) {
    return layer.style().rules().stream()
        .map(rule -> rule.scales().contains(metresPerPx()) ? acts(rule, layer) : noActs())
        .toList();
  }

  private static List<VectorAct> noActs() {
    return List.of();
  }

  private double metresPerPx() {
    return picture.view().metresPerPx();
  }

  private List<VectorAct> acts(Rule rule, StyledLayer layer) {
    List<VectorAct> acts = new ArrayList<>();
    for (Symbolizer symbolizer : rule.symbolizers()) {
      switch (symbolizer) {
        case Symbolizer.Fill fill ->
            acts.add(
                new VectorAct.Path(
                    PathLook.ofInside(argb(fill.ink(), fill.opacity() * layer.opacity())), 1));
        case Symbolizer.Line line -> addLine(acts, line, layer.opacity());
        case Symbolizer.Ties ties -> acts.add(ties(ties, layer.opacity()));
        case Symbolizer.Square square -> addSquare(acts, square, layer);
        case Symbolizer.Mark mark -> acts.add(mark(mark, layer.opacity()));
        case Symbolizer.Label _ -> {}
      }
    }
    return List.copyOf(acts);
  }

  /** An opaque line over an inside is painted with it, as one path. */
  private void addLine(List<VectorAct> acts, Symbolizer.Line line, double opacity) {
    double width = line.width().at(metresPerPx()) * stepsPerPx;
    if (!(width > 0)) {
      return;
    }
    boolean dotted = line.dash().lengthsPx().contains(0.0);
    List<Double> dashes = line.dash().lengthsPx().stream().map(px -> px * stepsPerPx).toList();
    int argb = argb(line.ink(), opacity);
    PathLook look = new PathLook(0, argb, width, dotted || line.dash().isSolid(), dashes);
    boolean isAlone = acts.isEmpty() || argb >>> 24 != 255 || line.pass() != 1;
    if (!isAlone && acts.getLast() instanceof VectorAct.Path(var inside, _) && !inside.hasLine()) {
      acts.set(acts.size() - 1, new VectorAct.Path(inside.with(look), 1));
    } else {
      acts.add(new VectorAct.Path(look, line.pass()));
    }
  }

  private VectorAct ties(Symbolizer.Ties ties, double opacity) {
    PathLook look =
        new PathLook(0, argb(ties.ink(), opacity), ties.widthPx() * stepsPerPx, false, List.of());
    return new VectorAct.Ties(
        look, ties.length().at(metresPerPx()) * stepsPerPx, ties.everyPx() * stepsPerPx);
  }

  private VectorAct mark(Symbolizer.Mark mark, double opacity) {
    return new VectorAct.Stamp(
        new MarkLook(
            mark.shape(),
            mark.size().at(metresPerPx()) / 2 * stepsPerPx,
            argb(mark.fill(), opacity),
            argb(mark.edge(), opacity),
            mark.edgePx() * stepsPerPx),
        0);
  }

  /** The edge lies all outside of the square, so it is a larger square below. */
  private void addSquare(List<VectorAct> acts, Symbolizer.Square square, StyledLayer layer) {
    SquareLook look = SquareLook.of(square, layer.features(), picture.view());
    acts.add(
        new VectorAct.Stamp(
            new MarkLook(
                MarkShape.SQUARE,
                (look.halfPx() + look.edgePx() / 2) * stepsPerPx,
                argb(square.ink(), layer.opacity()),
                argb(Ink.MARK_EDGE, SquareLook.EDGE_OPACITY * layer.opacity()),
                look.edgePx() * stepsPerPx),
            look.spotPx() * stepsPerPx));
  }

  private int argb(Colour colour, double opacity) {
    return picture.palette().color(colour, opacity).getRGB();
  }
}
