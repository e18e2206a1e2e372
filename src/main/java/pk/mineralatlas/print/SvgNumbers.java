package pk.mineralatlas.print;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** How numbers, paths and colours are written in SVG. */
final class SvgNumbers {

  /** Paths are rounded to this part of a millimetre, finer than any printer's dot. */
  private static final int STEPS = 1000;

  private SvgNumbers() {}

  /** A number with up to five digits behind the point and none too many. */
  static String of(double value) {
    String text = String.format(Locale.ROOT, "%.5f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    text = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    return text.equals("-0") ? "0" : text;
  }

  static String of(AffineTransform t) {
    return "matrix(%s %s %s %s %s %s)"
        .formatted(
            of(t.getScaleX()),
            of(t.getShearY()),
            of(t.getShearX()),
            of(t.getScaleY()),
            of(t.getTranslateX()),
            of(t.getTranslateY()));
  }

  /** A colour without its opacity, such as {@code #0f6b5c}. */
  static String of(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }

  /** What goes between the quotes of a {@code d}, from point to point by the way between them. */
  static String path(Shape shape) {
    StringBuilder out = new StringBuilder();
    double[] c = new double[6];
    long x = 0;
    long y = 0;
    long startX = 0;
    long startY = 0;
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int type = it.currentSegment(c);
      int points =
          switch (type) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 1;
          };
      out.append("mlqcz".charAt(type));
      long fromX = x;
      long fromY = y;
      for (int p = 0; p < points; p++) {
        x = Math.round(c[2 * p] * STEPS);
        y = Math.round(c[2 * p + 1] * STEPS);
        step(out, x - fromX);
        step(out, y - fromY);
      }
      if (type == PathIterator.SEG_MOVETO) {
        startX = x;
        startY = y;
      } else if (type == PathIterator.SEG_CLOSE) {
        x = startX;
        y = startY;
      }
    }
    return out.toString();
  }

  /** Appends so many steps as millimetres, set off from the number before. */
  private static void step(StringBuilder out, long steps) {
    char before = out.charAt(out.length() - 1);
    boolean isFirst = before >= 'a';
    if (steps < 0) {
      out.append('-');
    } else if (!isFirst) {
      out.append(' ');
    }
    long size = Math.abs(steps);
    long whole = size / STEPS;
    int rest = (int) (size % STEPS);
    if (whole > 0 || rest == 0) {
      out.append(whole);
    }
    if (rest > 0) {
      out.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        out.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 > 0) {
          out.append((char) ('0' + rest % 10));
        }
      }
    }
  }

  /** A text between tags or quotes; what XML cannot hold is left out. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 32 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
