package pk.mineralatlas.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import pk.mineralatlas.analysis.AroundWords;
import pk.mineralatlas.analysis.FactSheet;
import pk.mineralatlas.analysis.LinkedAgreement;
import pk.mineralatlas.analysis.NearLicence;
import pk.mineralatlas.analysis.NearTransport;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.Source;

/** The text of a site's report, in the order of the detail panel; sources are numbered. */
final class ReportBody {

  private static final String CRITICAL = "USGS critical";

  private final SiteDossier dossier;
  private final ReportText text;
  private final SheetWords words;
  private final UnaryOperator<String> districts;
  private final Map<Source, Integer> sources = new LinkedHashMap<>();

  private ReportBody(
      SiteDossier dossier, ReportText text, SheetWords words, UnaryOperator<String> districts) {
    this.dossier = dossier;
    this.text = text;
    this.words = words;
    this.districts = districts;
  }

  /** The pieces of the report, for columns of a width; districts have their English names. */
  static List<ReportBlock> of(
      SiteDossier dossier, SheetFonts fonts, TypeScale type, double widthMm) {
    return of(dossier, new ReportText(fonts, type, widthMm), type.words(), name -> name);
  }

  /**
   * The pieces of the report.
   *
   * @param text sets them
   * @param districts gives the name of a district on the page by its English name
   */
  static List<ReportBlock> of(
      SiteDossier dossier, ReportText text, SheetWords words, UnaryOperator<String> districts) {
    ReportBody body = new ReportBody(dossier, text, words, districts);
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
    property("Source", "%s [%d]".formatted(publisher, number(source)));
  }

  private void addSite() {
    text.section(words.of("The site"));
    text.paragraph(dossier.site().summary());
    property("Minerals", words.minerals(dossier.site().commodities()));
    property("Status", words.of(SiteWords.status(dossier.site().status())));
    property("Type", words.of(SiteWords.type(dossier.site().type())));
    SiteWords.properties(dossier)
        .forEach(
            (name, value) -> {
              property(name, name.equals(CRITICAL) ? critical(value) : words.of(value));
              if (!value.isBlank() && name.equals(SiteWords.POSITION_FROM)) {
                text.property("", dossier.site().positionUrl());
              }
            });
  }

  private String critical(String english) {
    return words.isUrdu() && !dossier.critical().isEmpty()
        ? words.of("%s (draft list of 2025)", words.minerals(dossier.critical()))
        : english;
  }

  /** A property whose name is in the page's language. */
  private void property(String name, String value) {
    text.property(words.of(name), value);
  }

  private void addFigures() {
    FactSheet facts = dossier.facts();
    text.section(words.of("Figures, by evidence"));
    if (facts.topics().isEmpty()) {
      text.note(words.of("No figure is known for this site. What is known of it stands below."));
    }
    for (FactSheet.Topic topic : facts.topics()) {
      text.subsection(words.of(SiteWords.topic(topic.name())));
      topic.entries().forEach(this::add);
    }
    if (!facts.history().isEmpty()) {
      text.section(words.of("History and notes"));
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
    text.section(words.of("Around it"));
    text.note(words.of(around.place().measureNote()));
    text.subsection(words.of("Licences"));
    if (around.licences().isEmpty()) {
      text.note(words.of(AroundWords.NO_LICENCE));
    }
    around.licences().forEach(this::addLicence);
    if (!around.belts().isEmpty()) {
      text.subsection(words.of("Mineral belts"));
      around
          .belts()
          .forEach(
              belt ->
                  text.named(
                      words.name(belt.name(), belt.nameUr()),
                      words.of(belt.kind()) + " [%d]".formatted(number(belt.source()))));
    }
  }

  /** Urdu does not share a line with a holder's name, which is known in Latin letters. */
  private void addLicence(NearLicence near) {
    String holder = near.licence().holder();
    String cited = " [%d]".formatted(number(near.licence().source()));
    String how = words.said(AroundWords.licence(near));
    if (words.isUrdu()) {
      text.named(near.licence().name(), how, holder + cited);
    } else {
      text.named(near.licence().name(), holder + " · " + how + cited);
    }
  }

  private void addRisk() {
    text.subsection(words.of("Risk"));
    DistrictRisk risk = dossier.surroundings().districtRisk();
    if (risk == null) {
      text.note(
          words.of(
              SiteWords.capital(AroundWords.NOT_RATED) + ". No rating does not mean no risk."));
      return;
    }
    property(
        "Level", words.of("%s in %s", words.of(risk.level()), districts.apply(risk.district())));
    property("Period", risk.period());
    property("Counted", words.said(AroundWords.counted(risk)));
    property("Rule", risk.rule());
    property("Basis", risk.basis());
    cite(risk.source());
  }

  private void addTransport() {
    if (dossier.surroundings().transport().isEmpty()) {
      return;
    }
    text.subsection(words.of("Distances, straight over the ground"));
    text.note(words.of(AroundWords.TRANSPORT_NOTE));
    for (NearTransport near : dossier.surroundings().transport()) {
      String status = words.said(near.link().status());
      String told = AroundWords.isStatusTold(near) ? " (" + status + ")" : "";
      property(SiteWords.capital(near.kind().text()), words.said(AroundWords.way(near)) + told);
    }
  }

  private void addIncidents() {
    Surroundings around = dossier.surroundings();
    text.section(
        words.said(
            AroundWords.incidentHeading(around.place(), around.incidents())
                .replace(", by year", "")));
    text.paragraph(words.said(AroundWords.incidentCount(around.place(), around.incidents())));
    AroundWords.incidents(around.place(), around.incidents())
        .forEach(
            (incident, where) ->
                text.named(
                    incident.date() + "  " + incident.place(),
                    words.said(AroundWords.incident(incident, where))
                        + " [%d]".formatted(number(incident.source()))));
    text.note(words.of(AroundWords.CENSUS_NOTE));
  }

  private void addAgreements() {
    List<LinkedAgreement> agreements = dossier.surroundings().agreements();
    if (agreements.isEmpty()) {
      return;
    }
    text.section(words.of("Agreements that touch it"));
    for (LinkedAgreement linked : agreements) {
      text.subsection(linked.agreement().name());
      text.note(words.said(SiteWords.capital(linked.link().text())) + via(linked));
      text.paragraph(linked.agreement().summary());
      AroundWords.agreement(linked.agreement())
          .forEach((name, value) -> property(name, words.said(value)));
      cite(linked.agreement().source());
    }
  }

  private String via(LinkedAgreement linked) {
    boolean isMineral = linked.link() == LinkedAgreement.Link.MINERAL;
    String via = isMineral ? words.minerals(linked.via()) : String.join(", ", linked.via());
    return via.isEmpty() ? "" : ": " + via;
  }

  private void addSources() {
    if (sources.isEmpty()) {
      return;
    }
    text.section(words.of("Sources"));
    sources.forEach((source, number) -> text.source(number, source));
  }
}
