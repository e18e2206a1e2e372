package pk.mineralatlas.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mineral region whose outline is schematic: drawn from published wording, never to be measured.
 *
 * @param kind magmatic arc, ophiolite, coalfield …
 * @param lengthKm published length, or null
 * @param widthKm published greatest width, or null
 * @param extentBasis what the outline rests on
 * @param siteIds sites that lie in it and share a commodity with it
 */
public record Belt(
    String id,
    String name,
    String nameUr,
    String kind,
    List<String> commodities,
    String age,
    @Nullable BigDecimal lengthKm,
    @Nullable BigDecimal widthKm,
    String extentBasis,
    String summary,
    List<String> siteIds,
    Source source) {}
