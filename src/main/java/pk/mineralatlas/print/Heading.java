package pk.mineralatlas.print;

import java.util.Locale;

/** The heading of a part: small capitals over a rule. */
final class Heading {

  private Heading() {}

  static double heightMm(TypeScale type) {
    return type.lineMm(type.heading(), type.heading().leadingMm() * 1.55)
        + (type.isUrdu() ? 0.9 * type.heading().sizeMm() : 0);
  }

  static void draw(SheetCanvas canvas, String text, Box box, TypeScale type) {
    if (type.isUrdu()) {
      drawUrdu(canvas, text, box, type);
      return;
    }
    TextStyle style = type.heading();
    canvas.text(text.toUpperCase(Locale.ENGLISH), box.xMm(), box.yMm() + style.sizeMm(), style);
    double ruleMm = box.yMm() + style.leadingMm() * 1.12;
    canvas.line(box.xMm(), ruleMm, box.rightMm(), ruleMm, 0.25, TypeScale.INK);
  }

  private static void drawUrdu(SheetCanvas canvas, String text, Box box, TypeScale type) {
    TextStyle style = type.suiting(text, type.heading());
    double sizeMm = style.sizeMm();
    canvas.textRight(text, box.rightMm(), box.yMm() + 1.55 * sizeMm, style);
    double ruleMm = box.yMm() + 2.3 * sizeMm;
    canvas.line(box.xMm(), ruleMm, box.rightMm(), ruleMm, 0.25, TypeScale.INK);
  }
}
