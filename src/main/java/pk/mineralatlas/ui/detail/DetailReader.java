package pk.mineralatlas.ui.detail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.analysis.BeltProfile;
import pk.mineralatlas.analysis.DistrictProfile;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LoadedFeature;
import pk.mineralatlas.map.LoadedLayers;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;

/** Reads all that is known about a thing out of the catalogue and the layers. Any thread. */
final class DetailReader {

  private final Catalogue catalogue;

  DetailReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads what belongs to a picked feature; empty where neither the catalogue nor the layer has it.
   *
   * @param layers the layers loaded so far
   * @param incidentRadiusM how far incidents count as near
   */
  Optional<Detail> read(Selected thing, LoadedLayers layers, double incidentRadiusM) {
    return switch (thing.layer()) {
      case AtlasLayer.DEPOSITS ->
          catalogue
              .findSite(thing.id())
              .map(s -> new Detail.OfSite(SiteDossier.of(catalogue, s, incidentRadiusM)));
      case AtlasLayer.LICENCES, AtlasLayer.LICENCE_POINTS ->
          catalogue
              .findLicence(thing.id())
              .map(l -> new Detail.OfLicence(l, Surroundings.of(catalogue, l, incidentRadiusM)));
      case AtlasLayer.INCIDENTS ->
          catalogue
              .findIncident(thing.id())
              .map(i -> new Detail.OfIncident(i, Surroundings.of(catalogue, i, incidentRadiusM)));
      case AtlasLayer.BELTS ->
          catalogue
              .findBelt(thing.id())
              .map(belt -> new Detail.OfBelt(BeltProfile.of(catalogue, belt)));
      case AtlasLayer.RISK -> layers.find(thing).map(this::riskZone);
      case AtlasLayer.DISTRICTS -> layers.find(thing).map(this::district);
      case AtlasLayer _ -> Optional.empty();
      case OpenedLayer opened -> layers.find(thing).map(f -> openedFeature(layers, opened, f));
    };
  }

  private static Detail openedFeature(
      LoadedLayers layers, OpenedLayer opened, LoadedFeature feature) {
    Optional<OpenedFile> file = Optional.ofNullable(layers.opened().get(opened));
    return Detail.OfOpened.of(opened, file.flatMap(OpenedFile::report), feature);
  }

  /** The shapefile cuts long lists of districts off, so they are taken from the catalogue. */
  private Detail riskZone(LoadedFeature zone) {
    String level = zone.text("level");
    List<DistrictRisk> districts =
        catalogue.districtRisks().stream().filter(risk -> risk.level().equals(level)).toList();
    return new Detail.OfRiskZone(level, districts);
  }

  private Detail district(LoadedFeature district) {
    List<String> also =
        Arrays.stream(district.text("also").split(FeatureFilter.LIST_SEPARATOR))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    String name = district.text("name");
    return new Detail.OfDistrict(
        name,
        district.text("name_ur"),
        district.text("province"),
        district.number("area_km2"),
        DistrictProfile.of(catalogue, name, also));
  }
}
