package pk.mineralatlas.feature;

/**
 * A column of a layer.
 *
 * @param name as the file spells it
 * @param type what its values are
 */
public record Attribute(String name, Type type) {

  /** The types of values a layer can hold; each comes with the Java class of its values. */
  public enum Type {
    TEXT(String.class),
    INTEGER(Long.class),
    REAL(Double.class),
    BOOLEAN(Boolean.class),
    DATE(java.time.LocalDate.class);

    private final Class<?> valueClass;

    Type(Class<?> valueClass) {
      this.valueClass = valueClass;
    }

    public Class<?> valueClass() {
      return valueClass;
    }
  }
}
