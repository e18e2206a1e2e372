package pk.mineralatlas.source.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of well-known text, version 1, such as {@code UNIT["Degree",0.0174532925199433]}.
 * Immutable.
 *
 * @param keyword in capitals
 * @param parts what stands in its brackets, in order
 */
record WktNode(String keyword, List<Part> parts) {

  /** What may stand in the brackets of an element. */
  sealed interface Part {}

  /** An element in the brackets of another. */
  record Inner(WktNode node) implements Part {}

  /**
   * A name in quotes, a number or a word such as {@code EAST}.
   *
   * @param text as it is written, with its quotes
   */
  record Value(String text) implements Part {}

  WktNode {
    parts = List.copyOf(parts);
  }

  /** The element a text consists of; empty where it is none. */
  static Optional<WktNode> parse(String text) {
    return new WktParser(text).whole();
  }

  /** The name in quotes it begins with; empty without one. */
  String name() {
    return value(0).filter(text -> text.startsWith("\"")).map(WktNode::unquoted).orElse("");
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1).replace("\"\"", "\"");
  }

  private Optional<String> value(int index) {
    return index < parts.size() && parts.get(index) instanceof Value(String text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The word at a place, in capitals; empty if something else stands there. */
  String word(int index) {
    return value(index).orElse("").toUpperCase(Locale.ROOT);
  }

  /** The number at a place; empty if something else stands there. */
  OptionalDouble number(int index) {
    try {
      return value(index).stream().mapToDouble(Double::parseDouble).findFirst();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  Stream<WktNode> children() {
    return parts.stream().filter(Inner.class::isInstance).map(part -> ((Inner) part).node());
  }

  /** The first element with one of some keywords that stands directly in the brackets of this. */
  Optional<WktNode> child(String... keywords) {
    List<String> wanted = List.of(keywords);
    return children().filter(node -> wanted.contains(node.keyword())).findFirst();
  }

  /** The same with other parts. */
  WktNode with(List<Part> others) {
    return new WktNode(keyword, others);
  }

  /** The same with another element behind the first value or element of a kind. */
  WktNode withAfter(String before, WktNode added) {
    List<Part> all = new ArrayList<>();
    for (Part part : parts) {
      all.add(part);
      if (part instanceof Inner(WktNode node) && node.keyword().equals(before)) {
        all.add(new Inner(added));
      }
    }
    return with(all);
  }

  /** The same with another element in the place of those that have its keyword. */
  WktNode replacing(WktNode other) {
    return with(
        parts.stream()
            .map(
                part ->
                    part instanceof Inner(WktNode node) && node.keyword().equals(other.keyword())
                        ? new Inner(other)
                        : part)
            .toList());
  }

  /** The same without the elements of a kind that stand directly in its brackets. */
  WktNode without(String unwanted) {
    return with(
        parts.stream()
            .filter(part -> !(part instanceof Inner(WktNode n) && n.keyword().equals(unwanted)))
            .toList());
  }

  /** Well-known text on one line. */
  @Override
  public String toString() {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Inner(WktNode node) -> node.toString();
                  case Value(String text) -> text;
                })
        .collect(Collectors.joining(",", keyword + "[", "]"));
  }
}
