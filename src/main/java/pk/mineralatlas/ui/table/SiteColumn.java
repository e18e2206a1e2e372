package pk.mineralatlas.ui.table;

import java.util.List;

/**
 * A column of the table of deposits.
 *
 * @param title what people read
 * @param attribute the layer's column
 * @param widthPx how wide it starts
 * @param isNumber whether it is set to the right and sorted by size
 */
record SiteColumn(String title, String attribute, double widthPx, boolean isNumber) {

  /** Those shown, in order. */
  static final List<SiteColumn> ALL =
      List.of(
          new SiteColumn("Name", "name", 210, false),
          new SiteColumn("Urdu name", "name_ur", 120, false),
          new SiteColumn("Minerals", "minerals", 170, false),
          new SiteColumn("District", "district", 120, false),
          new SiteColumn("Province", "province", 150, false),
          new SiteColumn("Type", "type", 100, false),
          new SiteColumn("Status", "status", 120, false),
          new SiteColumn("Operator", "operator", 200, false),
          new SiteColumn("Best evidence", "evidence", 105, false),
          new SiteColumn("Figures", "figures", 70, true),
          new SiteColumn("Place known to", "precision", 110, false),
          new SiteColumn("Importance", "importance", 90, true));
}
