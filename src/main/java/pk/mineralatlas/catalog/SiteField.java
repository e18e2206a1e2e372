package pk.mineralatlas.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/** What a listing of sites can show, one column each. */
public enum SiteField {
  ID((c, s) -> s.id()),
  NAME((c, s) -> s.name()),
  NAME_UR((c, s) -> s.nameUr()),
  ALT_NAMES((c, s) -> s.altNames()),
  MINERALS((c, s) -> s.commodities()),
  PRIMARY((c, s) -> s.primaryCommodity()),
  TYPE((c, s) -> s.type()),
  STATUS((c, s) -> s.status()),
  PROVINCE((c, s) -> s.province()),
  DISTRICT((c, s) -> s.district()),
  LAT((c, s) -> s.position().latDeg()),
  LON((c, s) -> s.position().lonDeg()),
  PRECISION((c, s) -> s.precision().text()),
  POSITION_MEANS((c, s) -> s.precision().meaning()),
  EVIDENCE((c, s) -> s.bestEvidence().map(Confidence::text).orElse("")),
  STATEMENTS((c, s) -> s.factCount()),
  CRITICAL((c, s) -> c.criticalOf(s)),
  OPERATOR((c, s) -> s.operator()),
  OWNER_SHARES((c, s) -> s.ownerShares()),
  START_YEAR((c, s) -> s.startYear()),
  DEPOSIT_TYPE((c, s) -> s.depositType()),
  HOST_GEOLOGY((c, s) -> s.hostGeology()),
  RISK((c, s) -> c.districtRisk(s.district()).map(DistrictRisk::level).orElse("")),
  SUMMARY((c, s) -> s.summary()),
  ACCESS_NOTE((c, s) -> s.accessNote());

  /** What a table shows unless fields are asked for. */
  public static final List<SiteField> BRIEF =
      List.of(NAME, MINERALS, TYPE, STATUS, DISTRICT, PROVINCE, PRECISION, EVIDENCE);

  private static final Set<SiteField> POSITION = Set.of(LAT, LON);

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold no state
  private final BiFunction<Catalogue, Site, Object> value;

  SiteField(BiFunction<Catalogue, Site, Object> value) {
    this.value = value;
  }

  /** Its name in headers and options. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all fields. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("field", List.of(values()).stream().map(SiteField::text));
  }

  /** The value: a text, a number, or a list of texts. */
  Object value(Catalogue catalogue, Site site) {
    return value.apply(catalogue, site);
  }

  boolean isPosition() {
    return POSITION.contains(this);
  }

  /** The value in one line. */
  String line(Catalogue catalogue, Site site) {
    Object of = value(catalogue, site);
    return of instanceof List<?> parts
        ? String.join(";", parts.stream().map(Object::toString).toList())
        : of.toString();
  }
}
