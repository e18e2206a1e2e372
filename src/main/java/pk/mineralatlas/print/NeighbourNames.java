package pk.mineralatlas.print;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pk.mineralatlas.style.Typeface;

/** The sheets beside a map, named outside the edge they lie behind, with an arrow towards them. */
final class NeighbourNames {

  /** The ink of what leads elsewhere. */
  static final Color LINK = new Color(0x0F6B5C);

  private static final double APART_MM = 0.7;

  /** Nastaliq, twice as high, is set smaller to stay between head and map. */
  private static final double URDU_SHARE = 0.85;

  private final MapSheet sheet;
  private final TypeScale type;
  private final TextStyle style;

  private NeighbourNames(MapSheet sheet) {
    this.sheet = sheet;
    this.type = sheet.content().type();
    TextStyle usual = type.degree().with(Typeface.SANS_MEDIUM).in(LINK);
    this.style =
        type.isUrdu() ? usual.with(Typeface.NASTALIQ).at(URDU_SHARE * usual.sizePt()) : usual;
  }

  /**
   * A neighbour with what its sheet is called.
   *
   * @param page the page of the book its sheet begins on
   */
  record Named(Neighbours.Neighbour neighbour, String name, int page) {

    String text(SheetWords words) {
      return words.of("%s, page %d", name, page);
    }
  }

  /** A text along an edge. */
  private record Placed(Named named, double centreMm, double lengthMm) {}

  /** A part for each neighbour. */
  static List<PlacedPart> parts(MapSheet sheet, List<Named> neighbours) {
    NeighbourNames names = new NeighbourNames(sheet);
    List<PlacedPart> parts = new ArrayList<>();
    for (Graticule.Edge edge : Graticule.Edge.values()) {
      List<Named> here = neighbours.stream().filter(n -> n.neighbour().side() == edge).toList();
      parts.addAll(names.along(edge, here));
    }
    return parts;
  }

  private List<PlacedPart> along(Graticule.Edge edge, List<Named> here) {
    Box map = sheet.map().border();
    boolean across = isAcross(edge);
    double from = across ? map.xMm() : map.yMm();
    double to = across ? map.rightMm() : map.bottomMm();
    double gapMm = 2 * style.sizeMm();
    double wanted = here.stream().mapToDouble(n -> lengthMm(n, style) + gapMm).sum() - gapMm;
    TextStyle fitted = style.at(style.sizePt() * Math.min(1, (to - from) / Math.max(1, wanted)));
    return spread(here, edge, fitted, from, to, gapMm).stream()
        .map(p -> part(edge, p, fitted))
        .toList();
  }

  private double lengthMm(Named named, TextStyle shown) {
    return sheet.content().fonts().widthMm(named.text(type.words()), shown) + 1.3 * shown.sizeMm();
  }

  /** Each as near the border it stands for as the others let it. */
  private List<Placed> spread(
      List<Named> here,
      Graticule.Edge edge,
      TextStyle shown,
      double from,
      double to,
      double gapMm) {
    List<Named> ordered =
        here.stream().sorted(Comparator.comparingDouble((Named n) -> atMm(n, edge))).toList();
    double[] starts = new double[ordered.size()];
    double least = from;
    for (int i = 0; i < starts.length; i++) {
      double length = lengthMm(ordered.get(i), shown);
      starts[i] = Math.max(least, atMm(ordered.get(i), edge) - length / 2);
      least = starts[i] + length + gapMm;
    }
    double most = to;
    List<Placed> placed = new ArrayList<>();
    for (int i = starts.length - 1; i >= 0; i--) {
      double length = lengthMm(ordered.get(i), shown);
      starts[i] = Math.min(starts[i], most - length);
      most = starts[i] - gapMm;
      placed.add(new Placed(ordered.get(i), starts[i] + length / 2, length));
    }
    return placed;
  }

  private double atMm(Named named, Graticule.Edge edge) {
    return isAcross(edge)
        ? sheet.map().pageXMm(named.neighbour().border().xM())
        : sheet.map().pageYMm(named.neighbour().border().yM());
  }

  private static boolean isAcross(Graticule.Edge edge) {
    return edge == Graticule.Edge.TOP || edge == Graticule.Edge.BOTTOM;
  }

  private PlacedPart part(Graticule.Edge edge, Placed placed, TextStyle shown) {
    Box box = box(edge, placed, type.isUrdu() ? shown.sizeMm() * 1.8 : shown.sizeMm() * 1.1);
    return new PlacedPart("neighbour", box, c -> draw(c, edge, box, placed, shown));
  }

  private Box box(Graticule.Edge edge, Placed placed, double heightMm) {
    Box map = sheet.map().border();
    double start = placed.centreMm() - placed.lengthMm() / 2;
    return switch (edge) {
      case TOP -> new Box(start, map.yMm() - APART_MM - heightMm, placed.lengthMm(), heightMm);
      case BOTTOM -> new Box(start, map.bottomMm() + APART_MM, placed.lengthMm(), heightMm);
      case LEFT -> new Box(map.xMm() - APART_MM - heightMm, start, heightMm, placed.lengthMm());
      case RIGHT -> new Box(map.rightMm() + APART_MM, start, heightMm, placed.lengthMm());
    };
  }

  private void draw(
      SheetCanvas canvas, Graticule.Edge edge, Box box, Placed placed, TextStyle shown) {
    double turn = edge == Graticule.Edge.LEFT ? -90 : edge == Graticule.Edge.RIGHT ? 90 : 0;
    double arrowMm = (type.isUrdu() ? -1.3 : 1.3) * shown.sizeMm();
    double x = box.centreXMm();
    double y = box.centreYMm();
    switch (edge) {
      case LEFT -> y -= arrowMm / 2;
      case RIGHT -> y += arrowMm / 2;
      default -> x += arrowMm / 2;
    }
    canvas.textTurned(placed.named().text(type.words()), x, y, turn, shown);
    canvas.fill(arrow(edge, box, shown.sizeMm()), LINK);
    canvas.target().marks().linkTo(SeriesMarks.anchor(placed.named().neighbour().other()), box);
  }

  /** A triangle that points away from the map, where the text begins. */
  private Path2D arrow(Graticule.Edge edge, Box box, double sizeMm) {
    double half = 0.42 * sizeMm;
    double x =
        switch (edge) {
          case TOP, BOTTOM -> type.isUrdu() ? box.rightMm() - half : box.xMm() + half;
          case LEFT, RIGHT -> box.centreXMm();
        };
    boolean isLow = (edge == Graticule.Edge.LEFT) != type.isUrdu();
    double y =
        switch (edge) {
          case TOP, BOTTOM -> box.centreYMm();
          case LEFT, RIGHT -> isLow ? box.bottomMm() - half : box.yMm() + half;
        };
    double dx = edge == Graticule.Edge.LEFT ? -half : edge == Graticule.Edge.RIGHT ? half : 0;
    double dy = edge == Graticule.Edge.TOP ? -half : edge == Graticule.Edge.BOTTOM ? half : 0;
    Path2D path = new Path2D.Double();
    path.moveTo(x + dx, y + dy);
    path.lineTo(x - dx + dy, y - dy + dx);
    path.lineTo(x - dx - dy, y - dy - dx);
    path.closePath();
    return path;
  }
}
