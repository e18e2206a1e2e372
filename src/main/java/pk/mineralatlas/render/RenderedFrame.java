package pk.mineralatlas.render;

import pk.mineralatlas.geo.Viewport;

/**
 * A finished picture of the map. The pixels are not written again until they are given back.
 *
 * @param viewport what it shows, its size in logical pixels
 * @param argbPre colours, premultiplied, row by row
 * @param widthPx columns, in the output's own pixels
 * @param heightPx rows, in the output's own pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedFrame(Viewport viewport, int[] argbPre, int widthPx, int heightPx) {}
