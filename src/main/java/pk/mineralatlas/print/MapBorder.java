package pk.mineralatlas.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Neat line, border, degrees and the letters and numbers of the squares around a map. */
final class MapBorder {

  private static final Color GRATICULE = new Color(0x30, 0x3A, 0x48, 60);

  private final MapFrame map;
  private final TypeScale type;
  private final Graticule graticule;
  private final GridReference grid;
  private final boolean hasDegrees;
  private final boolean hasSquares;

  MapBorder(
      MapFrame map, TypeScale type, GridReference grid, boolean hasDegrees, boolean hasSquares) {
    this.map = map;
    this.type = type;
    this.grid = grid;
    this.hasDegrees = hasDegrees;
    this.hasSquares = hasSquares;
    this.graticule = Graticule.of(map, 5.5 * type.degree().sizeMm() + 12);
  }

  /** The meridians and parallels, thin, over the map. */
  void drawGraticule(SheetCanvas canvas) {
    if (!hasDegrees) {
      return;
    }
    Graphics2D graphics = canvas.graphics();
    var clip = graphics.getClip();
    graphics.clip(map.neatLine().toRectangle());
    for (Path2D line : graticule.lines()) {
      canvas.draw(line, 0.09, GRATICULE);
    }
    graphics.setClip(clip);
  }

  /** The frame itself. */
  void drawFrame(SheetCanvas canvas) {
    double thickMm = 0.16 * type.bandMm();
    canvas.draw(map.neatLine().toRectangle(), 0.22, TypeScale.INK);
    canvas.draw(map.border().inset(thickMm / 2).toRectangle(), thickMm, TypeScale.INK);
    List<Box> taken = new ArrayList<>();
    if (hasDegrees) {
      for (Graticule.Mark mark : graticule.marks()) {
        drawMark(canvas, mark, taken);
      }
    }
    if (hasSquares) {
      drawSquares(canvas, taken);
    }
  }

  private void drawMark(SheetCanvas canvas, Graticule.Mark mark, List<Box> taken) {
    Box neat = map.neatLine();
    double tick = 0.28 * type.bandMm();
    double along = mark.alongMm();
    switch (mark.edge()) {
      case TOP -> canvas.line(along, neat.yMm(), along, neat.yMm() - tick, 0.2, TypeScale.INK);
      case BOTTOM ->
          canvas.line(along, neat.bottomMm(), along, neat.bottomMm() + tick, 0.2, TypeScale.INK);
      case LEFT -> canvas.line(neat.xMm(), along, neat.xMm() - tick, along, 0.2, TypeScale.INK);
      case RIGHT ->
          canvas.line(neat.rightMm(), along, neat.rightMm() + tick, along, 0.2, TypeScale.INK);
    }
    drawAlong(canvas, mark.edge(), along + 0.6, mark.text(), type.degree(), taken, true);
  }

  /** The squares' names, and a tick where one ends, wherever no degree stands. */
  private void drawSquares(SheetCanvas canvas, List<Box> taken) {
    for (int c = 0; c < grid.columns(); c++) {
      double middle = (grid.columnMm(c) + grid.columnMm(c + 1)) / 2;
      for (var edge : List.of(Graticule.Edge.TOP, Graticule.Edge.BOTTOM)) {
        drawAlong(canvas, edge, middle, GridReference.letter(c), type.grid(), taken, false);
      }
    }
    for (int r = 0; r < grid.rows(); r++) {
      double middle = (grid.rowMm(r) + grid.rowMm(r + 1)) / 2;
      for (var edge : List.of(Graticule.Edge.LEFT, Graticule.Edge.RIGHT)) {
        drawAlong(canvas, edge, middle, GridReference.number(r), type.grid(), taken, false);
      }
    }
  }

  /** A text in the band, beside the tick or centred; moved aside where another stands. */
  private void drawAlong(
      SheetCanvas canvas,
      Graticule.Edge edge,
      double atMm,
      String text,
      TextStyle style,
      List<Box> taken,
      boolean isMark) {
    double widthMm = canvas.fonts().widthMm(text, style);
    boolean across = edge == Graticule.Edge.TOP || edge == Graticule.Edge.BOTTOM;
    double from = across ? map.neatLine().xMm() : map.neatLine().yMm();
    double to = across ? map.neatLine().rightMm() : map.neatLine().bottomMm();
    for (double shift : isMark ? new double[] {0} : new double[] {0, -1.2, 1.2, -2.2, 2.2}) {
      double centre = isMark ? atMm + widthMm / 2 : atMm + shift * (widthMm + 6);
      Box box = bandBox(edge, centre, widthMm + (isMark ? 1 : 5));
      boolean inside = centre - widthMm / 2 >= from && centre + widthMm / 2 <= to;
      if (inside && taken.stream().noneMatch(box::overlaps)) {
        taken.add(box);
        double turn = edge == Graticule.Edge.LEFT ? -90 : edge == Graticule.Edge.RIGHT ? 90 : 0;
        canvas.textTurned(
            text, box.centreXMm(), box.centreYMm(), isUpright(text) ? 0 : turn, style);
        return;
      }
    }
  }

  /** A single character is not turned. */
  private static boolean isUpright(String text) {
    return text.length() <= 2;
  }

  private Box bandBox(Graticule.Edge edge, double centreMm, double lengthMm) {
    Box neat = map.neatLine();
    Box outer = map.border();
    double thickMm = 0.16 * type.bandMm();
    double half = lengthMm / 2;
    return switch (edge) {
      case TOP -> {
        double top = outer.yMm() + thickMm;
        yield new Box(centreMm - half, top, lengthMm, neat.yMm() - top);
      }
      case BOTTOM ->
          new Box(
              centreMm - half,
              neat.bottomMm(),
              lengthMm,
              outer.bottomMm() - thickMm - neat.bottomMm());
      case LEFT -> {
        double left = outer.xMm() + thickMm;
        yield new Box(left, centreMm - half, neat.xMm() - left, lengthMm);
      }
      case RIGHT ->
          new Box(
              neat.rightMm(),
              centreMm - half,
              outer.rightMm() - thickMm - neat.rightMm(),
              lengthMm);
    };
  }
}
