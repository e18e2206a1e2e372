package pk.mineralatlas.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a record comes from.
 *
 * @param title as shown on the page
 * @param publisher who published it
 * @param date as the page shows it: a year, year-month or day, or empty
 * @param url its address as the data file gives it
 */
public record Source(String title, String publisher, String date, String url) {

  /** The address when it is a web address (http or https) and so safe to open; otherwise empty. */
  public Optional<URI> link() {
    try {
      URI uri = new URI(url.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
