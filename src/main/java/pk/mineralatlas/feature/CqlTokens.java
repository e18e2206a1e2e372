package pk.mineralatlas.feature;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words, signs and quoted texts of a CQL expression with their places. GeoTools' parser tells
 * where the construct began that it could not finish; from these the word itself is found.
 */
record CqlTokens(String text, List<MatchResult> all) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'?|\"[^\"]*\"?|[\\w.:]+|<>|<=|>=|\\S", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST_SHOWN = 40;

  static CqlTokens of(String text) {
    return new CqlTokens(text, TOKEN.matcher(text).results().toList());
  }

  /** Where a name stands that is not part of another word or of a quoted text. */
  Optional<Integer> placeOfName(String name) {
    return all.stream()
        .filter(t -> unquoted(t.group()).equalsIgnoreCase(name) && !t.group().startsWith("'"))
        .map(MatchResult::start)
        .findFirst();
  }

  private static String unquoted(String word) {
    boolean quoted = word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
    return quoted ? word.substring(1, word.length() - 1) : word;
  }

  /** The word at a place, cut to a few letters of one line; empty at the end and between words. */
  String wordAt(int offset) {
    String word =
        all.stream()
            .filter(t -> t.start() <= offset && offset < t.end())
            .map(t -> text.substring(offset, t.end()).replaceAll("\\p{Cntrl}", " "))
            .findFirst()
            .orElse("");
    return word.length() <= LONGEST_SHOWN ? word : word.substring(0, LONGEST_SHOWN - 1) + "…";
  }

  /** How many brackets are open before a place. */
  int openBrackets(int end) {
    int open = 0;
    for (MatchResult token : all) {
      if (token.end() <= end) {
        open += token.group().equals("(") ? 1 : token.group().equals(")") ? -1 : 0;
      }
    }
    return open;
  }
}
