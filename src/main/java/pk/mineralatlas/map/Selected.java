package pk.mineralatlas.map;

/**
 * A feature that was picked.
 *
 * @param layer its layer
 * @param id what the layer's {@code id} column holds, which is the catalogue's id too
 */
public record Selected(AtlasLayer layer, String id) {}
