package pk.mineralatlas.style;

/**
 * What a symbol's form says about how well its place is known; the four precisions of the
 * catalogue, each told apart without colour.
 */
public enum SymbolForm {
  /** A full disc: at the thing itself ({@code site}). */
  SOLID,
  /** A full disc with a soft halo: within a few kilometres ({@code near}). */
  HALO,
  /** A ring: at the nearest named place ({@code locality}). */
  HOLLOW,
  /** A pale dashed disc with a question mark: somewhere in the district ({@code district}). */
  SOMEWHERE;

  /** The form of a precision as the layers spell it; an unknown one promises the least. */
  public static SymbolForm of(String precision) {
    return switch (precision) {
      case "site" -> SOLID;
      case "near" -> HALO;
      case "locality" -> HOLLOW;
      default -> SOMEWHERE;
    };
  }
}
