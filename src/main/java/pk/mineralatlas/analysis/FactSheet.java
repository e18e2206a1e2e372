package pk.mineralatlas.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pk.mineralatlas.catalog.Fact;

/**
 * The statements about a site in the order they are read: figures by topic, within a topic what
 * disagrees first and side by side, then by evidence; history below.
 *
 * @param topics the topics there are, each with its entries
 * @param history statements without a topic of their own, newest first
 */
public record FactSheet(List<Topic> topics, List<Fact> history) {

  private static final String HISTORY = "history";

  /** What an investor asks first stands first. */
  private static final List<String> ORDER =
      List.of(
          "reserve",
          "resource",
          "grade",
          "production",
          "capacity",
          "investment",
          "exports",
          "security",
          "environment");

  public FactSheet {
    topics = List.copyOf(topics);
    history = List.copyOf(history);
  }

  /**
   * The statements of one topic.
   *
   * @param name the catalogue's word for it
   */
  public record Topic(String name, List<Entry> entries) {
    public Topic {
      entries = List.copyOf(entries);
    }
  }

  /** One statement, or several that disagree. */
  public sealed interface Entry {
    /** The statement, or those that disagree. */
    List<Fact> facts();

    /** A statement that nothing contradicts. */
    record Single(Fact fact) implements Entry {
      @Override
      public List<Fact> facts() {
        return List.of(fact);
      }
    }

    /** Figures for the same thing that differ. */
    record Disagreeing(List<Fact> facts) implements Entry {
      public Disagreeing {
        facts = List.copyOf(facts);
      }
    }
  }

  /** The statements of a site, sorted. */
  public static FactSheet of(List<Fact> facts) {
    List<Conflicts.Conflict> conflicts = Conflicts.among(facts);
    List<Topic> topics =
        facts.stream()
            .map(Fact::topic)
            .filter(topic -> !topic.equals(HISTORY))
            .distinct()
            .sorted(Comparator.comparingInt(FactSheet::rank))
            .map(topic -> new Topic(topic, entries(topic, facts, conflicts)))
            .toList();
    List<Fact> history =
        facts.stream()
            .filter(fact -> fact.topic().equals(HISTORY))
            .sorted(Comparator.comparing(Fact::asOf).reversed())
            .toList();
    return new FactSheet(topics, history);
  }

  private static int rank(String topic) {
    int index = ORDER.indexOf(topic);
    return index < 0 ? ORDER.size() : index;
  }

  private static List<Entry> entries(
      String topic, List<Fact> facts, List<Conflicts.Conflict> conflicts) {
    List<Entry> entries = new ArrayList<>();
    Set<Fact> disagreeing = new HashSet<>();
    for (Conflicts.Conflict conflict : conflicts) {
      if (conflict.topic().equals(topic)) {
        entries.add(new Entry.Disagreeing(conflict.figures()));
        disagreeing.addAll(conflict.figures());
      }
    }
    facts.stream()
        .filter(fact -> fact.topic().equals(topic) && !disagreeing.contains(fact))
        .sorted(Comparator.comparing(Fact::confidence).thenComparing(Fact::asOf, newestFirst()))
        .forEach(fact -> entries.add(new Entry.Single(fact)));
    return entries;
  }

  private static Comparator<String> newestFirst() {
    return Comparator.reverseOrder();
  }

  /** How many statements have a topic other than history. */
  public int figureCount() {
    return topics.stream().flatMap(t -> t.entries().stream()).mapToInt(e -> e.facts().size()).sum();
  }
}
