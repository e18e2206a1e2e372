package pk.mineralatlas.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column by which people narrow the map: which values it takes is read off the layers. A facet
 * narrows every layer that has the column; its counts speak of some of them only.
 */
public enum Facet {
  MINERAL("Mineral", "minerals", true),
  /** A site is in if at least one of its figures has the grade. */
  EVIDENCE("Evidence", "evidences", true),
  PROVINCE("Province", "province", false),
  STATUS("Status", "status", false),
  SITE_TYPE("Site type", "type", false),
  OPERATOR("Operator", "operator", true),
  LICENCE_HOLDER("Licence holder", "holder", true),
  LICENCE_STATUS("Licence status", "status", false),
  RISK_LEVEL("Risk level", "level", false),
  INCIDENT_KIND("Kind of incident", "kind", false),
  INCIDENT_TARGET("Target", "target", false);

  private final String title;
  private final String column;
  private final boolean isList;

  Facet(String title, String column, boolean isList) {
    this.title = title;
    this.column = column;
    this.isList = isList;
  }

  /** What people read. */
  public String title() {
    return title;
  }

  /** The column that holds the values. */
  public String column() {
    return column;
  }

  /** Whether a record can have several of the values at once. */
  public boolean isList() {
    return isList;
  }

  /** Whether the values are names of parties: many, long, better searched than read through. */
  public boolean isNames() {
    return this == OPERATOR || this == LICENCE_HOLDER;
  }

  /** The layers whose features are counted beside each value. */
  public List<AtlasLayer> counted() {
    return switch (this) {
      case MINERAL, EVIDENCE, PROVINCE, STATUS, SITE_TYPE, OPERATOR -> List.of(AtlasLayer.DEPOSITS);
      case LICENCE_HOLDER, LICENCE_STATUS ->
          List.of(AtlasLayer.LICENCES, AtlasLayer.LICENCE_POINTS);
      case RISK_LEVEL -> List.of(AtlasLayer.RISK);
      case INCIDENT_KIND, INCIDENT_TARGET -> List.of(AtlasLayer.INCIDENTS);
    };
  }

  /** Whether a choice in this facet hides features of the layer. */
  public boolean narrows(AtlasLayer layer) {
    boolean alsoNarrowed =
        switch (layer) {
          case LICENCES, LICENCE_POINTS -> this == MINERAL || this == PROVINCE;
          case BELTS -> this == MINERAL;
          case INCIDENTS -> this == PROVINCE;
          default -> false;
        };
    return alsoNarrowed || counted().contains(layer);
  }

  /** The facet of that name, as {@link #name()} gives it. */
  public static Optional<Facet> find(String name) {
    return Arrays.stream(values()).filter(facet -> facet.name().equals(name)).findFirst();
  }
}
