package pk.mineralatlas.source.crs;

import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import pk.mineralatlas.feature.PackedShapes;
import pk.mineralatlas.feature.Pieces;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.source.file.Findings;

/** Takes coordinates from a file's reference system to the map plane. Any thread. */
public final class Placement {

  /** A reason longer than this repeats the file. */
  private static final int MAX_REASON = 120;

  private final MapProjection target;
  private final Optional<ToLonLat> toLonLat;
  private final ReferenceSystem system;

  private Placement(MapProjection target, Optional<ToLonLat> toLonLat, ReferenceSystem system) {
    this.target = target;
    this.toLonLat = toLonLat;
    this.system = system;
  }

  public static Placement of(ReferenceSystem system, MapProjection target, Findings findings) {
    if (system instanceof ReferenceSystem.Described described) {
      try {
        ToLonLat toLonLat = ToLonLat.from(described.definition());
        if (!toLonLat.isDatumKnown()) {
          findings.note(
              "how the datum of the reference system lies to WGS 84 is not known; the layer may"
                  + " stand up to a kilometre off");
        }
        return new Placement(target, Optional.of(toLonLat), system);
      } catch (FactoryException | RuntimeException | StackOverflowError e) {
        findings.note("the .prj is not understood: " + firstLine(e));
        return new Placement(
            target, Optional.empty(), ReferenceSystem.unknown(described.label(), findings));
      }
    }
    return new Placement(target, Optional.empty(), system);
  }

  private static String firstLine(Throwable e) {
    String message = String.valueOf(e.getMessage());
    String line = message.lines().findFirst().orElse("").strip();
    return line.substring(0, Math.min(MAX_REASON, line.length()));
  }

  /** The reference system, which is unknown where GeoTools does not understand it. */
  public ReferenceSystem system() {
    return system;
  }

  public boolean isPlaced() {
    return system.certainty() != ReferenceSystem.Certainty.UNKNOWN;
  }

  /** Projects all positions in place, on several threads. */
  public void place(PackedShapes shapes) {
    if (!isPlaced()) {
      return;
    }
    double[] xy = shapes.xy();
    int positions = xy.length / 2;
    Pieces.of(
        positions,
        (_, start, end) -> {
          toLonLat.ifPresent(t -> t.transform(xy, 2 * start, end - start));
          target.projectInPlace(xy, 2 * start, end - start);
        });
  }
}
