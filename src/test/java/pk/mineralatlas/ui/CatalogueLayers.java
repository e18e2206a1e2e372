package pk.mineralatlas.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Confidence;
import pk.mineralatlas.catalog.CriticalMineral;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;

/** The catalogue's records as the map's layers, so that panels can be tested without shapefiles. */
public final class CatalogueLayers {

  private CatalogueLayers() {}

  public static Map<AtlasLayer, FeatureLayer> of(Catalogue catalogue) {
    Map<AtlasLayer, FeatureLayer> layers = new EnumMap<>(AtlasLayer.class);
    layers.put(AtlasLayer.DEPOSITS, deposits(catalogue));
    layers.put(AtlasLayer.LICENCE_POINTS, licences(catalogue));
    layers.put(AtlasLayer.INCIDENTS, incidents(catalogue));
    layers.put(AtlasLayer.RISK, risk(catalogue));
    layers.put(AtlasLayer.BELTS, belts(catalogue));
    layers.put(AtlasLayer.DISTRICTS, districts(catalogue));
    return layers;
  }

  private static FeatureLayer deposits(Catalogue catalogue) {
    Set<String> critical =
        catalogue.criticalMinerals().stream()
            .filter(CriticalMineral::onDraft2025)
            .map(CriticalMineral::commodity)
            .collect(Collectors.toSet());
    Rows rows =
        new Rows(
            "deposits",
            "id,name,name_ur,province,district,precision,type,status,mineral,minerals,operator,"
                + "evidence,evidences,critical,figures");
    for (Site s : catalogue.sites()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", s.id());
      row.put("name", s.name());
      row.put("name_ur", s.nameUr());
      row.put("province", s.province());
      row.put("district", s.district());
      row.put("precision", s.precision().text());
      row.put("type", s.type());
      row.put("status", s.status());
      row.put("mineral", s.primaryCommodity());
      row.put("minerals", String.join(";", s.commodities()));
      row.put("operator", String.join(";", s.operators()));
      row.put("evidence", s.bestEvidence().map(Confidence::text).orElse(""));
      row.put(
          "evidences",
          s.evidence().stream().map(Confidence::text).collect(Collectors.joining(";")));
      row.put(
          "critical",
          s.commodities().stream().filter(critical::contains).collect(Collectors.joining(";")));
      row.put("figures", (long) s.factCount());
      rows.add(s.position(), row);
    }
    return rows.build();
  }

  private static FeatureLayer licences(Catalogue catalogue) {
    Rows rows =
        new Rows("licence_points", "id,name,number,holder,status,province,minerals,outline");
    for (Licence l : catalogue.licences()) {
      LonLat position = l.position();
      rows.add(
          position == null ? new LonLat(69, 30) : position,
          Map.of(
              "id", l.id(),
              "name", l.name(),
              "number", l.number(),
              "holder", String.join(";", l.holders()),
              "status", l.status(),
              "province", l.province(),
              "minerals", String.join(";", l.commodities()),
              "outline", "point"));
    }
    return rows.build();
  }

  private static FeatureLayer incidents(Catalogue catalogue) {
    Rows rows = new Rows("incidents", "id,name,year,kind,target,province,district");
    for (Incident i : catalogue.incidents()) {
      rows.add(
          i.position(),
          Map.of(
              "id", i.id(),
              "name", i.place(),
              "year", (long) i.date().getYear(),
              "kind", i.type(),
              "target", i.target(),
              "province", i.province(),
              "district", i.district()));
    }
    return rows.build();
  }

  private static FeatureLayer risk(Catalogue catalogue) {
    Rows rows = new Rows("risk_zones", "id,level,rule,period,districts");
    Map<String, List<DistrictRisk>> byLevel =
        catalogue.districtRisks().stream()
            .collect(
                Collectors.groupingBy(
                    DistrictRisk::level, LinkedHashMap::new, Collectors.toList()));
    byLevel.forEach(
        (level, districts) ->
            rows.add(
                new LonLat(66, 30),
                Map.of(
                    "id", level.replace(' ', '-'),
                    "level", level,
                    "rule", districts.getFirst().rule(),
                    "period", districts.getFirst().period(),
                    "districts",
                        districts.stream()
                            .map(DistrictRisk::district)
                            .collect(Collectors.joining(";")))));
    return rows.build();
  }

  private static FeatureLayer belts(Catalogue catalogue) {
    Rows rows = new Rows("belts", "id,name,name_ur,kind,minerals,schematic");
    for (Belt b : catalogue.belts()) {
      rows.add(
          new LonLat(65, 29),
          Map.of(
              "id", b.id(),
              "name", b.name(),
              "name_ur", b.nameUr(),
              "kind", b.kind(),
              "minerals", String.join(";", b.commodities()),
              "schematic", "Y"));
    }
    return rows.build();
  }

  private static FeatureLayer districts(Catalogue catalogue) {
    Rows rows = new Rows("districts", "id,name,name_ur,province,also,area_km2");
    Set<String> seen = new LinkedHashSet<>();
    for (Site s : catalogue.sites()) {
      if (seen.add(s.district())) {
        rows.add(
            s.position(),
            Map.of("id", s.district(), "name", s.district(), "province", s.province()));
      }
    }
    return rows.build();
  }

  /** Collects records of text and whole-number columns; a value that is missing is blank. */
  private static final class Rows {

    private final List<String> names;
    private final FeatureLayerBuilder builder;

    Rows(String layer, String columns) {
      names = List.of(columns.split(","));
      Set<String> numbers = Set.of("year", "figures", "area_km2");
      List<Attribute> attributes = new ArrayList<>();
      for (String name : names) {
        attributes.add(
            new Attribute(
                name, numbers.contains(name) ? Attribute.Type.INTEGER : Attribute.Type.TEXT));
      }
      builder = new FeatureLayerBuilder(layer, GeometryKind.POINT, attributes);
    }

    void add(LonLat position, Map<String, ? extends Object> values) {
      MapPoint p = LambertConformalConic.PAKISTAN.project(position);
      builder.beginPart().add(p.xM(), p.yM());
      @Nullable Object[] row = new Object[names.size()];
      Arrays.setAll(row, i -> values.get(names.get(i)));
      builder.endFeature(row);
    }

    FeatureLayer build() {
      return Objects.requireNonNull(builder.build());
    }
  }
}
