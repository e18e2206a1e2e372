package pk.mineralatlas.style.json;

/** Something in a JSON text that cannot be. The message is one line with the place first. */
public final class JsonFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * @param place where, such as {@code layers[1].rules[0].width}; empty for the text as a whole
   * @param problem what is wrong and what would be right, without a full stop
   */
  public JsonFault(String place, String problem) {
    super(place.isEmpty() ? problem : place + ": " + problem);
  }
}
