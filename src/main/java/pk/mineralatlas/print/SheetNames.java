package pk.mineralatlas.print;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names of files for sheets: the page of the book they begin on, by which the others speak of them,
 * and the words of their title, in letters and digits of any script, with hyphens between; such as
 * {@code 07-chagai-minerals}.
 */
final class SheetNames {

  /** What file systems allow is 255 bytes; number, ending and a page's number need some. */
  private static final int MOST_BYTES = 200;

  private SheetNames() {}

  /** A name for each sheet without an ending, no two alike. */
  static List<String> of(SheetBook book) {
    int digits = Math.max(2, String.valueOf(book.pageCount()).length());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < book.sheets().size(); i++) {
      String number = String.format(Locale.ROOT, "%0" + digits + "d", book.firstPage(i));
      String words = words(book.sheets().get(i).title());
      names.add(words.isEmpty() ? number : number + "-" + words);
    }
    return names;
  }

  /** The words of a title in small letters; combining marks, which Urdu names have, stay. */
  static String words(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-")
            .replaceAll("^-+|-+$", "");
    int end = words.length();
    while (words.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end);
  }
}
