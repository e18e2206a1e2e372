package pk.mineralatlas.bench;

import java.io.PrintStream;
import java.util.Locale;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.render.label.MapLabels;
import pk.mineralatlas.render.label.PaperMaps;

/**
 * Prints the milliseconds it takes to place the labels of a sheet of paper, the atlas's own layers
 * in the folder {@code shapefiles}. Arguments: the paper, and the regions; A4 and some crowded ones
 * if not given.
 */
public final class PaperLabelBench {

  private static final int TIMES = 15;
  private static final String[] CROWDED = {
    "balochistan", "khyber-pakhtunkhwa", "gilgit-baltistan", "chagai", "pakistan"
  };

  private PaperLabelBench() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    out.println(Machine.facts());
    Paper paper = Paper.of(args.length > 0 ? args[0] : "A4");
    PaperMaps maps = PaperMaps.read();
    for (int i = 1; i <= (args.length > 1 ? args.length - 1 : CROWDED.length); i++) {
      String region = args.length > 1 ? args[i] : CROWDED[i - 1];
      PaperMaps.PaperMap map = maps.of(region, paper);
      MapLabels labels = new MapLabels();
      double[] ms = new double[TIMES];
      int count = 0;
      for (int t = 0; t < TIMES; t++) {
        long startNs = System.nanoTime();
        count = labels.place(map.snapshot(), map.options()).labels().size();
        ms[t] = (System.nanoTime() - startNs) / 1e6;
      }
      String name =
          String.format(Locale.ROOT, "%s, %d sites, %d labels", region, map.sites().size(), count);
      out.println(Samples.line(name, ms));
    }
  }
}
