package pk.mineralatlas.render.label;

import java.util.Map;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.SymbolForm;

/**
 * How labels are placed and drawn, apart from what the map shows.
 *
 * @param palette the colours
 * @param vector whether text is written as such (PDF, SVG) instead of drawn as outlines
 * @param wholeOnly whether a label that the edge of the view would cut is moved or left out, as on
 *     paper; on screens, where the view moves, places are chosen as if it had no edge
 * @param siteNumbers the number printed with a deposit, by the deposit's id
 * @param depositReach how far a deposit's symbol reaches from its centre
 */
public record LabelOptions(
    Palette palette,
    boolean vector,
    boolean wholeOnly,
    Map<String, String> siteNumbers,
    DepositReach depositReach) {

  /** How far a deposit's symbol reaches from its centre. */
  @FunctionalInterface
  public interface DepositReach {

    /**
     * The reach, in pixels of the view.
     *
     * @param form its form
     * @param importance 0 to 100
     * @param metresPerPx metres of the map plane to a pixel
     */
    double reachPx(SymbolForm form, double importance, double metresPerPx);
  }

  public LabelOptions {
    siteNumbers = Map.copyOf(siteNumbers);
  }
}
