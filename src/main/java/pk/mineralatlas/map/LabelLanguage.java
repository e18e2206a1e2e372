package pk.mineralatlas.map;

/** The language of the names on the map; where a name is not known in it, the other serves. */
public enum LabelLanguage {
  ENGLISH,
  URDU,
  /** Provinces, countries and towns in both scripts, everything else as in English. */
  BOTH
}
