package pk.mineralatlas.print;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pages go to a printer, and how often.
 *
 * @param copies at least 1
 * @param first the first page, from 1
 * @param last the last page; may lie beyond the end until {@link #of}
 */
public record PrintedPages(int copies, int first, int last) {

  /** As many as a dialog should ever print by a slip. */
  public static final int MOST_COPIES = 99;

  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

  /** All pages once. */
  public static final PrintedPages ALL = new PrintedPages(1, 1, Integer.MAX_VALUE);

  /**
   * What someone wrote.
   *
   * @param pages {@code 2}, {@code 1-3}; blank or {@code all} for all
   * @throws PrintException in one line, when the copies are too many or none, or the text names no
   *     pages
   */
  public static PrintedPages parse(int copies, String pages) throws PrintException {
    if (copies < 1 || copies > MOST_COPIES) {
      throw new PrintException(
          "%d copies cannot be printed; choose 1 to %d.".formatted(copies, MOST_COPIES));
    }
    String text = pages.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.equals("all")) {
      return new PrintedPages(copies, ALL.first, ALL.last);
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (first >= 1 && last >= first) {
        return new PrintedPages(copies, first, last);
      }
    }
    throw new PrintException("“%s” names no pages; write 2, or 1-3, or all.".formatted(pages));
  }

  /**
   * The pages that a sheet of so many has.
   *
   * @throws PrintException in one line, when it has none of them
   */
  PrintedPages of(int pageCount) throws PrintException {
    if (first > pageCount) {
      throw new PrintException(
          pageCount == 1
              ? "The map has 1 page; there is no page %d.".formatted(first)
              : "The map has %d pages; there is no page %d.".formatted(pageCount, first));
    }
    return new PrintedPages(copies, first, Math.min(last, pageCount));
  }

  /** How many pages each copy has. */
  int count() {
    return last - first + 1;
  }
}
