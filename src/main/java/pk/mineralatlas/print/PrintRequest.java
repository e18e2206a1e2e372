package pk.mineralatlas.print;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.MapSnapshot;

/**
 * What someone asks for on paper.
 *
 * @param title the sheet's title; blank for one made of the area and the filter
 * @param titleUr the same in Urdu; blank for one made of the area and the filter
 * @param area what must be on the map
 * @param page paper, orientation and margin
 * @param scaleDenominator the n of 1:n at the map's centre; empty for the largest round scale that
 *     shows the whole area
 * @param parts which parts the page has
 * @param blackAndWhite greys and hatches instead of colours
 * @param printedOn the date of print
 * @param snapshot the layers as they are to be shown; its viewport is not used
 * @param filter what the snapshot's sets were made from, for the subtitle
 */
public record PrintRequest(
    String title,
    String titleUr,
    MapArea area,
    PageSize page,
    OptionalDouble scaleDenominator,
    Set<SheetPart> parts,
    boolean blackAndWhite,
    LocalDate printedOn,
    MapSnapshot snapshot,
    AtlasFilter filter) {

  public PrintRequest {
    title = title.strip();
    titleUr = titleUr.strip();
    parts = Set.copyOf(parts);
  }

  /** Whether the page has the part. */
  boolean has(SheetPart part) {
    return parts.contains(part);
  }

  /** The request without one of the parts. */
  public PrintRequest without(SheetPart part) {
    EnumSet<SheetPart> fewer = EnumSet.noneOf(SheetPart.class);
    fewer.addAll(parts);
    fewer.remove(part);
    return new PrintRequest(
        title,
        titleUr,
        area,
        page,
        scaleDenominator,
        fewer,
        blackAndWhite,
        printedOn,
        snapshot,
        filter);
  }
}
