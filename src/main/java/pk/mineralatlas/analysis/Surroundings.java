package pk.mineralatlas.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;

/**
 * What lies around a site, licence or incident: licences over or near it, incidents within a
 * radius, the way to transport, the risk of its district, agreements and belts. Immutable; made on
 * any thread.
 *
 * <p>Where the thing's position is known only to the district no distance is given anywhere:
 * licences and incidents of the same district are listed as such instead, and transport is left
 * out.
 *
 * @param licences over it first, then near by distance, then those somewhere in its district
 * @param transport the nearest of each kind; empty where distances are not given
 * @param districtRisk the rating of its district, or null where the district is not rated
 * @param agreements strongest link first
 * @param belts the mineral belts that list it
 * @param sites the sites a licence or incident names; empty for a site
 */
public record Surroundings(
    Place place,
    List<NearLicence> licences,
    NearIncidents incidents,
    List<NearTransport> transport,
    @Nullable DistrictRisk districtRisk,
    List<LinkedAgreement> agreements,
    List<Belt> belts,
    List<Site> sites) {

  /** How far licences count as near, metres. */
  public static final double LICENCE_RADIUS_M = 25_000;

  /** The radius for incidents unless another is asked for, metres. */
  public static final double INCIDENT_RADIUS_M = 50_000;

  /** What lies around a site. */
  public static Surroundings of(Catalogue catalogue, Site site, double incidentRadiusM) {
    Place place = Place.of(site);
    return new Surroundings(
        place,
        licences(catalogue, place, site.id()),
        NearIncidents.around(catalogue, place, incidentRadiusM),
        NearTransport.around(catalogue.transport(), place),
        catalogue.districtRisk(site.district()).orElse(null),
        LinkedAgreement.of(catalogue, site),
        catalogue.beltsOf(site.id()),
        List.of());
  }

  /** What lies around a licence; its belts are those of the sites it names. */
  public static Surroundings of(Catalogue catalogue, Licence licence, double incidentRadiusM) {
    Place place = Place.of(licence);
    return new Surroundings(
        place,
        licences(catalogue, place, ""),
        NearIncidents.around(catalogue, place, incidentRadiusM),
        NearTransport.around(catalogue.transport(), place),
        catalogue.districtRisk(licence.district()).orElse(null),
        LinkedAgreement.of(catalogue, licence),
        licence.siteIds().stream()
            .flatMap(id -> catalogue.beltsOf(id).stream())
            .distinct()
            .toList(),
        sites(catalogue, licence.siteIds()));
  }

  /** What lies around the place of an incident. */
  public static Surroundings of(Catalogue catalogue, Incident incident, double incidentRadiusM) {
    Place place = Place.of(incident);
    return new Surroundings(
        place,
        licences(catalogue, place, ""),
        NearIncidents.around(catalogue, place, incidentRadiusM),
        NearTransport.around(catalogue.transport(), place),
        catalogue.districtRisk(incident.district()).orElse(null),
        List.<LinkedAgreement>of(),
        List.of(),
        sites(catalogue, incident.siteIds()));
  }

  /** The rating of its district. */
  public Optional<DistrictRisk> findDistrictRisk() {
    return Optional.ofNullable(districtRisk);
  }

  private static List<Site> sites(Catalogue catalogue, List<String> ids) {
    return ids.stream().flatMap(id -> catalogue.findSite(id).stream()).toList();
  }

  /** Licences over or near a place, those that name a site there first. */
  static List<NearLicence> licences(Catalogue catalogue, Place place, String siteId) {
    List<NearLicence> found = new ArrayList<>();
    for (Licence licence : catalogue.licences()) {
      if (!place.is(Place.Kind.LICENCE, licence.id())) {
        NearLicence near = relate(licence, place, siteId);
        if (near != null) {
          found.add(near);
        }
      }
    }
    found.sort(
        Comparator.comparing(NearLicence::relation)
            .thenComparing(
                NearLicence::findDistance,
                Comparator.comparingDouble(d -> d.map(GroundDistance::metres).orElse(1e9)))
            .thenComparing(n -> n.licence().name()));
    return List.copyOf(found);
  }

  private static @Nullable NearLicence relate(Licence licence, Place place, String siteId) {
    LicenceOutline outline = LicenceOutline.of(licence);
    GroundDistance distance = distance(licence, outline, place);
    NearLicence.Relation relation;
    if (licence.siteIds().contains(siteId)) {
      relation = NearLicence.Relation.NAMES_SITE;
    } else if (distance == null) {
      boolean same = place.isIn(licence.district());
      relation = same ? NearLicence.Relation.SAME_DISTRICT : null;
    } else if (distance.metres() == 0 && outline instanceof LicenceOutline.Published) {
      relation =
          distance.rough() ? NearLicence.Relation.MAY_CONTAIN : NearLicence.Relation.CONTAINS;
    } else if (distance.metres() == 0 && outline instanceof LicenceOutline.Circle) {
      relation = NearLicence.Relation.CONTAINS_SCHEMATICALLY;
    } else {
      relation = distance.metres() <= LICENCE_RADIUS_M ? NearLicence.Relation.NEAR : null;
    }
    return relation == null ? null : new NearLicence(licence, relation, outline, distance);
  }

  private static @Nullable GroundDistance distance(
      Licence licence, LicenceOutline outline, Place place) {
    if (place.position() == null || !place.isMeasurable()) {
      return null;
    }
    double metres = outline.distanceM(place.position());
    if (Double.isNaN(metres)) {
      return null;
    }
    boolean exact =
        outline instanceof LicenceOutline.Published
            || (outline instanceof LicenceOutline.Point
                && !GroundDistance.isRough(licence.precision()));
    return new GroundDistance(metres, !exact || GroundDistance.isRough(place.precision()));
  }
}
