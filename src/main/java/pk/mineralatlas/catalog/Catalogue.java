package pk.mineralatlas.catalog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about sites, licences, incidents, districts, belts, transport and agreements, each
 * with its source. Read from the database once and then immutable; any thread, calls are
 * serialised.
 */
public final class Catalogue implements AutoCloseable {

  private final Connection connection;
  private final CatalogueReport report;
  private final CatalogueReader reader;
  private final CatalogueSearch search;
  private final Map<String, Object> cache = new HashMap<>();

  private Catalogue(CatalogueDatabase database) throws SQLException {
    this.connection = database.connection();
    this.report = database.report();
    this.reader = new CatalogueReader(connection);
    this.search = new CatalogueSearch(connection);
  }

  /**
   * Opens the catalogue in a folder, building it there when it is absent, made from other data or
   * damaged. Where the folder cannot be used the catalogue works from memory and its report says
   * so.
   *
   * @throws CatalogueException when the data files inside the application are broken
   */
  public static Catalogue open(Path dataFolder) {
    return open(dataFolder, CatalogFiles.bundled());
  }

  /** Like {@link #open(Path)}, from other data files. */
  public static Catalogue open(Path dataFolder, CatalogFiles files) {
    try {
      return new Catalogue(CatalogueDatabase.open(dataFolder, files));
    } catch (SQLException e) {
      throw new CatalogueException("the catalogue cannot be opened: " + e.getMessage(), e);
    }
  }

  /** How it was opened and what a person should know about that. */
  public CatalogueReport report() {
    return report;
  }

  /** All sites, in the order of the data file. */
  public List<Site> sites() {
    return cached("sites", reader::sites);
  }

  /** The site of that identifier. */
  public Optional<Site> findSite(String id) {
    return find("sites by id", this::sites, Site::id, id);
  }

  /** All statements, in the order of the data file. */
  public List<Fact> facts() {
    return cached("facts", reader::facts);
  }

  /** The statements about a site; empty for an unknown site. */
  public List<Fact> factsOf(String siteId) {
    Map<String, List<Fact>> bySite =
        cached(
            "facts by site", () -> facts().stream().collect(Collectors.groupingBy(Fact::siteId)));
    return List.copyOf(bySite.getOrDefault(siteId, List.of()));
  }

  /** All licences, in the order of the data file. */
  public List<Licence> licences() {
    return cached("licences", reader::licences);
  }

  /** The licence of that identifier. */
  public Optional<Licence> findLicence(String id) {
    return find("licences by id", this::licences, Licence::id, id);
  }

  /** All incidents, by date. */
  public List<Incident> incidents() {
    return cached("incidents", reader::incidents);
  }

  /** The incident of that identifier. */
  public Optional<Incident> findIncident(String id) {
    return find("incidents by id", this::incidents, Incident::id, id);
  }

  /** All mineral belts, in the order of the data file. */
  public List<Belt> belts() {
    return cached("belts", reader::belts);
  }

  /** The belt of that identifier. */
  public Optional<Belt> findBelt(String id) {
    return find("belts by id", this::belts, Belt::id, id);
  }

  /** The belts a site is listed in. */
  public List<Belt> beltsOf(String siteId) {
    return belts().stream().filter(belt -> belt.siteIds().contains(siteId)).toList();
  }

  /** All rated districts, in the order of the data file. */
  public List<DistrictRisk> districtRisks() {
    return cached("district risk", reader::districtRisks);
  }

  /**
   * The rating of a district; empty for a district that is not rated. A district that the ratings
   * do not separate has the rating of the one it was split from, whose name the rating bears.
   */
  public Optional<DistrictRisk> districtRisk(String district) {
    Map<String, String> parents = cached("district parents", reader::districtParents);
    String rated = parents.getOrDefault(district, district);
    return find("risk by district", this::districtRisks, DistrictRisk::district, rated);
  }

  /** All roads, railways, ports, crossings, airports and smelters. */
  public List<TransportLink> transport() {
    return cached("transport", reader::transport);
  }

  /** The road, railway or point of that identifier. */
  public Optional<TransportLink> findTransport(String id) {
    return find("transport by id", this::transport, TransportLink::id, id);
  }

  /** All agreements. */
  public List<Agreement> agreements() {
    return cached("agreements", reader::agreements);
  }

  /** The minerals on the lists of the U.S. Geological Survey. */
  public List<CriticalMineral> criticalMinerals() {
    return cached("critical minerals", reader::criticalMinerals);
  }

  /**
   * Adds what lies outside the catalogue, such as towns and districts of the base map, to what
   * {@link #search} finds; replaces what was added before.
   */
  public void addToSearch(Collection<SearchEntry> entries) {
    locked(
        () -> {
          search.replaceAdded(List.copyOf(entries));
          return true;
        });
  }

  /**
   * Finds things by name as one types: words in any order, the last of them unfinished, in English
   * or Urdu, with small misspellings. The text is never read as a query language.
   *
   * @param limit at most so many hits, best first
   */
  public List<SearchHit> search(String text, int limit) {
    return locked(() -> search.search(text, limit));
  }

  /** The sites a query selects: by how well they fit its text where it has one, else in order. */
  public List<Site> sites(SiteQuery query) {
    Collection<String> ids =
        locked(
            () -> {
              Set<String> selected = SiteSelection.ids(connection, query);
              if (query.text().isBlank()) {
                return selected;
              }
              return search.siteIds(query.text()).stream().filter(selected::contains).toList();
            });
    return ids.stream().flatMap(id -> findSite(id).stream()).toList();
  }

  /** The commodities of a site that are on the USGS draft list of 2025. */
  public List<String> criticalOf(Site site) {
    Set<String> critical =
        cached(
            "critical commodities",
            () ->
                criticalMinerals().stream()
                    .filter(CriticalMineral::onDraft2025)
                    .map(CriticalMineral::commodity)
                    .collect(Collectors.toUnmodifiableSet()));
    return site.commodities().stream().filter(critical::contains).toList();
  }

  /** The minerals that sites have. */
  public Vocabulary minerals() {
    return Vocabulary.of(
        "mineral",
        sites().stream()
            .flatMap(
                s -> Stream.concat(s.commodities().stream(), Stream.of(s.primaryCommodity()))));
  }

  /** The provinces that sites lie in. */
  public Vocabulary provinces() {
    return Vocabulary.of("province", sites().stream().map(Site::province));
  }

  /** The districts that sites lie in or that are rated. */
  public Vocabulary districts() {
    return Vocabulary.of(
        "district",
        Stream.concat(
            sites().stream().map(Site::district),
            districtRisks().stream().map(DistrictRisk::district)));
  }

  /** The statuses of sites. */
  public Vocabulary statuses() {
    return Vocabulary.of("status", sites().stream().map(Site::status));
  }

  /** The types of sites. */
  public Vocabulary types() {
    return Vocabulary.of("site type", sites().stream().map(Site::type));
  }

  /** The parties that operate sites. */
  public Vocabulary operators() {
    return Vocabulary.of("operator", sites().stream().flatMap(s -> s.operators().stream()));
  }

  private interface Query<T> {
    T run() throws SQLException;
  }

  private synchronized <T> T locked(Query<T> query) {
    try {
      return query.run();
    } catch (SQLException e) {
      throw new CatalogueException("the catalogue cannot be read: " + e.getMessage(), e);
    }
  }

  @SuppressWarnings("unchecked")
  private synchronized <T> T cached(String key, Query<T> query) {
    @Nullable Object known = cache.get(key);
    if (known != null) {
      return (T) known;
    }
    T made = locked(query);
    cache.put(key, made);
    return made;
  }

  private <T> Optional<T> find(
      String key, Supplier<List<T>> all, Function<T, String> id, String wanted) {
    Map<String, T> byId =
        cached(
            key,
            () -> {
              Map<String, T> map = new LinkedHashMap<>();
              all.get().forEach(record -> map.put(id.apply(record), record));
              return map;
            });
    return Optional.ofNullable(byId.get(wanted));
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new CatalogueException("the catalogue cannot be closed: " + e.getMessage(), e);
    }
  }
}
