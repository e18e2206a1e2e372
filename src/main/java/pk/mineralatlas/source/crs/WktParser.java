package pk.mineralatlas.source.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes well-known text apart; brackets may be round or square. */
final class WktParser {

  /** Reference systems are nested five deep; much more is an attack on the stack. */
  private static final int MAX_DEPTH = 32;

  private final String text;
  private int at;

  WktParser(String text) {
    this.text = text;
  }

  Optional<WktNode> whole() {
    Optional<WktNode> node = node(0);
    skipBlanks();
    return at == text.length() ? node : Optional.empty();
  }

  private Optional<WktNode> node(int depth) {
    skipBlanks();
    String keyword = word();
    skipBlanks();
    if (keyword.isEmpty() || depth > MAX_DEPTH || !takes("[(")) {
      return Optional.empty();
    }
    List<WktNode.Part> parts = new ArrayList<>();
    do {
      Optional<WktNode.Part> part = part(depth);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      skipBlanks();
    } while (takes(","));
    return takes("])")
        ? Optional.of(new WktNode(keyword.toUpperCase(Locale.ROOT), parts))
        : Optional.empty();
  }

  private Optional<WktNode.Part> part(int depth) {
    skipBlanks();
    int start = at;
    String plain = at < text.length() && text.charAt(at) == '"' ? quoted() : word();
    skipBlanks();
    if (at < text.length() && "[(".indexOf(text.charAt(at)) >= 0) {
      at = start;
      return node(depth + 1).map(WktNode.Inner::new);
    }
    return plain.isEmpty() ? Optional.empty() : Optional.of(new WktNode.Value(plain));
  }

  /** A text in quotes, in which two of them stand for one. */
  private String quoted() {
    int start = at;
    do {
      int end = text.indexOf('"', at + 1);
      if (end < 0) {
        return "";
      }
      at = end + 1;
    } while (at < text.length() && text.charAt(at) == '"');
    return text.substring(start, at);
  }

  private String word() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "_+-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean takes(String oneOf) {
    boolean found = at < text.length() && oneOf.indexOf(text.charAt(at)) >= 0;
    at += found ? 1 : 0;
    return found;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
