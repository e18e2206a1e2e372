package pk.mineralatlas.catalog;

/**
 * A mineral on a list of the U.S. Geological Survey.
 *
 * @param usgsName as the lists spell it
 * @param commodity the catalogue's commodity it maps to
 * @param onList2022 whether it is on the list of 50 of 2022
 * @param onDraft2025 whether it is on the draft list of 54 of 2025
 */
public record CriticalMineral(
    String usgsName, String commodity, boolean onList2022, boolean onDraft2025, Source source) {}
