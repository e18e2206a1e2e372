package pk.mineralatlas.app;

/**
 * How long the parts of drawing one frame took, milliseconds.
 *
 * @param query finding what lies in view
 * @param style finding the rule of each feature
 * @param draw everything that is neither of the others
 * @param label placing and writing names
 */
record FramePhases(double query, double style, double draw, double label) {}
