package pk.mineralatlas.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens web addresses in the user's browser and refuses every other kind, since a data file is not
 * to start programs or open files. FX thread only.
 */
public final class LinkOpener {

  private final Consumer<String> browser;

  /**
   * Passes what may be opened on.
   *
   * @param browser what shows a web page, such as {@code HostServices::showDocument}
   */
  public LinkOpener(Consumer<String> browser) {
    this.browser = browser;
  }

  /** The address if it may be opened: http or https with a host. */
  public static Optional<URI> webAddress(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Opens a web address; says whether it did. */
  public boolean open(String address) {
    Optional<URI> uri = webAddress(address);
    uri.ifPresent(web -> browser.accept(web.toASCIIString()));
    return uri.isPresent();
  }
}
