package pk.mineralatlas.source.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature on its way into or out of a file.
 *
 * @param geometry in the file's own coordinates (longitude, latitude in degrees unless its
 *     reference system says otherwise); null where there is none
 * @param values one a column, each of the column's class or null
 */
public record SourceFeature(@Nullable Geometry geometry, List<@Nullable Object> values) {

  public SourceFeature {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  public static SourceFeature of(@Nullable Geometry geometry, @Nullable Object... values) {
    return new SourceFeature(geometry, Arrays.asList(values));
  }
}
