package pk.mineralatlas.print;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pk.mineralatlas.style.Minerals;

/**
 * The fixed words of a page in its language, found by their English. Where no Urdu is known the
 * English stands.
 *
 * @param isUrdu whether the page reads from the right
 */
record SheetWords(boolean isUrdu) {

  private static final Pattern ARABIC = Pattern.compile("[\\u0600-\\u06FF]");

  /** Between phrases of a line. */
  private static final String BETWEEN = " · ";

  private static final List<String> MONTHS =
      List.of(
          "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر",
          "نومبر", "دسمبر");

  /** The words of a page in a language. */
  static SheetWords of(PageLanguage language) {
    return new SheetWords(language == PageLanguage.URDU);
  }

  /** Whether a text has letters of Urdu. */
  static boolean hasUrdu(String text) {
    return ARABIC.matcher(text).find();
  }

  /** A word or sentence, or the English where there is no other. */
  String of(String english) {
    return isUrdu ? UrduWords.of(english).orElse(english) : english;
  }

  /** A sentence with its gaps filled; figures are Western ones in both languages. */
  String of(String english, Object... values) {
    return String.format(Locale.ROOT, of(english), values);
  }

  /** A word that means something else elsewhere, by what kind of word it is here. */
  String ofKind(String kind, String english) {
    return isUrdu ? UrduWords.of(kind + ": " + english).orElseGet(() -> of(english)) : english;
  }

  /** What was said in English, phrase by phrase where points part them. */
  String said(String english) {
    if (!isUrdu) {
      return english;
    }
    List<String> phrases = List.of(english.split(BETWEEN, -1));
    return String.join(BETWEEN, phrases.stream().map(p -> UrduWords.ofMade(p).orElse(p)).toList());
  }

  /** A mineral by its English name. */
  String mineral(String english) {
    String urdu = isUrdu ? Minerals.of(english).nameUr() : "";
    return urdu.isEmpty() ? english : urdu;
  }

  /** Minerals one after the other. */
  String minerals(List<String> english) {
    return String.join(comma(), english.stream().map(this::mineral).toList());
  }

  private String comma() {
    return isUrdu ? "، " : ", ";
  }

  /** {@code copper, gold and silver}. */
  String and(Collection<String> words) {
    return joined(words, comma(), isUrdu ? "اور" : "and");
  }

  /** {@code copper, gold or silver}. */
  String or(Collection<String> words) {
    return joined(words, comma(), isUrdu ? "یا" : "or");
  }

  /** Words one after the other, the last after a word of its own. */
  static String joined(Collection<String> words, String comma, String last) {
    List<String> all = List.copyOf(words);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(comma, all.subList(0, all.size() - 1)) + " " + last + " " + all.getLast();
  }

  /** Of two names of a thing the one in the page's language; the English where it has no other. */
  String name(String english, String urdu) {
    return isUrdu && !urdu.isEmpty() ? urdu : english;
  }

  /** The name of a month, 1 to 12, in Urdu. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }
}
