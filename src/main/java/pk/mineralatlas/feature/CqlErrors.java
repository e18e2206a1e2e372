package pk.mineralatlas.feature;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/** Turns the CQL parser's report into one line and a place in the text. */
final class CqlErrors {

  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /**
   * What may follow an expression cut off anywhere, and what then follows its closing brackets: if
   * one of these makes it whole, the cause of the complaint lies further on.
   */
  private static final List<String> ENDINGS =
      List.of("", " a = 1", " = 1", " 1", " 'a'", " a", " NULL", " ('a')", " 1 AND 2", " AND 2");

  private static final List<String> AFTER_BRACKETS = List.of("", " = 1");

  private CqlErrors() {}

  /**
   * What is wrong with a filter.
   *
   * @param isColumn whether a word names a column
   */
  static CqlFilter.SyntaxException explain(
      CQLException e, String text, Predicate<String> isColumn) {
    String report = String.valueOf(e.getMessage()) + ' ' + e.getSyntaxError();
    CqlTokens tokens = CqlTokens.of(text);
    Matcher place = PLACE.matcher(report);
    int offset = text.length();
    if (place.find()) {
      offset = offsetOf(text, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    }
    return notExpected(tokens, offender(tokens, offset), isColumn);
  }

  private static CqlFilter.SyntaxException notExpected(
      CqlTokens tokens, int offset, Predicate<String> isColumn) {
    String text = tokens.text();
    String word = tokens.wordAt(offset);
    if (word.isEmpty()) {
      return new CqlFilter.SyntaxException("the expression ends too early", text.length());
    }
    if (isColumn.test(word)) {
      return new CqlFilter.SyntaxException(
          "“%s” has a meaning of its own here; write \"%s\" for the column".formatted(word, word),
          offset);
    }
    return new CqlFilter.SyntaxException("“%s” is not expected here".formatted(word), offset);
  }

  /** What the parser threw without saying where: a number or geometry it could not make. */
  static CqlFilter.SyntaxException explain(RuntimeException e, String text) {
    String report = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    Matcher quoted = QUOTED.matcher(report);
    int offset = quoted.find() ? text.indexOf(quoted.group(1)) : 0;
    return new CqlFilter.SyntaxException("this makes no sense: " + report, Math.max(0, offset));
  }

  /** The first word at or behind a place with which no ending makes an expression. */
  private static int offender(CqlTokens tokens, int reported) {
    for (MatchResult token : tokens.all()) {
      if (token.end() > reported && !canBeFinished(tokens, token.end())) {
        return Math.max(token.start(), reported);
      }
    }
    return tokens.text().length();
  }

  private static boolean canBeFinished(CqlTokens tokens, int end) {
    int open = tokens.openBrackets(end);
    if (open < 0) {
      return false;
    }
    String beginning = tokens.text().substring(0, end);
    return ENDINGS.stream()
        .flatMap(ending -> AFTER_BRACKETS.stream().map(after -> ending + ")".repeat(open) + after))
        .anyMatch(ending -> isWhole(beginning + ending));
  }

  private static boolean isWhole(String text) {
    try {
      ECQL.toFilter(text);
      return true;
    } catch (CQLException | RuntimeException e) {
      return false;
    }
  }

  private static int offsetOf(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return Math.min(text.length(), Math.max(0, start + column - 1));
  }
}
