package pk.mineralatlas.style;

/**
 * Parallel lines in place of a tint.
 *
 * @param angleDeg direction of the lines, counter-clockwise from east
 * @param spacingPx distance of one line from the next
 * @param widthPx width of a line
 * @param crossed whether a second set stands at a right angle to the first
 */
public record Hatch(double angleDeg, double spacingPx, double widthPx, boolean crossed) {}
