package pk.mineralatlas.print;

import java.util.Locale;

/** The heading of a part: small capitals over a rule. */
final class Heading {

  private Heading() {}

  static double heightMm(TypeScale type) {
    return type.heading().leadingMm() * 1.55;
  }

  static void draw(SheetCanvas canvas, String text, Box box, TypeScale type) {
    TextStyle style = type.heading();
    canvas.text(text.toUpperCase(Locale.ENGLISH), box.xMm(), box.yMm() + style.sizeMm(), style);
    double ruleMm = box.yMm() + style.leadingMm() * 1.12;
    canvas.line(box.xMm(), ruleMm, box.rightMm(), ruleMm, 0.25, TypeScale.INK);
  }
}
