package pk.mineralatlas.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How exposed a district is by published figures; a reading for a map, not a security assessment.
 *
 * @param period the years the count speaks of; periods differ between districts
 * @param incidentsReported count in the period, or null
 * @param fatalitiesReported deaths in the period, or null
 * @param basis what was counted
 * @param level very high, high, elevated, moderate or low
 * @param rank 5 for very high down to 1 for low
 * @param rule the rule that gave the level
 */
public record DistrictRisk(
    String district,
    String province,
    String period,
    @Nullable Integer incidentsReported,
    @Nullable Integer fatalitiesReported,
    String basis,
    String level,
    int rank,
    String rule,
    Source source) {}
