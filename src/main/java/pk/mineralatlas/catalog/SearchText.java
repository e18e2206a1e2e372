package pk.mineralatlas.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Folds names and queries to one form, so that spelling habits do not stand between them: case,
 * Latin accents, Arabic and Persian letter variants, Urdu vowel signs, joiners and hyphens. Any
 * thread.
 */
final class SearchText {

  /** Longer queries are cut: no name is near this length. */
  private static final int MAX_LENGTH = 200;

  private SearchText() {}

  /** The folded text: lower case words of letters and digits with single blanks between. */
  static String fold(String text) {
    String cut = text.length() > MAX_LENGTH * 50 ? text.substring(0, MAX_LENGTH * 50) : text;
    String decomposed = Normalizer.normalize(cut, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(foldLetter(c));
              } else if (!isDropped(c, type)) {
                folded.append(' ');
              }
            });
    return folded.toString().toLowerCase(Locale.ROOT).strip().replaceAll(" +", " ");
  }

  /** The words of a query, folded; a long query is cut. */
  static List<String> words(String query) {
    String cut = query.length() > MAX_LENGTH ? query.substring(0, MAX_LENGTH) : query;
    String folded = fold(cut);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** The folded text without blanks: «ریکو ڈک» and «ریکوڈک» become the same. */
  static String squeeze(String text) {
    return fold(text).replace(" ", "");
  }

  /** Marks on letters, invisible joiners and apostrophes vanish; all else divides words. */
  private static boolean isDropped(int c, int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || c == 'ـ'
        || c == '\''
        || c == '’'
        || c == '‘';
  }

  private static int foldLetter(int c) {
    return switch (c) {
      case 'ي', 'ى', 'ې', 'ئ' -> 'ی';
      case 'ك' -> 'ک';
      case 'ه', 'ھ', 'ۂ', 'ۃ', 'ة', 'ە' -> 'ہ';
      case 'ؤ' -> 'و';
      case 'أ', 'إ', 'ٱ' -> 'ا';
      default -> c;
    };
  }
}
