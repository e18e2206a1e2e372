package pk.mineralatlas.analysis;

import pk.mineralatlas.catalog.TransportLink;

/** The kinds of transport one asks the way to. */
public enum TransportKind {
  ROAD("road", "highway"),
  RAILWAY("railway", "railway"),
  PORT("port", "port"),
  BORDER_CROSSING("border crossing", "border crossing"),
  AIRPORT("airport", "airport");

  private final String text;
  private final String kind;

  TransportKind(String text, String kind) {
    this.text = text;
    this.kind = kind;
  }

  /** The word for a person. */
  public String text() {
    return text;
  }

  boolean includes(TransportLink link) {
    return link.kind().equals(kind) || (this == ROAD && link.kind().equals("motorway"));
  }
}
