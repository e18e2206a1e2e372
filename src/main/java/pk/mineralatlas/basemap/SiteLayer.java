package pk.mineralatlas.basemap;

import java.util.List;
import java.util.stream.Collectors;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Confidence;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.source.shape.ShapeType;

/** The sites of the catalogue as points. */
final class SiteLayer {

  static final String COLUMNS =
      "id name name_ur also minerals province district type status operator precision"
          + " importance:i evidence evidences figures:i critical drawn_in";

  private SiteLayer() {}

  /**
   * The layer.
   *
   * @param outlines tells in which outline a site lies, where that is not the district its row
   *     names
   */
  static LayerTable of(Catalogue catalogue, DistrictOutlines outlines) {
    LayerTable layer = new LayerTable("deposits", ShapeType.POINT, COLUMNS);
    Importance importance = Importance.of(catalogue);
    for (Site site : catalogue.sites()) {
      layer.add(
          Shapes.point(site.position()),
          site.id(),
          site.name(),
          site.nameUr(),
          list(site.altNames()),
          list(site.commodities()),
          site.province(),
          site.district(),
          site.type(),
          site.status(),
          list(site.operators()),
          site.precision().text(),
          (long) importance.of(site),
          site.bestEvidence().map(Confidence::text).orElse(""),
          site.evidence().stream().map(Confidence::text).collect(Collectors.joining(";")),
          (long) site.factCount(),
          list(catalogue.criticalOf(site)),
          outlines.elsewhere(site));
    }
    return layer;
  }

  /** A list as one text. */
  static String list(List<String> items) {
    return String.join(";", items);
  }
}
