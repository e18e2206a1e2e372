package pk.mineralatlas.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the window is to start.
 *
 * @param dataFolder where catalogue, settings and log are kept
 * @param timings says what was reached when
 * @param screenshot where a picture of the window goes once all of it is there, after which it
 *     closes; null to stay open
 * @param rehearsal goes by itself through what people do, then closes
 */
record WindowOptions(
    Path dataFolder, Timings timings, @Nullable Path screenshot, boolean rehearsal) {}
