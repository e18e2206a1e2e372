package pk.mineralatlas.print;

import java.util.List;

/**
 * A text of a report broken into lines for a width. On a page in Urdu, Urdu stands at the right; of
 * the rest, such as statements, which are kept in English, what needs several lines reads from the
 * left.
 */
record ReportLines(List<String> lines, TextStyle style, TypeScale type, boolean isUrdu) {

  static ReportLines of(
      String text, TextStyle style, SheetFonts fonts, TypeScale type, double roomMm) {
    boolean isUrdu = type.isUrdu() && SheetWords.hasUrdu(text);
    TextStyle suited = SheetFonts.suited(text, style);
    return new ReportLines(
        text.isBlank() ? List.of() : TextBlock.wrap(fonts, text, suited, roomMm),
        style,
        type,
        isUrdu);
  }

  double heightMm() {
    return lines.size() * (isUrdu ? type.leadingMm(style) : style.leadingMm());
  }

  /** How much lower Latin stands beside a label in Urdu, whose lines are higher. */
  double loweredMm(ReportLines label) {
    return label.isUrdu && !isUrdu ? (type.leadingMm(style) - style.leadingMm()) / 2 : 0;
  }

  /** Draws them into a box and returns where the next text would have its top. */
  double draw(SheetCanvas canvas, Box box) {
    if (isUrdu) {
      TextBlock.drawRight(canvas, lines, box, type, style);
    } else if (type.isUrdu() && lines.size() == 1) {
      double baselineMm = box.yMm() + style.sizeMm();
      canvas.textRight(lines.getFirst(), box.rightMm(), baselineMm, style);
    } else {
      TextBlock.draw(canvas, lines, box.xMm(), box.yMm(), style);
    }
    return box.yMm() + heightMm();
  }
}
