package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the window is to start.
 *
 * @param dataFolder where catalogue, settings and log are kept
 * @param timings says what was reached when
 * @param screenshot where a picture of the window goes once all of it is there, after which it
 *     closes; null to stay open
 * @param rehearsal goes by itself through what people do, then closes
 * @param map shown in place of the one that was last seen; null for that one
 * @param files opened as layers
 */
record WindowOptions(
    Path dataFolder,
    Timings timings,
    @Nullable Path screenshot,
    boolean rehearsal,
    @Nullable Path map,
    List<Path> files) {

  WindowOptions {
    files = List.copyOf(files);
  }
}
