package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit a width. */
final class TextBlock {

  private TextBlock() {}

  /**
   * The lines of a text, broken between words; a word wider than the line is broken inside, so that
   * no line is ever wider than asked.
   */
  static List<String> wrap(SheetFonts fonts, String text, TextStyle style, double widthMm) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(fonts, paragraph, style, widthMm, lines);
    }
    return lines;
  }

  private static void wrapParagraph(
      SheetFonts fonts, String text, TextStyle style, double widthMm, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String candidate = line.isEmpty() ? word : line + " " + word;
      if (fonts.widthMm(candidate, style) <= widthMm) {
        line.setLength(0);
        line.append(candidate);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line.setLength(0);
      line.append(breakWord(fonts, word, style, widthMm, lines));
    }
    lines.add(line.toString());
  }

  /** Adds the full lines of an overlong word and returns what is left of it. */
  private static String breakWord(
      SheetFonts fonts, String word, TextStyle style, double widthMm, List<String> lines) {
    String rest = word;
    while (fonts.widthMm(rest, style) > widthMm && rest.length() > 1) {
      int end = rest.length() - 1;
      while (end > 1 && fonts.widthMm(rest.substring(0, end), style) > widthMm) {
        end--;
      }
      int seam = Math.max(rest.lastIndexOf('-', end - 1), rest.lastIndexOf('/', end - 1)) + 1;
      int cut = seam > 1 ? seam : end;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    return rest;
  }

  /** Draws lines of a page in Urdu below each other, to the left of a box's upper right corner. */
  static void drawRight(
      SheetCanvas canvas, List<String> lines, Box box, TypeScale type, TextStyle style) {
    double middleMm = box.yMm() + type.leadingMm(style) / 2;
    for (String line : lines) {
      double baselineMm = middleMm + type.belowMiddleMm(line, style);
      canvas.textRight(line, box.rightMm(), baselineMm, type.suiting(line, style));
      middleMm += type.leadingMm(style);
    }
  }

  /** Draws lines below each other and returns where the next would have its top. */
  static double draw(
      SheetCanvas canvas, List<String> lines, double xMm, double topMm, TextStyle style) {
    double baselineMm = topMm + style.sizeMm();
    for (String line : lines) {
      canvas.text(line, xMm, baselineMm, style);
      baselineMm += style.leadingMm();
    }
    return topMm + lines.size() * style.leadingMm();
  }
}
