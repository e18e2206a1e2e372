package pk.mineralatlas.print;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.render.strip.MarkLook;
import pk.mineralatlas.render.strip.MarkOutline;
import pk.mineralatlas.render.strip.PathLook;
import pk.mineralatlas.render.strip.VectorPen;
import pk.mineralatlas.style.MarkShape;

/**
 * Writes the paths of a layer as SVG in whole steps of its grid; paths that look alike stand in one
 * group, marks are symbols used again and again. One thread.
 */
final class SvgPen implements VectorPen {

  private final String id;
  private final StringBuilder out = new StringBuilder();
  private final Map<MarkLook, String> marks = new LinkedHashMap<>();
  private @Nullable PathLook look;
  private int x;
  private int y;
  private int startX;
  private int startY;

  /**
   * @param id tells this pen's symbols from those of all others on the page
   */
  SvgPen(String id) {
    this.id = id;
  }

  @Override
  public void begin(PathLook next) {
    if (!next.equals(look)) {
      endLook();
      look = next;
      out.append("<g")
          .append(paint("fill", next.fillArgb()))
          .append(paint("stroke", next.lineArgb()));
      if (next.hasLine()) {
        out.append(" stroke-linejoin=\"round\" stroke-width=\"")
            .append(SvgNumbers.of(next.width()))
            .append(next.round() ? "\" stroke-linecap=\"round\"" : "\"");
        if (!next.dashes().isEmpty()) {
          out.append(" stroke-dasharray=\"");
          next.dashes().forEach(dash -> out.append(SvgNumbers.of(dash)).append(' '));
          out.append('"');
        }
      }
      out.append(">\n");
    }
    out.append("<path d=\"");
    x = 0;
    y = 0;
  }

  private static String paint(String what, int argb) {
    int alpha = argb >>> 24;
    if (alpha == 0) {
      return " %s=\"none\"".formatted(what);
    }
    String colour = " %s=\"%s\"".formatted(what, SvgNumbers.of(new Color(argb)));
    return alpha == 255
        ? colour
        : "%s %s-opacity=\"%s\"".formatted(colour, what, SvgNumbers.of(alpha / 255.0));
  }

  private void endLook() {
    if (look != null) {
      out.append("</g>\n");
      look = null;
    }
  }

  @Override
  public void moveTo(int toX, int toY) {
    out.append('m');
    step(toX, toY);
    startX = toX;
    startY = toY;
  }

  @Override
  public void lineTo(int toX, int toY) {
    out.append('l');
    step(toX, toY);
  }

  private void step(int toX, int toY) {
    out.append(toX - x);
    if (toY >= y) {
      out.append(' ');
    }
    out.append(toY - y);
    x = toX;
    y = toY;
  }

  @Override
  public void close() {
    out.append('z');
    x = startX;
    y = startY;
  }

  @Override
  public void paint() {
    out.append("\"/>\n");
  }

  @Override
  public void stamp(MarkLook mark, int atX, int atY) {
    endLook();
    String name = marks.computeIfAbsent(mark, _ -> id + "-" + marks.size());
    out.append("<use xlink:href=\"#").append(name).append("\" x=\"").append(atX);
    out.append("\" y=\"").append(atY).append("\"/>\n");
  }

  @Override
  public void end() {
    endLook();
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  /** Symbols and paths. */
  String content() {
    StringBuilder all = new StringBuilder();
    if (!marks.isEmpty()) {
      all.append("<defs>\n");
      marks.forEach((mark, name) -> all.append(symbol(mark, name)));
      all.append("</defs>\n");
    }
    return all.append(out).toString();
  }

  private static String symbol(MarkLook mark, String name) {
    String looks =
        "id=\"%s\"%s%s"
            .formatted(
                name,
                paint("fill", mark.fillArgb()),
                mark.hasRim()
                    ? paint("stroke", mark.edgeArgb())
                        + " stroke-width=\"%s\"".formatted(SvgNumbers.of(mark.edge()))
                    : "");
    if (mark.shape() == MarkShape.CIRCLE) {
      return "<circle %s r=\"%s\"/>\n".formatted(looks, SvgNumbers.of(mark.half()));
    }
    StringBuilder points = new StringBuilder();
    for (double at : MarkOutline.of(mark.shape(), mark.half())) {
      points.append(SvgNumbers.of(at)).append(' ');
    }
    return "<polygon %s points=\"%s\"/>\n".formatted(looks, points);
  }
}
