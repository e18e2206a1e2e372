package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * Districts dissolved by risk level. An outline that stands for several present districts takes the
 * highest of their levels, so that no part looks safer than it is rated.
 */
final class RiskZones {

  private final Catalogue catalogue;
  private final Map<String, District> districts;

  RiskZones(Catalogue catalogue, Map<String, District> districts) {
    this.catalogue = catalogue;
    this.districts = districts;
  }

  /** The ratings of the present districts that lie in an outline, the highest first. */
  List<DistrictRisk> ratings(District district) {
    return catalogue.districtRisks().stream()
        .filter(risk -> risk.province().equals(district.province()))
        .filter(risk -> district.isCalled(risk.district()))
        .sorted(Comparator.comparingInt(DistrictRisk::rank).reversed())
        .toList();
  }

  /** The level of an outline, or empty where none of its districts is rated. */
  String level(District district) {
    return ratings(district).stream().findFirst().map(DistrictRisk::level).orElse("");
  }

  LayerTable layer(Map<String, Geometry> areas) {
    LayerTable layer =
        new LayerTable(
            "risk_zones", ShapeType.POLYGON, "id name level rule period districts count:i");
    for (String level : List.of("very high", "high", "elevated", "moderate", "low")) {
      List<Geometry> parts = new ArrayList<>();
      for (District district : districts.values()) {
        if (level(district).equals(level)) {
          parts.add(Known.get(areas, district.id()));
        }
      }
      if (!parts.isEmpty()) {
        addZone(layer, level, parts);
      }
    }
    return layer;
  }

  private void addZone(LayerTable layer, String level, List<Geometry> parts) {
    List<DistrictRisk> rated =
        catalogue.districtRisks().stream().filter(risk -> risk.level().equals(level)).toList();
    layer.add(
        CoverageBuilder.largestFirst(CoverageUnion.union(parts.toArray(Geometry[]::new))),
        Districts.id(level),
        level.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + level.substring(1) + " risk",
        level,
        distinct(rated.stream().map(risk -> general(risk.rule())).toList(), " Or: "),
        distinct(rated.stream().map(DistrictRisk::period).sorted().toList(), ";"),
        distinct(rated.stream().map(DistrictRisk::district).toList(), ";"),
        (long) rated.size());
  }

  /** The rule without what the sources say of the single district. */
  private static String general(String rule) {
    int end = rule.indexOf(" UK FCDO: ");
    return end < 0 ? rule : rule.substring(0, end);
  }

  private static String distinct(List<String> texts, String separator) {
    Set<String> different = new LinkedHashSet<>(texts);
    return String.join(separator, different);
  }
}
