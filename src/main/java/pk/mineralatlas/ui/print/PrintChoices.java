package pk.mineralatlas.ui.print;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.print.MapArea;
import pk.mineralatlas.print.PageLanguage;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.SheetPart;

/**
 * What someone chose in the dialog, but for the resolution of a PNG, which changes no page.
 *
 * @param area what must be on the map
 * @param page paper, how it is held, and its margin
 * @param scaleDenominator the n of 1:n; empty for the largest round scale that fits
 * @param title blank for one made of the area and the filter
 * @param titleUr blank likewise
 * @param parts which parts the page has
 * @param blackAndWhite greys and hatches
 * @param language of the page's words
 */
record PrintChoices(
    MapArea area,
    PageSize page,
    OptionalDouble scaleDenominator,
    String title,
    String titleUr,
    Set<SheetPart> parts,
    boolean blackAndWhite,
    PageLanguage language) {

  /** No file system takes many more letters of three bytes. */
  private static final int MOST_CHARACTERS = 80;

  PrintChoices {
    parts = Set.copyOf(parts);
  }

  /** The request for a map as it stands. */
  PrintRequest request(MapSnapshot snapshot, AtlasFilter filter, LocalDateTime now) {
    return new PrintRequest(
            title,
            titleUr,
            area,
            page,
            scaleDenominator,
            parts,
            blackAndWhite,
            now,
            snapshot,
            filter)
        .in(language);
  }

  /** A name for the file, such as {@code balochistan-copper-and-gold-a3}, without an ending. */
  static String fileName(String title, String paper) {
    String words =
        (title + " " + paper)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return shortened(words);
  }

  /** Cut between letters, not between a letter and its marks. */
  private static String shortened(String words) {
    int end = Math.min(MOST_CHARACTERS, words.length());
    while (end > 0 && end < words.length() && isJoined(words.charAt(end))) {
      end--;
    }
    return words.substring(0, end).replaceAll("-+$", "");
  }

  private static boolean isJoined(char next) {
    int type = Character.getType(next);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isLowSurrogate(next);
  }
}
