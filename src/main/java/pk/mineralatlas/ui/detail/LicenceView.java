package pk.mineralatlas.ui.detail;

import java.util.List;
import javafx.scene.Node;
import pk.mineralatlas.analysis.FigureText;
import pk.mineralatlas.analysis.LicenceOutline;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.PositionPrecision;

/** The page of a licence. */
final class LicenceView {

  private final Things things;
  private final FactRows facts;
  private final SurroundingsRows surroundings;

  LicenceView(Things things, FactRows facts, SurroundingsRows surroundings) {
    this.things = things;
    this.facts = facts;
    this.surroundings = surroundings;
  }

  DetailPage page(Detail.OfLicence detail) {
    Licence licence = detail.licence();
    DetailPage page = new DetailPage();
    page.title(licence.name(), "");
    page.add(where(licence));
    addOutline(page, licence);
    page.chips(licence.commodities(), List.of(licence.status(), licence.type()));
    page.paragraph(licence.summary());
    addTerms(page, licence);
    List<Node> sites = detail.surroundings().sites().stream().<Node>map(things::site).toList();
    page.property("Sites it names", sites);
    page.property("Also names", String.join(", ", licence.otherNames()));
    page.add(facts.source(licence.source()));
    surroundings.addTo(page, detail.surroundings());
    return page;
  }

  private static Node where(Licence licence) {
    return PositionLine.of(
        licence.district(), licence.province(), licence.position(), licence.precision());
  }

  private static void addOutline(DetailPage page, Licence licence) {
    if (licence.precision() == PositionPrecision.DISTRICT) {
      page.caution(
          "Only its district is known. Its symbol stands for “somewhere in %s”."
              .formatted(licence.district()));
      return;
    }
    switch (LicenceOutline.of(licence)) {
      case LicenceOutline.Published p -> page.note("Outline: " + p.text() + ".");
      case LicenceOutline.Circle c ->
          page.caution(
              "The dashed circle is schematic: it has the published area, but place and shape are"
                  + " not published.");
      case LicenceOutline.Point p ->
          page.caution("The outline is not published; the symbol marks a position only.");
      case LicenceOutline.Unknown u -> page.caution("Neither outline nor position is published.");
    }
  }

  private static void addTerms(DetailPage page, Licence licence) {
    page.property("Number", licence.number());
    page.property(
        "Holder", licence.holder().isBlank() ? "not stated" : licence.holder().replace(";", " · "));
    page.property("Type", licence.type());
    page.property("Status", licence.status());
    page.property("Granted", licence.granted());
    page.property("Expires", licence.expires());
    page.property(
        "Area",
        licence.areaKm2() == null ? "not published" : FigureText.of(licence.areaKm2(), "km2"));
    page.property("Minerals", String.join(", ", licence.minerals()));
    page.property("Outline", licence.geometryNote());
  }
}
