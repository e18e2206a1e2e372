package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.analysis.AroundWords;
import pk.mineralatlas.analysis.FactSheet;
import pk.mineralatlas.analysis.NearTransport;
import pk.mineralatlas.analysis.PrecisionText;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.render.MapRenderer;

/** Reports in Urdu: their own words are, and the statements of the catalogue stay in English. */
class SiteReportUrduTest {

  private static final Catalogue CATALOGUE = BundledCatalogue.get();
  private static final SheetWords URDU = new SheetWords(true);
  private static final Map<AtlasLayer, FeatureLayer> LAYERS = SheetSamples.layers(0);

  @TempDir Path folder;

  private static SiteDossier dossier(Site site) {
    return SiteDossier.of(CATALOGUE, site, Surroundings.INCIDENT_RADIUS_M);
  }

  private static MapSheet report(String id) throws PrintException {
    PrintRequest base =
        SheetSamples.request(LAYERS, "Pakistan", Paper.A4, Orientation.PORTRAIT)
            .in(PageLanguage.URDU);
    Site site = CATALOGUE.findSite(id).orElseThrow();
    return SiteReport.of(dossier(site), base, new Regions(LAYERS), MapRenderer.bundled());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void headingsAreInUrduAndStatementsAsTheyAre() throws Exception {
    ProgramRun.assumeThere("pdftotext");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOutput.write(report("reko-diq"), out);
    Path file = Files.write(folder.resolve("report.pdf"), out.toByteArray());
    String text = ProgramRun.output("", "pdftotext", file.toString(), "-");
    String plain = text.replaceAll("\\p{Cf}", " ").replaceAll("\\s+", " ");
    assertThat(plain)
        .contains("ریکوڈک", "مقام کا تعارف", "تانبا", "سونا", "تخمینی معدنی وسائل", "گرد و نواح")
        .contains("ضلع چاغی")
        .contains("NI 43-101", "Reko Diq Mining Company")
        .doesNotContain("The site", "Status", "Around it", "The ring marks");
    String raw = letters(ProgramRun.output("", "pdftotext", "-raw", file.toString(), "-"));
    for (Fact fact : CATALOGUE.factsOf("reko-diq")) {
      assertThat(raw).contains(letters(fact.statement()));
    }
  }

  @Test
  void itsHeadSaysWhereTheSiteLies() throws Exception {
    assertThat(report("reko-diq").subtitle())
        .isEqualTo("چاغی، بلوچستان · 29.1228° شمال، 62.0789° مشرق · درست مقام");
  }

  /** What the words of the panel are made of for every site of the catalogue. */
  @Test
  void everyPhraseIsKnownForEverySite() {
    for (Site site : CATALOGUE.sites()) {
      SiteDossier dossier = dossier(site);
      List<String> said = new ArrayList<>();
      said.add(URDU.of(SiteWords.status(site.status())));
      said.add(URDU.of(SiteWords.type(site.type())));
      said.add(URDU.of(site.province()));
      said.add(URDU.of(PrecisionText.position(site.precision())));
      said.add(URDU.minerals(site.commodities()));
      for (FactSheet.Topic topic : dossier.facts().topics()) {
        said.add(URDU.of(SiteWords.topic(topic.name())));
      }
      SiteWords.properties(dossier).keySet().forEach(name -> said.add(URDU.of(name)));
      addAround(said, dossier.surroundings());
      assertThat(said).as(site.id()).allMatch(text -> !text.matches(".*[A-Za-z].*"));
    }
  }

  private static void addAround(List<String> said, Surroundings around) {
    said.add(URDU.of(around.place().measureNote()));
    said.add(URDU.said(AroundWords.incidentCount(around.place(), around.incidents())));
    around.licences().forEach(near -> said.add(URDU.said(AroundWords.licence(near))));
    around.belts().forEach(belt -> said.add(URDU.of(belt.kind())));
    around.findDistrictRisk().ifPresent(r -> said.add(URDU.of(r.level())));
    around.findDistrictRisk().ifPresent(r -> said.add(URDU.said(AroundWords.counted(r))));
    for (NearTransport near : around.transport()) {
      said.add(URDU.of(SiteWords.capital(near.kind().text())));
      said.add(URDU.said(near.distance().text()));
      said.add(URDU.said(near.link().status()));
    }
    AroundWords.incidents(around.place(), around.incidents())
        .forEach((incident, where) -> said.add(URDU.said(AroundWords.incident(incident, where))));
  }
}
