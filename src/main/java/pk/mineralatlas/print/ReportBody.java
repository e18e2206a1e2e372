package pk.mineralatlas.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.mineralatlas.analysis.AroundWords;
import pk.mineralatlas.analysis.FactSheet;
import pk.mineralatlas.analysis.LinkedAgreement;
import pk.mineralatlas.analysis.NearTransport;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.Source;

/** The text of a site's report, in the order of the detail panel; sources are numbered. */
final class ReportBody {

  private final SiteDossier dossier;
  private final ReportText text;
  private final Map<Source, Integer> sources = new LinkedHashMap<>();

  private ReportBody(SiteDossier dossier, ReportText text) {
    this.dossier = dossier;
    this.text = text;
  }

  /** The pieces of the report, for columns of a width. */
  static List<ReportBlock> of(
      SiteDossier dossier, SheetFonts fonts, TypeScale type, double widthMm) {
    ReportBody body = new ReportBody(dossier, new ReportText(fonts, type, widthMm));
    body.addSite();
    body.addFigures();
    body.addAround();
    body.addRisk();
    body.addTransport();
    body.addIncidents();
    body.addAgreements();
    body.addSources();
    return body.text.blocks();
  }

  private int number(Source source) {
    return sources.computeIfAbsent(source, s -> sources.size() + 1);
  }

  private void cite(Source source) {
    String publisher = source.publisher().isBlank() ? source.title() : source.publisher();
    text.property("Source", "%s [%d]".formatted(publisher, number(source)));
  }

  private void addSite() {
    text.section("The site");
    text.paragraph(dossier.site().summary());
    text.property("Minerals", String.join(", ", dossier.site().commodities()));
    text.property("Status", SiteWords.status(dossier.site().status()));
    text.property("Type", SiteWords.type(dossier.site().type()));
    SiteWords.properties(dossier)
        .forEach(
            (name, value) -> {
              text.property(name, value);
              if (!value.isBlank() && name.equals(SiteWords.POSITION_FROM)) {
                text.property("", dossier.site().positionUrl());
              }
            });
  }

  private void addFigures() {
    FactSheet facts = dossier.facts();
    text.section("Figures, by evidence");
    if (facts.topics().isEmpty()) {
      text.note("No figure is known for this site. What is known of it stands below.");
    }
    for (FactSheet.Topic topic : facts.topics()) {
      text.subsection(SiteWords.topic(topic.name()));
      topic.entries().forEach(this::add);
    }
    if (!facts.history().isEmpty()) {
      text.section("History and notes");
      facts.history().forEach(fact -> text.fact(fact, number(fact.source())));
    }
  }

  private void add(FactSheet.Entry entry) {
    switch (entry) {
      case FactSheet.Entry.Single(Fact fact) -> text.fact(fact, number(fact.source()));
      case FactSheet.Entry.Disagreeing(List<Fact> facts) ->
          text.disagreeing(facts, facts.stream().map(f -> number(f.source())).toList());
    }
  }

  private void addAround() {
    Surroundings around = dossier.surroundings();
    text.section("Around it");
    text.note(around.place().measureNote());
    text.subsection("Licences");
    if (around.licences().isEmpty()) {
      text.note(AroundWords.NO_LICENCE);
    }
    around
        .licences()
        .forEach(
            near -> {
              text.named(
                  near.licence().name(),
                  near.licence().holder()
                      + " · "
                      + AroundWords.licence(near)
                      + " [%d]".formatted(number(near.licence().source())));
            });
    if (!around.belts().isEmpty()) {
      text.subsection("Mineral belts");
      around
          .belts()
          .forEach(
              belt ->
                  text.named(belt.name(), belt.kind() + " [%d]".formatted(number(belt.source()))));
    }
  }

  private void addRisk() {
    text.subsection("Risk");
    DistrictRisk risk = dossier.surroundings().districtRisk();
    if (risk == null) {
      text.note(SiteWords.capital(AroundWords.NOT_RATED) + ". No rating does not mean no risk.");
      return;
    }
    text.property("Level", risk.level() + " in " + risk.district());
    text.property("Period", risk.period());
    text.property("Counted", AroundWords.counted(risk));
    text.property("Rule", risk.rule());
    text.property("Basis", risk.basis());
    cite(risk.source());
  }

  private void addTransport() {
    if (dossier.surroundings().transport().isEmpty()) {
      return;
    }
    text.subsection("Distances, straight over the ground");
    text.note(AroundWords.TRANSPORT_NOTE);
    for (NearTransport near : dossier.surroundings().transport()) {
      String status = AroundWords.isStatusTold(near) ? " (" + near.link().status() + ")" : "";
      text.property(SiteWords.capital(near.kind().text()), AroundWords.way(near) + status);
    }
  }

  private void addIncidents() {
    Surroundings around = dossier.surroundings();
    text.section(
        AroundWords.incidentHeading(around.place(), around.incidents()).replace(", by year", ""));
    text.paragraph(AroundWords.incidentCount(around.place(), around.incidents()));
    AroundWords.incidents(around.place(), around.incidents())
        .forEach(
            (incident, where) ->
                text.named(
                    incident.date() + "  " + incident.place(),
                    AroundWords.incident(incident, where)
                        + " [%d]".formatted(number(incident.source()))));
    text.note(AroundWords.CENSUS_NOTE);
  }

  private void addAgreements() {
    List<LinkedAgreement> agreements = dossier.surroundings().agreements();
    if (agreements.isEmpty()) {
      return;
    }
    text.section("Agreements that touch it");
    for (LinkedAgreement linked : agreements) {
      text.subsection(linked.agreement().name());
      text.note(SiteWords.capital(AroundWords.link(linked)));
      text.paragraph(linked.agreement().summary());
      AroundWords.agreement(linked.agreement()).forEach(text::property);
      cite(linked.agreement().source());
    }
  }

  private void addSources() {
    if (sources.isEmpty()) {
      return;
    }
    text.section("Sources");
    sources.forEach((source, number) -> text.source(number, source));
  }
}
