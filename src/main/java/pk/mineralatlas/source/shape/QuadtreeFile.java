package pk.mineralatlas.source.shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;

/**
 * The quadtree that shapelib, GDAL and MapServer write beside the shapes ({@code .qix}): boxes in
 * boxes, each with the records that fit into it and into none of the smaller ones. Read whole and
 * held against the shapes; used only where it agrees with them.
 *
 * <p>The layout is that of shapelib's {@code shptree.c}: {@code SQT}, the byte order, the version,
 * three spare bytes, the number of records, the depth; then the nodes, each in front of its
 * children: the bytes its children take, minX, minY, maxX, maxY, the number of records, their
 * numbers from 0, the number of children.
 */
public final class QuadtreeFile implements BoxIndex {

  /** So many records are held against the boxes they are said to lie in. */
  private static final int SAMPLES = 1000;

  /** The coarsest clock of a file system: FAT and zip count in two seconds. */
  private static final long CLOCK_MILLIS = 2000;

  private final QuadtreeNodes nodes;

  /** Records the tree does not name: nothing is known about them. */
  private final int[] unnamed;

  private QuadtreeFile(QuadtreeNodes nodes, int[] unnamed) {
    this.nodes = nodes;
    this.unnamed = unnamed;
  }

  /**
   * Reads a quadtree.
   *
   * @param shp the file of the shapes; a quadtree that is older is one of former shapes
   * @param findings is told why, where it is not used
   * @return none where it is damaged, or not the one of these shapes
   */
  public static Optional<QuadtreeFile> read(Path qix, Path shp, ShpFile shapes, Findings findings) {
    shapes.settle();
    try (MappedFile bytes = MappedFile.open(qix)) {
      if (millis(qix) + CLOCK_MILLIS < millis(shp)) {
        throw new BadRecordException("is older than the .shp");
      }
      return Optional.of(of(QuadtreeReader.read(bytes, shapes.records()), shapes));
    } catch (IOException e) {
      findings.note("the .qix cannot be read (%s); it is not used".formatted(Reasons.of(e)));
    } catch (BadRecordException e) {
      findings.note("the .qix %s; it is not used".formatted(e.why()));
    }
    return Optional.empty();
  }

  private static long millis(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toMillis();
  }

  private static QuadtreeFile of(QuadtreeNodes nodes, ShpFile shapes) throws BadRecordException {
    boolean[] named = new boolean[shapes.records()];
    nodes.checkNames(named);
    int step = Math.max(1, nodes.names() / SAMPLES);
    double[] box = new double[4];
    for (int at = 0; at < nodes.names(); at += step) {
      int node = nodes.nodeOf(at);
      // What stands in the first node is never left out, so that its box does not matter.
      int record = nodes.name(at);
      boolean matters = node > 0 && !shapes.isNull(record);
      if (matters && !(shapes.copyBox(record, box) && nodes.holds(node, box))) {
        throw new BadRecordException("contradicts the .shp at record %d".formatted(record + 1));
      }
    }
    int[] unnamed = IntStream.range(0, named.length).filter(record -> !named[record]).toArray();
    return new QuadtreeFile(nodes, unnamed);
  }

  @Override
  public int[] candidates(Envelope box) {
    IntStream.Builder found = IntStream.builder();
    Arrays.stream(unnamed).forEach(found::add);
    nodes.visit(box, found);
    return found.build().sorted().toArray();
  }
}
