package pk.mineralatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.PositionPrecision;
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
    Site site = detail.site();
    DetailPage page = new DetailPage();
    page.title(site.name(), site.nameUr());
    page.add(PositionLine.of(site.district(), site.province(), site.position(), site.precision()));
    if (site.precision() == PositionPrecision.DISTRICT) {
      page.caution(
          ("Only the district is known. The marker stands for “somewhere in %s”, not for the"
                  + " deposit.")
              .formatted(site.district()));
    }
    page.chips(site.commodities(), List.of(statusWords(site.status()), typeWords(site.type())));
    page.paragraph(site.summary());
    addProperties(page, site, detail.critical());
    addFigures(page, detail.facts());
    addHistory(page, detail.facts().history());
    surroundings.addTo(page, detail.surroundings());
    return page;
  }

  private static String statusWords(String status) {
    return switch (status) {
      case "development" -> "in development";
      case "exploration" -> "in exploration";
      case "unknown" -> "status unknown";
      default -> status;
    };
  }

  private static String typeWords(String type) {
    return switch (type) {
      case "district" -> "mining district";
      case "processing" -> "processing plant";
      default -> type;
    };
  }

  private void addProperties(DetailPage page, Site site, List<String> critical) {
    page.property("Deposit type", site.depositType());
    page.property("Geology", site.hostGeology());
    page.property("Operator", site.operator().isBlank() ? "not stated" : site.operator());
    page.property("Shares", site.ownerShares().replace("; ", " · ").replace(";", " · "));
    page.property("Since", site.startYear());
    page.property("Access", site.accessNote());
    page.property("Also called", String.join(", ", site.altNames()));
    if (!site.positionOrigin().isBlank()) {
      String origin = site.positionOrigin();
      page.property("Position from", things.page(origin, site.positionUrl(), origin));
    }
    page.property(
        "USGS critical",
        critical.isEmpty() ? "" : String.join(", ", critical) + " (draft list of 2025)");
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
    String text =
        switch (topic) {
          case "reserve" -> "Reserves";
          case "resource" -> "Resources";
          default -> SurroundingsRows.capital(topic);
        };
    return DetailPage.text(text, "topic-heading");
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
