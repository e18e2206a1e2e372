package pk.mineralatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import pk.mineralatlas.analysis.FactSheet;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.Site;

/** The page of a site. */
final class SiteView {

  private static final int FIGURES_SHOWN = 5;
  private static final int HISTORY_SHOWN = 3;

  private final Things things;
  private final FactRows facts;
  private final SurroundingsRows surroundings;

  SiteView(Things things, FactRows facts, SurroundingsRows surroundings) {
    this.things = things;
    this.facts = facts;
    this.surroundings = surroundings;
  }

  DetailPage page(Detail.OfSite detail) {
    SiteDossier dossier = detail.dossier();
    Site site = dossier.site();
    DetailPage page = new DetailPage();
    page.title(site.name(), site.nameUr());
    page.add(PositionLine.of(site.district(), site.province(), site.position(), site.precision()));
    if (!SiteWords.caution(site).isEmpty()) {
      page.caution(SiteWords.caution(site));
    }
    page.chips(
        site.commodities(), List.of(SiteWords.status(site.status()), SiteWords.type(site.type())));
    page.paragraph(site.summary());
    addProperties(page, dossier);
    addFigures(page, dossier.facts());
    addHistory(page, dossier.facts().history());
    surroundings.addTo(page, dossier.surroundings());
    return page;
  }

  private void addProperties(DetailPage page, SiteDossier dossier) {
    String origin = dossier.site().positionOrigin();
    SiteWords.properties(dossier)
        .forEach(
            (name, value) -> {
              if (!value.isBlank() && name.equals(SiteWords.POSITION_FROM)) {
                page.property(name, things.page(origin, dossier.site().positionUrl(), origin));
              } else {
                page.property(name, value);
              }
            });
  }

  private void addFigures(DetailPage page, FactSheet sheet) {
    page.section("Figures, by evidence");
    if (sheet.topics().isEmpty()) {
      page.note("No figure is known for this site. What is known of it stands below.");
      return;
    }
    List<Node> items = new ArrayList<>();
    int shownFigures = 0;
    int shownItems = 0;
    int hiddenConflicts = 0;
    for (FactSheet.Topic topic : sheet.topics()) {
      boolean headingPending = true;
      for (FactSheet.Entry entry : topic.entries()) {
        if (headingPending) {
          items.add(topicHeading(topic.name()));
          headingPending = false;
        }
        items.add(facts.entry(entry));
        if (shownFigures < FIGURES_SHOWN) {
          shownFigures += entry.facts().size();
          shownItems = items.size();
        } else if (entry instanceof FactSheet.Entry.Disagreeing) {
          hiddenConflicts += entry.facts().size();
        }
      }
    }
    page.add(
        new ShortList(
            items, shownItems, more(sheet.figureCount() - shownFigures, hiddenConflicts)));
  }

  private static String more(int figures, int inConflict) {
    return "%d more figure%s%s"
        .formatted(
            figures,
            figures == 1 ? "" : "s",
            inConflict == 0 ? "" : ", %d in conflict".formatted(inConflict));
  }

  private static Label topicHeading(String topic) {
    return DetailPage.text(SiteWords.topic(topic), "topic-heading");
  }

  private void addHistory(DetailPage page, List<Fact> history) {
    if (history.isEmpty()) {
      return;
    }
    page.section("History and notes");
    List<Node> rows = history.stream().map(facts::row).toList();
    page.add(
        new ShortList(
            rows, HISTORY_SHOWN, "%d more statements".formatted(rows.size() - HISTORY_SHOWN)));
  }
}
