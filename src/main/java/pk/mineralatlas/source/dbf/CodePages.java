package pk.mineralatlas.source.dbf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and numbers by which shapefiles call encodings. */
final class CodePages {

  private static final Pattern NUMBER =
      Pattern.compile("(?:ANSI|OEM|CP|WINDOWS|IBM|MS|LDID/)?[ _-]*(\\d+)");
  private static final Pattern ISO = Pattern.compile("ISO[ _-]*8859[ _-]*(\\d{1,2})");

  private static final Pattern SEPARATORS = Pattern.compile("[ _-]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(65001, "UTF-8"),
          Map.entry(932, "windows-31j"),
          Map.entry(936, "GBK"),
          Map.entry(949, "x-windows-949"),
          Map.entry(950, "x-windows-950"),
          Map.entry(874, "x-windows-874"),
          Map.entry(54936, "GB18030"),
          Map.entry(20866, "KOI8-R"),
          Map.entry(21866, "KOI8-U"),
          Map.entry(20127, "US-ASCII"),
          Map.entry(10000, "x-MacRoman"),
          Map.entry(10006, "x-MacGreek"),
          Map.entry(10007, "x-MacCyrillic"),
          Map.entry(10029, "x-MacCentralEurope"));

  /** Language driver to code page: two hexadecimal digits, the page, and so on. */
  private static final String DRIVERS =
      """
      01 437 02 850 03 1252 04 10000 08 865 09 437 0A 850 0B 437 0D 437 0E 850 0F 437 10 850
      11 437 12 850 13 932 14 850 15 437 16 850 17 865 18 437 19 437 1A 850 1B 437 1C 863 1D 850
      1F 852 22 852 23 852 24 860 25 850 26 866 37 850 40 852 4D 936 4E 949 4F 950 50 874 58 1252
      59 1252 64 852 65 866 66 865 67 861 6A 737 6B 857 6C 863 78 950 79 949 7A 936 7B 932 7C 874
      7D 1255 7E 1256 86 737 87 852 88 857 96 10007 97 10029 98 10006 C8 1250 C9 1251 CA 1254
      CB 1253 CC 1257""";

  private CodePages() {}

  /** The encoding a {@code .cpg} names: {@code UTF-8}, {@code 1252}, {@code ANSI 1256} … */
  static Optional<Charset> named(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT);
    Matcher iso = ISO.matcher(name);
    if (iso.matches()) {
      return supported("ISO-8859-" + Integer.parseInt(iso.group(1)));
    }
    Matcher number = NUMBER.matcher(name);
    if (number.matches() && number.group(1).length() <= 6) {
      return numbered(Integer.parseInt(number.group(1)));
    }
    return supported(name).or(() -> supported(SEPARATORS.matcher(name).replaceAll("")));
  }

  /** The encoding with a code page's number, as Windows, DOS or ESRI count them. */
  static Optional<Charset> numbered(int page) {
    if (NAMES.containsKey(page)) {
      return supported(NAMES.getOrDefault(page, ""));
    }
    if (page > 28590 && page <= 28606) {
      return supported("ISO-8859-" + (page - 28590));
    }
    if (page > 88590 && page <= 88599) {
      return supported("ISO-8859-" + (page - 88590));
    }
    if (page > 885910 && page <= 885916) {
      return supported("ISO-8859-" + (page - 885900));
    }
    return page >= 1250 && page <= 1258 ? supported("windows-" + page) : supported("IBM" + page);
  }

  /** The encoding of a language driver, a byte of the header of a dBASE table. */
  static Optional<Charset> ofLanguageByte(int languageByte) {
    String[] words = BLANKS.split(DRIVERS, -1);
    for (int i = 0; i < words.length; i += 2) {
      if (Integer.parseInt(words[i], 16) == languageByte) {
        return numbered(Integer.parseInt(words[i + 1]));
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> supported(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
