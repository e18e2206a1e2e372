package pk.mineralatlas.source.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is odd about a file, gathered while it is read: single sentences, and things that happen to
 * many records, of which the first few are named. For several threads.
 */
public final class Findings {

  private static final int NAMED = 5;

  private final List<String> notes = new ArrayList<>();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> firstSkipped = new ArrayList<>();
  private int skipped;

  private static final class Tally {
    private int count;
    private int affected;
    private int last = -1;
    private final List<Integer> first = new ArrayList<>();

    void add(int times, int record) {
      count += times;
      if (record != last) {
        affected++;
        last = record;
        name(List.of(record));
      }
    }

    void addAll(Tally later) {
      count += later.count;
      affected += later.affected;
      name(later.first);
    }

    /** Keeps the lowest numbers, in whichever order threads come to them. */
    private void name(List<Integer> records) {
      for (int record : records) {
        int at = Collections.binarySearch(first, record);
        if (at < 0) {
          first.add(-at - 1, record);
        }
      }
      while (first.size() > NAMED) {
        first.removeLast();
      }
    }
  }

  /** Something about the whole file; the same sentence is kept once. */
  public synchronized void note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
  }

  /** Something about one record that is read all the same. */
  public void tally(String what, int record) {
    tally(what, record, 1);
  }

  /** Something that happens several times in one record, counted from 0. */
  public synchronized void tally(String what, int record, int times) {
    tallies.computeIfAbsent(what, _ -> new Tally()).add(times, record + 1);
  }

  /** A record, counted from 0, that cannot be read. */
  public synchronized void skip(int record, String why) {
    skipped++;
    if (firstSkipped.size() < NAMED) {
      firstSkipped.add("record %d: %s".formatted(record + 1, why));
    }
  }

  /** Adds what was found about further records. */
  public synchronized void addAll(Findings later) {
    synchronized (later) {
      later.notes.forEach(this::note);
      later.tallies.forEach(
          (what, tally) -> tallies.computeIfAbsent(what, _ -> new Tally()).addAll(tally));
      skipped += later.skipped;
      int room = Math.min(later.firstSkipped.size(), NAMED - firstSkipped.size());
      firstSkipped.addAll(later.firstSkipped.subList(0, room));
    }
  }

  public synchronized int skipped() {
    return skipped;
  }

  /** One sentence for each finding. */
  public synchronized List<String> warnings() {
    List<String> all = new ArrayList<>(notes);
    if (skipped > 0) {
      String more = skipped > NAMED ? "; and %d more".formatted(skipped - NAMED) : "";
      all.add(
          "%s skipped: %s%s"
              .formatted(counted(skipped, "record"), String.join("; ", firstSkipped), more));
    }
    // In the order of the records, whichever column was read first.
    tallies.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Tally> entry) -> entry.getValue().first.get(0))
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> all.add(sentence(entry.getKey(), entry.getValue())));
    return all;
  }

  private static String sentence(String what, Tally tally) {
    String first = String.join(", ", tally.first.stream().map(String::valueOf).toList());
    String more = tally.affected > tally.first.size() ? " …" : "";
    return "%s (%s: record %s%s)".formatted(what, counted(tally.count, "time"), first, more);
  }

  public static String counted(long count, String noun) {
    return count == 1 ? "1 " + noun : "%,d %ss".formatted(count, noun);
  }
}
