package pk.mineralatlas.print;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.LabelLanguage;
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
 * @param printedAt the moment of print, local time
 * @param snapshot the layers as they are to be shown; its viewport is not used
 * @param filter what the snapshot's sets were made from, for the subtitle
 * @param language of the page's words
 */
public record PrintRequest(
    String title,
    String titleUr,
    MapArea area,
    PageSize page,
    OptionalDouble scaleDenominator,
    Set<SheetPart> parts,
    boolean blackAndWhite,
    LocalDateTime printedAt,
    MapSnapshot snapshot,
    AtlasFilter filter,
    PageLanguage language) {

  public PrintRequest {
    title = title.strip();
    titleUr = titleUr.strip();
    parts = Set.copyOf(parts);
  }

  /** A page with title and names of sites in both languages, everything else in English. */
  public PrintRequest(
      String title,
      String titleUr,
      MapArea area,
      PageSize page,
      OptionalDouble scaleDenominator,
      Set<SheetPart> parts,
      boolean blackAndWhite,
      LocalDateTime printedAt,
      MapSnapshot snapshot,
      AtlasFilter filter) {
    this(
        title,
        titleUr,
        area,
        page,
        scaleDenominator,
        parts,
        blackAndWhite,
        printedAt,
        snapshot,
        filter,
        PageLanguage.BOTH);
  }

  /**
   * The request for a page in a language, which the names on the map then have too; on a page in
   * both they stay as they are.
   */
  public PrintRequest in(PageLanguage newLanguage) {
    return in(
        newLanguage,
        switch (newLanguage) {
          case ENGLISH -> LabelLanguage.ENGLISH;
          case URDU -> LabelLanguage.URDU;
          case BOTH -> snapshot.labels();
        });
  }

  /** The request for a page in a language whose map has names in another. */
  public PrintRequest in(PageLanguage newLanguage, LabelLanguage names) {
    return new PrintRequest(
        title,
        titleUr,
        area,
        page,
        scaleDenominator,
        parts,
        blackAndWhite,
        printedAt,
        snapshot.withLabels(names),
        filter,
        newLanguage);
  }

  /** Whether deposits are to be shown and a filter leaves none of them in the area. */
  public boolean isEmptied() {
    return !filter.equals(AtlasFilter.none()) && AreaSites.isEmpty(snapshot, area);
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
    return with(fewer);
  }

  /** The request with other parts. */
  PrintRequest with(Set<SheetPart> newParts) {
    return new PrintRequest(
        title,
        titleUr,
        area,
        page,
        scaleDenominator,
        newParts,
        blackAndWhite,
        printedAt,
        snapshot,
        filter,
        language);
  }

  /** The request for another area on another page. */
  PrintRequest with(MapArea newArea, PageSize newPage) {
    return new PrintRequest(
        title,
        titleUr,
        newArea,
        newPage,
        scaleDenominator,
        parts,
        blackAndWhite,
        printedAt,
        snapshot,
        filter,
        language);
  }

  /** The request for a map of other layers, or of others of their features. */
  PrintRequest with(MapSnapshot newSnapshot, AtlasFilter newFilter) {
    return new PrintRequest(
        title,
        titleUr,
        area,
        page,
        scaleDenominator,
        parts,
        blackAndWhite,
        printedAt,
        newSnapshot,
        newFilter,
        language);
  }

  /** The request at another scale. */
  PrintRequest at(OptionalDouble newDenominator) {
    return new PrintRequest(
        title,
        titleUr,
        area,
        page,
        newDenominator,
        parts,
        blackAndWhite,
        printedAt,
        snapshot,
        filter,
        language);
  }

  /** The request under other titles; blank for those made of area and filter. */
  PrintRequest titled(String newTitle, String newTitleUr) {
    return new PrintRequest(
        newTitle,
        newTitleUr,
        area,
        page,
        scaleDenominator,
        parts,
        blackAndWhite,
        printedAt,
        snapshot,
        filter,
        language);
  }
}
