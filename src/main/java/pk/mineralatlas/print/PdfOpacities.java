package pk.mineralatlas.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** The opacities that a content stream uses, each a named graphics state. One thread. */
final class PdfOpacities {

  /** Opacity of insides and of lines, from 0 to 255. */
  private record Pair(int fill, int line) {}

  private final Map<Pair, String> names = new LinkedHashMap<>();
  private Pair last = new Pair(-1, -1);

  /** Turns to the opacities of an inside and a line; what is not painted keeps its own. */
  void set(PdfOperators out, int fillArgb, int lineArgb) {
    int fill = fillArgb >>> 24 == 0 ? 255 : fillArgb >>> 24;
    int line = lineArgb >>> 24 == 0 ? 255 : lineArgb >>> 24;
    Pair wanted = new Pair(fill, line);
    if (!wanted.equals(last)) {
      out.word(names.computeIfAbsent(wanted, _ -> "/a" + names.size())).word("gs");
      last = wanted;
    }
  }

  void addTo(PDResources resources) {
    names.forEach(
        (pair, name) -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant(pair.fill() / 255f);
          state.setStrokingAlphaConstant(pair.line() / 255f);
          resources.put(COSName.getPDFName(name.substring(1)), state);
        });
  }
}
