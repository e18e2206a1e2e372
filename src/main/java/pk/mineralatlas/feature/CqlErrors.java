package pk.mineralatlas.feature;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.filter.text.cql2.CQLException;

/** Turns the CQL parser's report into one line and a place in the text. */
final class CqlErrors {

  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern FOUND = Pattern.compile("Encountered \"(.*?)\"");

  private CqlErrors() {}

  static CqlFilter.SyntaxException explain(CQLException e, String text) {
    String report = String.valueOf(e.getMessage()) + ' ' + e.getSyntaxError();
    Matcher place = PLACE.matcher(report);
    int offset = text.length();
    if (place.find()) {
      offset = offsetOf(text, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    }
    Matcher found = FOUND.matcher(report);
    boolean atEnd = offset >= text.length() || (found.find() && found.group(1).contains("<EOF>"));
    return atEnd
        ? new CqlFilter.SyntaxException("the expression ends too early", text.length())
        : new CqlFilter.SyntaxException(
            "“%s” is not expected here".formatted(wordAt(text, offset)), offset);
  }

  private static int offsetOf(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return Math.min(text.length(), Math.max(0, start + column - 1));
  }

  private static String wordAt(String text, int offset) {
    int end = offset;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end);
  }
}
