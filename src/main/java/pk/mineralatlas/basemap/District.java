package pk.mineralatlas.basemap;

import java.util.List;

/**
 * A district as it was outlined about 2011, under its present name.
 *
 * @param id stable identifier
 * @param outlines the outlines of the drawing that make it up; the former Frontier Regions have
 *     joined the district whose name they bore
 * @param also present names of districts that have been split off, or that it is now divided into
 */
record District(
    String id,
    String name,
    String nameUr,
    String province,
    List<String> also,
    List<String> outlines) {

  /** Whether a present district of that name lies in this outline. */
  boolean isCalled(String district) {
    return name.equals(district) || also.contains(district);
  }
}
