package pk.mineralatlas.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Values as JSON. */
final class JsonText {

  private JsonText() {}

  /** A name and its value: a number, a list or a text. */
  static String member(String name, Object value) {
    return string(name) + ":" + value(value);
  }

  private static String value(Object value) {
    return switch (value) {
      case Integer number -> number.toString();
      case Double number -> number(number);
      case List<?> parts ->
          parts.stream().map(JsonText::value).collect(Collectors.joining(",", "[", "]"));
      default -> string(value.toString());
    };
  }

  /** The number with the digits it has. */
  static String number(BigDecimal number) {
    return number.toPlainString();
  }

  static String number(double number) {
    return number(BigDecimal.valueOf(number));
  }

  static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> json.append(escaped(c));
      }
    }
    return json.append('"').toString();
  }

  /** Control characters and the two line ends that scripts stumble over are written as numbers. */
  private static String escaped(char c) {
    boolean risky = c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029;
    return risky ? "\\u%04x".formatted((int) c) : String.valueOf(c);
  }
}
