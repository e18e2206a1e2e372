package pk.mineralatlas.catalog;

/**
 * A name that the catalogue does not hold; the message is one line with the nearest valid names.
 */
public final class UnknownNameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownNameException(Vocabulary vocabulary, String text) {
    super(message(vocabulary, text));
  }

  private static String message(Vocabulary vocabulary, String text) {
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return vocabulary.names().isEmpty()
        ? "No %s '%s': the catalogue holds none.".formatted(vocabulary.field(), clean(shown))
        : "No %s '%s'. Nearest: %s."
            .formatted(
                vocabulary.field(), clean(shown), String.join(", ", vocabulary.nearest(text)));
  }

  /** One line stays one line whatever was typed. */
  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
