package pk.mineralatlas.render;

import java.awt.image.BufferedImage;

/**
 * A picture of the map and how long its parts took.
 *
 * @param image premultiplied ARGB
 */
public record TimedFrame(BufferedImage image, FrameTimes times) {}
