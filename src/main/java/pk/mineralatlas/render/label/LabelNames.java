package pk.mineralatlas.render.label;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pk.mineralatlas.style.Mineral;
import pk.mineralatlas.style.Minerals;

/** Names as the map writes them: short, since the symbol beside them says the rest. */
final class LabelNames {

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** Characters of a label at most. */
  private static final int LONGEST = 80;

  /** What kind of thing it is, which its symbol says. */
  private static final Set<String> KIND_WORDS = kindWords();

  private LabelNames() {}

  /** A text of any length and shape as a label has it; empty where it holds nothing to read. */
  static String onOneLine(String text) {
    String line = isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
  }

  /** Whether a text is most likely on one line already. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spaceWithout = c == ' ' && (i == 0 || i == text.length() - 1);
      if (spaceWithout || (c != ' ' && (c < ' ' || Character.isWhitespace(c)))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> kindWords() {
    Set<String> words =
        new HashSet<>(
            List.of(
                "mine",
                "mines",
                "mining",
                "deposit",
                "prospect",
                "project",
                "coalfield",
                "field",
                "ore",
                "body",
                "quarry",
                "quarries",
                "colliery",
                "occurrence",
                "showing",
                "showings",
                "workings",
                "licence",
                "lease",
                "open-pit",
                "open",
                "pit",
                "large",
                "scale",
                "emerald",
                "ruby",
                "topaz",
                "peridot",
                "aquamarine",
                "sapphire",
                "tourmaline",
                "spinel",
                "corundum",
                "gems",
                "pegmatites",
                "onyx",
                "sand",
                "china",
                "brine",
                "earth",
                "rare",
                "carbonatite",
                "nepheline",
                "syenite",
                "fenite",
                "pink",
                "iron",
                "and",
                "barytes",
                "metallic",
                "block",
                "minerals",
                "cu",
                "ni",
                "pge"));
    for (Mineral mineral : Minerals.all()) {
      words.addAll(Arrays.asList(mineral.name().split("[ -]")));
    }
    words.remove("others");
    return words;
  }

  /** A deposit's or licence's name without what it is: «Saindak Copper-Gold Mine» is «Saindak». */
  static String shortened(String name) {
    String bare = withoutBrackets(name);
    int comma = bare.indexOf(", ");
    List<String> words =
        new ArrayList<>(Arrays.asList((comma > 0 ? bare.substring(0, comma) : bare).split(" ")));
    while (words.size() > 1 && isKind(words.getLast())) {
      words.removeLast();
    }
    String rest = String.join(" ", words);
    boolean tooLittle = rest.endsWith("exploration") || rest.length() < 3;
    return tooLittle || rest.isEmpty() ? bare : rest;
  }

  static String withoutBrackets(String name) {
    return BRACKETS.matcher(name).replaceAll("").strip();
  }

  private static boolean isKind(String word) {
    for (String part : word.toLowerCase(Locale.ROOT).split("-", -1)) {
      if (!KIND_WORDS.contains(part)) {
        return false;
      }
    }
    return true;
  }

  /** A gateway's name without what its symbol says: «Zhob Airport» is «Zhob». */
  static String ofGateway(String name, String kind) {
    String bare = withoutBrackets(name);
    return "airport".equals(kind)
        ? bare.replaceFirst("( International)? Airport$", "").replaceFirst(" airstrip$", "")
        : bare;
  }

  /** What two spellings of one name have in common. */
  static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
