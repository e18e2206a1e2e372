package pk.mineralatlas.render.label;

import java.text.Bidi;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pk.mineralatlas.style.Typeface;

/** Shapes texts and keeps them, since the same names come back with every frame. Any thread. */
final class TextShaper {

  /** Nastaliq stands small in its line: it is set larger to read as large as Latin. */
  private static final double NASTALIQ_SCALE = 1.12;

  private static final int KEPT = 20_000;

  private final Map<Key, ShapedText> shaped = new ConcurrentHashMap<>();

  private record Key(String text, Typeface face, double sizePx) {}

  ShapedText shape(String text, LabelStyle style) {
    boolean urdu = isRightToLeft(text);
    Key key =
        new Key(
            text,
            urdu ? Typeface.NASTALIQ : style.face(),
            urdu ? style.sizePx() * NASTALIQ_SCALE : style.sizePx());
    ShapedText known = shaped.get(key);
    if (known != null) {
      return known;
    }
    if (shaped.size() > KEPT) {
      shaped.clear();
    }
    ShapedText made = ShapedText.of(text, key.face().font(key.sizePx()));
    shaped.put(key, made);
    return made;
  }

  static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
