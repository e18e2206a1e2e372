package pk.mineralatlas.print;

import java.util.Locale;
import java.util.Optional;
import pk.mineralatlas.analysis.PrecisionText;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.map.AtlasLayer;

/** What stands at the head of a report and under its map, in the page's language. */
final class ReportTitles {

  private final Site site;
  private final Regions regions;
  private final SheetWords words;

  ReportTitles(Site site, Regions regions, SheetWords words) {
    this.site = site;
    this.regions = regions;
    this.words = words;
  }

  /** Its names, and where it is. */
  SheetTitles titles() {
    return new SheetTitles(site.name(), site.nameUr(), words.isUrdu() ? whereInUrdu() : where());
  }

  private String where() {
    return SiteWords.where(site.district(), site.province(), site.position(), site.precision());
  }

  private String whereInUrdu() {
    String province = words.of(site.province());
    String district = nameUr(site.district());
    boolean isSame = district.isEmpty() || site.district().equals(site.province());
    String area = isSame ? province : district + "، " + province;
    String precision = words.of(PrecisionText.position(site.precision()));
    return site.precision() == PositionPrecision.DISTRICT
        ? area + " · " + precision
        : area + " · " + coordinates(site.position()) + " · " + precision;
  }

  /** A district's name on the page by its English name. */
  String district(String name) {
    return words.isUrdu() ? nameUr(name) : name;
  }

  private String nameUr(String district) {
    Optional<MapArea> found = regions.find(AtlasLayer.DISTRICTS, district);
    return found.map(area -> words.name(area.name(), area.nameUr())).orElse(district);
  }

  private String coordinates(LonLat at) {
    return words.of("%s° north, %s° east", degrees(at.latDeg()), degrees(at.lonDeg()));
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** The scale of the close-up, and what its mark means. */
  String caption(double denominator, String mark) {
    String scale = ScaleText.of(denominator);
    if (!words.isUrdu()) {
      return scale + ". " + mark;
    }
    String district = site.district();
    String said = words.said(mark);
    String named = district.isEmpty() ? said : said.replace(district, nameUr(district));
    return words.of("Scale") + " " + scale.replace(" ", "") + "۔ " + named;
  }
}
