package pk.mineralatlas.print;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the elements of a page as SVG 1.1, one after the other; its unit is the millimetre. What
 * follows each other under one clip stands in one group. One thread. Fails with {@link
 * UncheckedIOException}.
 */
final class SvgPage {

  private final Writer out;
  private final Map<String, String> clips = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Deque<String> groups = new ArrayDeque<>();
  private String openClip = "";

  SvgPage(Writer out) {
    this.out = out;
  }

  /** Begins the page with white paper. */
  void begin(PageSize page, String title, String description) {
    String width = SvgNumbers.of(page.widthMm());
    String height = SvgNumbers.of(page.heightMm());
    write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
        xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" version="1.1" \
        width="%smm" height="%smm" viewBox="0 0 %s %s">
        <title>%s</title>
        <desc>%s</desc>
        <rect width="%s" height="%s" fill="#fff"/>
        """
            .formatted(
                width,
                height,
                width,
                height,
                SvgNumbers.escaped(title),
                SvgNumbers.escaped(description),
                width,
                height));
  }

  void end() {
    closeClip();
    write("</svg>\n");
  }

  /** Begins a layer that drawing programs list by its name. */
  void beginGroup(String id, String title) {
    closeClip();
    String unique = unique(id);
    groups.push(unique);
    write(
        "<g id=\"%s\" inkscape:groupmode=\"layer\" inkscape:label=\"%s\">\n"
            .formatted(unique, SvgNumbers.escaped(title)));
  }

  void endGroup() {
    closeClip();
    groups.pop();
    write("</g>\n");
  }

  /** The id in letters and digits that XML allows, with a number where it is taken. */
  private String unique(String id) {
    String plain = "layer-" + id.replaceAll("[^A-Za-z0-9_]+", "-");
    String unique = plain;
    for (int i = 2; !ids.add(unique); i++) {
      unique = plain + "-" + i;
    }
    return unique;
  }

  /** Writes an element that is seen within a clip only; null for no clip. */
  void element(@Nullable Shape clip, String element) {
    String id = clip == null ? "" : clipId(clip);
    if (!id.equals(openClip)) {
      closeClip();
      if (!id.isEmpty()) {
        write("<g clip-path=\"url(#%s)\">\n".formatted(id));
        openClip = id;
      }
    }
    write(element);
    write("\n");
  }

  private String clipId(Shape clip) {
    String path = SvgNumbers.path(clip) + rule(clip, " clip-rule");
    String known = clips.get(path);
    if (known != null) {
      return known;
    }
    closeClip();
    String id = "clip" + (clips.size() + 1);
    clips.put(path, id);
    write(
        "<clipPath id=\"%s\"><path d=\"%s\"%s/></clipPath>\n"
            .formatted(id, SvgNumbers.path(clip), rule(clip, " clip-rule")));
    return id;
  }

  /** The attribute that says which way a path is filled, where it is not the usual one. */
  static String rule(Shape shape, String attribute) {
    boolean isRectangle = shape instanceof Rectangle2D;
    boolean evenOdd =
        !isRectangle && shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    return evenOdd ? attribute + "=\"evenodd\"" : "";
  }

  private void closeClip() {
    if (!openClip.isEmpty()) {
      write("</g>\n");
      openClip = "";
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
