package pk.mineralatlas.print;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import pk.mineralatlas.style.Typeface;

/** The scale in words, and as bars of kilometres and of miles that are true at the map's centre. */
final class ScaleBar {

  private static final double KM_PER_MILE = 1.609344;
  private static final int FIELDS = 4;

  private final MapFrame map;
  private final TypeScale type;

  ScaleBar(MapFrame map, TypeScale type) {
    this.map = map;
    this.type = type;
  }

  static double heightMm(TypeScale type) {
    double bodyMm = type.body().leadingMm() * 1.5;
    double aboveMm = aboveBaselineMm(type) - type.body().sizeMm();
    return aboveMm + bodyMm + 3 * barMm(type) + 2.1 * type.note().leadingMm();
  }

  /** How high the first line is above its baseline. */
  private static double aboveBaselineMm(TypeScale type) {
    double latinMm = type.body().sizeMm();
    return type.isUrdu() ? Math.max(latinMm, 1.7 * type.note().sizeMm()) : latinMm;
  }

  private static double barMm(TypeScale type) {
    return type.note().sizeMm() * 0.55;
  }

  /** Draws into a box, from its upper left corner. */
  void draw(SheetCanvas canvas, Box box) {
    TextStyle scale = type.body().with(Typeface.SANS_SEMIBOLD);
    double y = box.yMm() + aboveBaselineMm(type);
    String words = ScaleText.of(map.scaleDenominator());
    canvas.text(words, box.xMm(), y, scale);
    double afterMm = box.xMm() + canvas.fonts().widthMm(words + "  ", scale);
    String where = type.words().of("at the map's centre");
    canvas.text(where, afterMm, y, type.suiting(where, type.note()));
    double barMm = y + 0.5 * type.body().leadingMm() + type.note().leadingMm();
    double mostMm = box.widthMm() * 0.86;
    drawBar(canvas, box.xMm(), barMm, mostMm, 1, "km", true);
    drawBar(canvas, box.xMm(), barMm + 1.6 * barMm(type), mostMm, KM_PER_MILE, "miles", false);
  }

  private void drawBar(
      SheetCanvas canvas,
      double xMm,
      double yMm,
      double mostMm,
      double kmPerUnit,
      String unit,
      boolean above) {
    double mmPerUnit = kmPerUnit * 1e6 / map.scaleDenominator();
    double perField = RoundScale.lengthAtMost(mostMm / mmPerUnit / FIELDS);
    double fieldMm = perField * mmPerUnit;
    double heightMm = barMm(type);
    for (int i = 0; i < FIELDS; i++) {
      var field = new Rectangle2D.Double(xMm + i * fieldMm, yMm, fieldMm, heightMm);
      if (i % 2 == 0) {
        canvas.fill(field, TypeScale.INK);
      }
      canvas.draw(field, 0.15, TypeScale.INK);
    }
    drawFigures(canvas, xMm, above ? yMm : yMm + heightMm, fieldMm, perField, unit, above);
  }

  private void drawFigures(
      SheetCanvas canvas,
      double xMm,
      double edgeMm,
      double fieldMm,
      double perField,
      String unit,
      boolean above) {
    TextStyle style = type.note().in(TypeScale.INK);
    double baselineMm = above ? edgeMm - 0.35 * style.sizeMm() : edgeMm + 1.2 * style.sizeMm();
    for (int i = 0; i <= FIELDS; i += 2) {
      String figure = figure(i * perField);
      double at = xMm + i * fieldMm;
      if (i == 0) {
        canvas.text(figure, at, baselineMm, style);
      } else {
        canvas.textCentred(figure, at, baselineMm, style);
      }
      if (i == FIELDS) {
        double half =
            canvas.fonts().widthMm(figure + " ", style) - canvas.fonts().widthMm(figure, style) / 2;
        String word = type.words().of(unit);
        canvas.text(word, at + half, baselineMm, type.suiting(word, style));
      }
    }
  }

  private static String figure(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.valueOf(value);
  }
}
