package pk.mineralatlas.source.dbf;

import pk.mineralatlas.feature.Attribute;

/**
 * A column of a dBASE table that is read.
 *
 * @param name as the file spells it, made unique
 * @param code the type's letter
 * @param offset bytes from the start of a row
 * @param width bytes a value takes
 * @param decimals digits behind the point
 */
public record DbfField(String name, char code, int offset, int width, int decimals) {

  /** The widest integers that always fit into 64 bits. */
  private static final int SAFE_DIGITS = 18;

  /** What its values are, as far as the header tells. */
  public Attribute.Type type() {
    return switch (code) {
      case 'N' -> decimals == 0 && width <= 20 ? Attribute.Type.INTEGER : Attribute.Type.REAL;
      case 'I', '+' -> Attribute.Type.INTEGER;
      case 'F', 'O', 'Y' -> Attribute.Type.REAL;
      case 'B' -> width == 8 ? Attribute.Type.REAL : Attribute.Type.TEXT;
      case 'L' -> Attribute.Type.BOOLEAN;
      case 'D' -> Attribute.Type.DATE;
      default -> Attribute.Type.TEXT;
    };
  }

  /** Whether the values stand in another file. */
  boolean isMemo() {
    return code == 'M' || code == 'G' || code == 'P' || (code == 'B' && width != 8);
  }

  /** Whether the values are text in the encoding of the file. */
  boolean isText() {
    return type() == Attribute.Type.TEXT && !isMemo() && !isTimestamp();
  }

  /** Whether the values are a date with a time, in 8 bytes. */
  public boolean isTimestamp() {
    return (code == 'T' || code == '@') && width == 8;
  }

  /** Whether a value may not fit into 64 bits. */
  boolean mayOverflow() {
    return type() == Attribute.Type.INTEGER && width > SAFE_DIGITS;
  }
}
