package pk.mineralatlas.ui.detail;

import pk.mineralatlas.ui.LinkOpener;

/** The readable part of a web address. */
final class LinkHost {

  private LinkHost() {}

  /** The host without its «www.»; the whole text where it is no web address. */
  static String of(String address) {
    return LinkOpener.webAddress(address)
        .map(uri -> uri.getHost().startsWith("www.") ? uri.getHost().substring(4) : uri.getHost())
        .orElse(address);
  }
}
