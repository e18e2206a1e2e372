package pk.mineralatlas.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.LonLat;

/**
 * A security incident from a chosen list, which is not a census.
 *
 * @param place the named place, town or road section
 * @param type armed attack, suicide bombing, bombing, ambush, kidnapping …
 * @param target security forces, civilians, transport, mining …
 * @param actor as claimed or as reported
 * @param fatalities the figure of the cited source, or null where it gives none
 * @param siteIds the sites of the catalogue it names
 * @param otherNames the names it gives that no site of the catalogue bears
 */
public record Incident(
    String id,
    LocalDate date,
    LonLat position,
    PositionPrecision precision,
    String province,
    String district,
    String place,
    String type,
    String target,
    String actor,
    @Nullable Integer fatalities,
    String summary,
    List<String> siteIds,
    List<String> otherNames,
    Source source) {}
