package pk.mineralatlas.render;

/**
 * How long the parts of one frame took, milliseconds by the clock; what several processors did at
 * once counts once.
 *
 * @param styleMs choosing rules, thinning and symbols
 * @param queryMs looking up what is in view
 * @param drawMs putting it on pixels
 * @param labelMs placing and drawing names
 */
public record FrameTimes(double styleMs, double queryMs, double drawMs, double labelMs) {}
