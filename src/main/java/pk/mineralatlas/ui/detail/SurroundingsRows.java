package pk.mineralatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.mineralatlas.analysis.AroundWords;
import pk.mineralatlas.analysis.LinkedAgreement;
import pk.mineralatlas.analysis.NearLicence;
import pk.mineralatlas.analysis.NearTransport;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.Agreement;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.ui.WrapLine;

/** What lies around a thing, as lines of a page. FX thread only. */
final class SurroundingsRows {

  private static final int LICENCES_SHOWN = 5;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s),;]+");

  private final Things things;
  private final FactRows facts;

  SurroundingsRows(Things things, FactRows facts) {
    this.things = things;
    this.facts = facts;
  }

  /** Licences, risk, distances, belts and agreements; incidents have a section of their own. */
  void addTo(DetailPage page, Surroundings around) {
    page.section("Around it");
    page.note(around.place().measureNote());
    page.property("Licences", licences(around.licences()));
    page.property("Mineral belts", around.belts().stream().map(this::belt).toList());
    around
        .findDistrictRisk()
        .ifPresentOrElse(
            risk -> addRisk(page, risk), () -> page.property("Risk", AroundWords.NOT_RATED));
    if (!around.transport().isEmpty()) {
      page.subsection("Distances, straight over the ground");
      page.note(AroundWords.TRANSPORT_NOTE);
      around
          .transport()
          .forEach(near -> page.property(SiteWords.capital(near.kind().text()), way(near)));
    }
    addAgreements(page, around.agreements());
  }

  private Node belt(Belt belt) {
    return things.belt(belt);
  }

  private Node licences(List<NearLicence> licences) {
    if (licences.isEmpty()) {
      return DetailPage.text(AroundWords.NO_LICENCE, "property-value", "atlas-muted");
    }
    List<Node> rows = new ArrayList<>();
    licences.forEach(near -> rows.add(licence(near)));
    return new ShortList(
        rows, LICENCES_SHOWN, "Show %d more".formatted(rows.size() - LICENCES_SHOWN));
  }

  private Node licence(NearLicence near) {
    return named(things.licence(near.licence()), AroundWords.licence(near));
  }

  /** A licence by its own words, for lists that are about nothing else. */
  Node licence(Licence licence) {
    return named(things.licence(licence), licence.holder() + " · " + licence.status());
  }

  private static Node named(Labeled name, String words) {
    VBox row = new VBox(name, DetailPage.text(words, "row-words"));
    row.getStyleClass().add("named-row");
    return row;
  }

  /** The level of a district with the whole rule that gave it. */
  void addRisk(DetailPage page, DistrictRisk risk) {
    page.property("Risk", riskLine(risk));
    page.property("Period", risk.period());
    page.property("Counted", AroundWords.counted(risk));
    page.property("Rule", rule(risk.rule()));
    page.property("Basis", rule(risk.basis()));
    page.add(facts.source(risk.source()));
  }

  private Node riskLine(DistrictRisk risk) {
    Labeled level = things.riskZone(risk.level());
    HBox line = new HBox(swatch(risk.level()), level, DetailPage.text("in", "atlas-muted"));
    line.getChildren().add(things.district(risk.district()));
    line.getStyleClass().add("risk-line");
    return line;
  }

  static Region swatch(String level) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("risk-swatch", "risk-" + level.replace(' ', '-'));
    return swatch;
  }

  /** A text whose web addresses are links. */
  Node rule(String text) {
    VBox box = new VBox();
    box.getStyleClass().add("rule");
    StringBuilder plain = new StringBuilder();
    List<Node> links = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    int at = 0;
    while (address.find()) {
      String number = "[" + (links.size() + 1) + "]";
      plain.append(text, at, address.start()).append(number);
      String host = LinkHost.of(address.group());
      links.add(things.page(number + " " + host, address.group(), "Named in the rule"));
      at = address.end();
    }
    plain.append(text.substring(at));
    box.getChildren().add(DetailPage.text(plain.toString(), "property-value"));
    box.getChildren().addAll(links);
    return box;
  }

  private Node way(NearTransport near) {
    Label words = DetailPage.text(AroundWords.way(near), "property-value");
    if (!AroundWords.isStatusTold(near)) {
      return words;
    }
    Label status = new Label(near.link().status());
    status.getStyleClass().addAll("atlas-badge", near.isInUse() ? "seasonal" : "closed");
    status.setMinWidth(Region.USE_PREF_SIZE);
    WrapLine line = new WrapLine(6, 2, words, status);
    line.getStyleClass().add("way-line");
    return line;
  }

  private void addAgreements(DetailPage page, List<LinkedAgreement> linked) {
    if (linked.isEmpty()) {
      return;
    }
    page.section("Agreements that touch it");
    linked.forEach(l -> page.add(agreement(l)));
  }

  private Node agreement(LinkedAgreement linked) {
    Agreement agreement = linked.agreement();
    DetailPage box = new DetailPage();
    box.node().getStyleClass().setAll("agreement");
    box.add(DetailPage.text(agreement.name(), "agreement-name"));
    box.note(AroundWords.link(linked));
    box.paragraph(agreement.summary());
    AroundWords.agreement(agreement).forEach(box::property);
    box.add(facts.source(agreement.source()));
    return box.node();
  }
}
