package pk.mineralatlas.print;

/** The language of a page's words. */
public enum PageLanguage {
  /** English alone. */
  ENGLISH,
  /** Urdu; English where no Urdu is known, such as the names of sources. */
  URDU,
  /** Title and names of sites in both languages, everything else in English. */
  BOTH
}
