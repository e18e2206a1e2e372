package pk.mineralatlas.ui.detail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.analysis.FigureText;
import pk.mineralatlas.analysis.MineralSites;
import pk.mineralatlas.analysis.PrecisionText;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.ui.MineralDisc;
import pk.mineralatlas.ui.WrapLine;

/** The pages of areas: districts, risk zones and mineral belts. */
final class AreaViews {

  private static final double DISC_PX = 20;
  private static final int SITES_SHOWN = 6;
  private static final int LICENCES_SHOWN = 6;

  private final Things things;
  private final FactRows facts;
  private final SurroundingsRows rows;

  AreaViews(Things things, FactRows facts, SurroundingsRows rows) {
    this.things = things;
    this.facts = facts;
    this.rows = rows;
  }

  DetailPage belt(Detail.OfBelt detail) {
    Belt belt = detail.profile().belt();
    DetailPage page = new DetailPage();
    page.title(belt.name(), belt.nameUr());
    page.add(DetailPage.text("Mineral belt · " + belt.kind(), "detail-where"));
    page.chips(belt.commodities(), List.of());
    page.paragraph(belt.summary());
    page.caution("The outline is schematic and must not be measured. " + belt.extentBasis());
    page.property("Age", belt.age());
    page.property("Length", published(belt.lengthKm()));
    page.property("Width", published(belt.widthKm()));
    page.add(facts.source(belt.source()));
    addSites(page, detail.profile().sitesByMineral());
    addLicences(page, "Licences that name its sites", detail.profile().licences());
    return page;
  }

  private static String published(@Nullable BigDecimal km) {
    return km == null ? "not published" : FigureText.of(km, "km") + " (published)";
  }

  DetailPage district(Detail.OfDistrict detail) {
    DetailPage page = new DetailPage();
    page.title(detail.name(), detail.nameUr());
    page.add(DetailPage.text("District · " + detail.province(), "detail-where"));
    List<String> others =
        detail.profile().names().stream().filter(name -> !name.equals(detail.name())).toList();
    if (!others.isEmpty()) {
      page.caution(
          "Drawn as it was before later divisions. Its outline now holds: %s and %s."
              .formatted(String.join(", ", others), detail.name()));
    }
    if (!Double.isNaN(detail.areaKm2())) {
      page.property("Area", "%,.0f km² (of the outline drawn)".formatted(detail.areaKm2()));
    }
    page.section("Risk");
    if (detail.profile().risks().isEmpty()) {
      page.note("The district is not rated. No rating does not mean no risk.");
    }
    detail.profile().risks().forEach(risk -> rows.addRisk(page, risk));
    addSites(page, detail.profile().sitesByMineral());
    addLicences(page, "Licences", detail.profile().licences());
    IncidentSection incidents = new IncidentSection(things);
    incidents.showDistrict(detail.profile().incidents(), detail.profile().byYear());
    return page.add(incidents.node());
  }

  DetailPage riskZone(Detail.OfRiskZone detail) {
    DetailPage page = new DetailPage();
    HBox title =
        new HBox(
            SurroundingsRows.swatch(detail.level()),
            DetailPage.text("Risk: " + detail.level(), "detail-title"));
    title.getStyleClass().add("risk-title");
    page.add(title);
    page.add(
        DetailPage.text(detail.districts().size() + " districts of this level", "detail-where"));
    page.caution(
        "A reading of published counts and travel advice for a map, not a security assessment."
            + " Periods differ between districts.");
    Map<String, List<DistrictRisk>> byRule =
        detail.districts().stream()
            .collect(
                Collectors.groupingBy(DistrictRisk::rule, LinkedHashMap::new, Collectors.toList()));
    byRule.forEach((rule, districts) -> addRule(page, rule, districts));
    return page;
  }

  private void addRule(DetailPage page, String rule, List<DistrictRisk> districts) {
    page.section(
        districts.size() == 1
            ? "1 district by this rule"
            : districts.size() + " districts by this rule");
    page.add(rows.rule(rule));
    VBox list = new VBox();
    list.getStyleClass().add("district-list");
    districts.forEach(risk -> list.getChildren().add(districtRow(risk)));
    page.add(list);
  }

  private Node districtRow(DistrictRisk risk) {
    Integer incidents = risk.incidentsReported();
    String count = incidents == null ? "count not given" : incidents + " incidents";
    Label words = DetailPage.text(risk.period() + ": " + count, "row-words");
    WrapLine row = new WrapLine(8, 0, things.district(risk.district()), words);
    row.getStyleClass().add("district-row");
    return row;
  }

  private void addSites(DetailPage page, List<MineralSites> byMineral) {
    int all = byMineral.stream().mapToInt(group -> group.sites().size()).sum();
    page.section(all == 1 ? "1 site" : all + " sites, by mineral");
    if (byMineral.isEmpty()) {
      page.note("The catalogue knows no site here.");
    }
    for (MineralSites group : byMineral) {
      HBox heading =
          new HBox(
              new MineralDisc(group.mineral(), DISC_PX),
              DetailPage.text("%s, %d".formatted(group.mineral(), group.sites().size())));
      heading.getStyleClass().add("mineral-heading");
      List<Node> sites = new ArrayList<>();
      group.sites().forEach(site -> sites.add(siteRow(site)));
      ShortList list =
          new ShortList(sites, SITES_SHOWN, "Show %d more".formatted(sites.size() - SITES_SHOWN));
      list.getStyleClass().add("mineral-sites");
      page.add(heading).add(list);
    }
  }

  private Node siteRow(Site site) {
    VBox row =
        new VBox(
            things.site(site),
            DetailPage.text(
                site.type() + " · " + PrecisionText.position(site.precision()), "row-words"));
    row.getStyleClass().add("named-row");
    return row;
  }

  private void addLicences(DetailPage page, String title, List<Licence> licences) {
    page.section(title);
    if (licences.isEmpty()) {
      page.note("None known.");
      return;
    }
    List<Node> list = licences.stream().map(rows::licence).toList();
    page.add(
        new ShortList(
            list, LICENCES_SHOWN, "Show %d more".formatted(list.size() - LICENCES_SHOWN)));
  }
}
