package pk.mineralatlas.ui.detail;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.PositionPrecision;

/** The page of a security incident. */
final class IncidentView {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Things things;
  private final FactRows facts;
  private final SurroundingsRows surroundings;

  IncidentView(Things things, FactRows facts, SurroundingsRows surroundings) {
    this.things = things;
    this.facts = facts;
    this.surroundings = surroundings;
  }

  DetailPage page(Detail.OfIncident detail) {
    Incident incident = detail.incident();
    DetailPage page = new DetailPage();
    page.title(incident.place(), "");
    page.add(
        PositionLine.of(
            incident.district(), incident.province(), incident.position(), incident.precision()));
    if (incident.precision() == PositionPrecision.DISTRICT) {
      page.caution(
          "Only the district is known. Its symbol stands for “somewhere in %s”."
              .formatted(incident.district()));
    }
    page.chips(List.of(), List.of(incident.type(), incident.target()));
    page.paragraph(incident.summary());
    page.property("Date", DAY.format(incident.date()));
    page.property("Kind", incident.type());
    page.property("Target", incident.target());
    page.property("Actor", incident.actor().isBlank() ? "not stated" : incident.actor());
    page.property(
        "Deaths",
        incident.fatalities() == null
            ? "not given by the source"
            : incident.fatalities() + " by the cited source");
    List<Node> sites = detail.surroundings().sites().stream().<Node>map(things::site).toList();
    page.property("Sites it names", sites);
    page.property("Also names", String.join(", ", incident.otherNames()));
    page.add(facts.source(incident.source()));
    surroundings.addTo(page, detail.surroundings());
    return page;
  }
}
