package pk.mineralatlas.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.LonLat;

/**
 * A licence, lease, block or memorandum. A text that is not known is empty.
 *
 * @param number the licence number, such as EL-5
 * @param holder as published
 * @param holders the parties named in holder, under one spelling each
 * @param siteIds the sites of the catalogue it names
 * @param otherNames the names it gives that no site of the catalogue bears
 * @param minerals as published
 * @param commodities the catalogue's commodities for those minerals
 * @param status active, announced, in dispute, expired, cancelled or unknown
 * @param areaKm2 the published area, or null
 * @param position where it stands, or null when not even the district is known
 * @param precision how well the position is known; null with the position
 * @param geometryNote what is published about its outline
 */
public record Licence(
    String id,
    String name,
    String type,
    String number,
    String holder,
    List<String> holders,
    String province,
    String district,
    List<String> siteIds,
    List<String> otherNames,
    List<String> minerals,
    List<String> commodities,
    String status,
    String granted,
    String expires,
    @Nullable BigDecimal areaKm2,
    @Nullable LonLat position,
    @Nullable PositionPrecision precision,
    String geometryNote,
    String summary,
    Source source) {}
