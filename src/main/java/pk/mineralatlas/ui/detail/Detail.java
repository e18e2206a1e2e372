package pk.mineralatlas.ui.detail;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.analysis.BeltProfile;
import pk.mineralatlas.analysis.DistrictProfile;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.LoadedFeature;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.ui.opened.FeatureName;

/** All that a panel shows about one thing, read in one go away from the FX thread. Immutable. */
sealed interface Detail {

  /** What it is called, for the way back to it. */
  String name();

  /** A site. */
  record OfSite(SiteDossier dossier) implements Detail {
    @Override
    public String name() {
      return dossier.site().name();
    }
  }

  /** A licence, lease, block or memorandum. */
  record OfLicence(Licence licence, Surroundings surroundings) implements Detail {
    @Override
    public String name() {
      return licence.name();
    }
  }

  /** A security incident. */
  record OfIncident(Incident incident, Surroundings surroundings) implements Detail {
    @Override
    public String name() {
      return incident.place();
    }
  }

  /**
   * The districts of one risk level.
   *
   * @param level very high, high, elevated, moderate or low
   * @param districts those of the level, in the order of the catalogue
   */
  record OfRiskZone(String level, List<DistrictRisk> districts) implements Detail {
    @Override
    public String name() {
      return "Risk: " + level;
    }
  }

  /**
   * A district as it is drawn.
   *
   * @param nameUr its Urdu name, or empty
   * @param areaKm2 area of its outline in square kilometres; NaN where it is not known
   */
  record OfDistrict(
      String name, String nameUr, String province, double areaKm2, DistrictProfile profile)
      implements Detail {}

  /** A mineral belt. */
  record OfBelt(BeltProfile profile) implements Detail {
    @Override
    public String name() {
      return profile.belt().name();
    }
  }

  /**
   * A feature of a file that someone opened.
   *
   * @param layer where it comes from
   * @param report what was found while the file was read
   * @param values what the file says of it; blank values are left out
   * @param blank how many values are blank
   * @param measures what can be measured of it
   */
  record OfOpened(
      OpenedLayer layer,
      Optional<FileReport> report,
      String name,
      List<OpenedValue> values,
      int blank,
      List<GroundMeasure.Measure> measures)
      implements Detail {

    static OfOpened of(OpenedLayer layer, Optional<FileReport> report, LoadedFeature feature) {
      List<OpenedValue> values = OpenedValue.of(feature);
      return new OfOpened(
          layer,
          report,
          FeatureName.of(feature),
          values,
          feature.layer().attributes().size() - values.size(),
          GroundMeasure.of(feature));
    }
  }
}
