package pk.mineralatlas.print;

/** The filter leaves no site on any sheet of a series, though an index of them is wanted. */
public final class EmptySeriesException extends PrintException {

  private static final long serialVersionUID = 1L;

  EmptySeriesException() {
    super(
        "No site matches the filter, so each sheet would be a base map: widen the filter, or leave"
            + " the index of sites out to print the base maps.");
  }
}
