package pk.mineralatlas.print;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.style.json.JsonFault;
import pk.mineralatlas.style.json.StrictObject;

/** A template as JSON, strict: every key known, every value of its kind. */
final class SheetTemplateJson {

  /** The form of the file; a newer one may hold what this atlas cannot print. */
  static final int VERSION = 1;

  private static final String VERSION_KEY = "version";
  private static final Set<String> KEYS =
      Set.of(
          VERSION_KEY,
          "name",
          "paper",
          "orientation",
          "margin_mm",
          "parts",
          "black_and_white",
          "language");

  private SheetTemplateJson() {}

  /** The template as text. */
  static String write(SheetTemplate template) {
    JsonObject json = new JsonObject();
    json.put(VERSION_KEY, VERSION);
    json.put("name", template.name());
    json.put("paper", paper(template.page()));
    template.page().held().ifPresent(held -> json.put("orientation", StrictObject.word(held)));
    template.page().marginMm().ifPresent(mm -> json.put("margin_mm", mm));
    JsonArray parts = new JsonArray();
    Arrays.stream(SheetPart.values())
        .filter(template.parts()::contains)
        .forEach(part -> parts.add(word(part)));
    json.put("parts", parts);
    json.put("black_and_white", template.blackAndWhite());
    if (template.language() != PageLanguage.BOTH) {
      json.put("language", template.language().word());
    }
    return JsonWriter.indent("  ").string().value(json).done() + "\n";
  }

  private static String paper(SheetTemplate.Page page) {
    Paper paper = page.paper();
    return Paper.find(paper.title()).isPresent()
        ? paper.title()
        : String.format(Locale.ROOT, "%sx%smm", paper.shortMm(), paper.longMm());
  }

  private static String word(SheetPart part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a template.
   *
   * @throws JsonFault in one line, with the place in the text, for anything that cannot be
   */
  static SheetTemplate read(String text) {
    try {
      Object json = JsonParser.any().from(text);
      refuseNewer(json);
      return template(StrictObject.of("", json, KEYS));
    } catch (JsonParserException e) {
      throw new JsonFault(
          "", "it is no JSON at line %d: %s".formatted(e.getLinePosition(), e.getMessage()));
    }
  }

  /** Before anything else is read, since a newer version may have other keys. */
  private static void refuseNewer(@Nullable Object json) {
    if (json instanceof JsonObject object
        && object.get(VERSION_KEY) instanceof Number version
        && version.doubleValue() > VERSION) {
      throw new JsonFault(
          "",
          "it is of version %s and this atlas reads up to %d; use a newer atlas"
              .formatted(version, VERSION));
    }
  }

  private static SheetTemplate template(StrictObject json) {
    if (json.whole(VERSION_KEY, 1, VERSION).isEmpty()) {
      throw json.fault("it has no “%s”; write %d".formatted(VERSION_KEY, VERSION));
    }
    String name = json.text("name").orElseThrow(() -> json.fault("it has no “name”"));
    String text = json.text("paper").orElseThrow(() -> json.fault("it has no “paper”"));
    Optional<Orientation> held = json.constant("orientation", Orientation.class);
    Optional<Double> margin =
        json.number("margin_mm", PageSize.MIN_MARGIN_MM, PageSize.MAX_MARGIN_MM);
    SheetTemplate.Page page = new SheetTemplate.Page(paper(json, text), held, margin);
    try {
      page.size(Orientation.PORTRAIT);
    } catch (IllegalArgumentException e) {
      throw json.fault("margin_mm", String.valueOf(e.getMessage()));
    }
    return new SheetTemplate(
        name, page, parts(json), json.flag("black_and_white", false), language(json));
  }

  /** Templates of before have none and mean both. */
  private static PageLanguage language(StrictObject json) {
    String word = json.text("language").orElse(PageLanguage.BOTH.word());
    return PageLanguage.find(word)
        .orElseThrow(
            () -> json.fault("language", "“%s” is none; write en, ur or both".formatted(word)));
  }

  private static Paper paper(StrictObject json, String text) {
    try {
      Optional<Paper> own = Paper.sides(text).map(Paper.Sides::paper);
      return own.or(() -> Paper.find(text))
          .orElseThrow(
              () ->
                  json.fault(
                      "paper",
                      "“%s” is no paper; the nearest is %s"
                          .formatted(text, Spelling.nearest(text, Paper.names()).getFirst())));
    } catch (PrintException e) {
      throw json.fault("paper", String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
    }
  }

  private static Set<SheetPart> parts(StrictObject json) {
    if (!json.has("parts")) {
      return SheetPart.all();
    }
    List<String> known = Arrays.stream(SheetPart.values()).map(SheetTemplateJson::word).toList();
    EnumSet<SheetPart> parts = EnumSet.noneOf(SheetPart.class);
    for (String part : json.texts("parts", known.size())) {
      String word = part.toLowerCase(Locale.ROOT);
      if (!known.contains(word)) {
        throw json.fault(
            "parts",
            "“%s” is no part; the nearest is “%s”"
                .formatted(part, Spelling.nearest(part, known).getFirst()));
      }
      parts.add(SheetPart.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return parts;
  }
}
