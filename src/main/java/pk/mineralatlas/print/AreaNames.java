package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import pk.mineralatlas.geo.Extent;

/**
 * What to call a rectangle of land: by the provinces it shows, and that it shows a part of them.
 *
 * @param english such as {@code Part of Balochistan}
 * @param urdu the same in Urdu
 */
record AreaNames(String english, String urdu) {

  /** Points along each side at which it is asked whose land it is. */
  private static final int SIDE = 16;

  /** A province with less of the land shown than this is not named. */
  private static final double LEAST_SHARE = 0.08;

  private static final int MOST_NAMES = 3;

  private record Share(MapArea province, long points) {}

  /** The names of an area by the provinces, which have outlines. */
  static AreaNames of(Extent extent, List<MapArea> provinces) {
    List<Share> shares = new ArrayList<>();
    for (MapArea province : provinces) {
      long points = province.extent().intersects(extent) ? points(extent, province) : 0;
      if (points > 0) {
        shares.add(new Share(province, points));
      }
    }
    long land = shares.stream().mapToLong(Share::points).sum();
    List<MapArea> named =
        shares.stream()
            .filter(share -> share.points() >= LEAST_SHARE * land)
            .sorted(Comparator.comparingLong(Share::points).reversed())
            .map(Share::province)
            .toList();
    return named.isEmpty() ? new AreaNames("Selected area", "منتخب علاقہ") : of(named, extent);
  }

  private static AreaNames of(List<MapArea> named, Extent extent) {
    if (named.size() > MOST_NAMES) {
      return new AreaNames("Pakistan", "پاکستان");
    }
    List<String> names = named.stream().map(MapArea::name).toList();
    String english = SheetWords.of(PageLanguage.ENGLISH).and(names);
    List<String> namesUr = named.stream().map(MapArea::nameUr).toList();
    boolean isKnown = namesUr.stream().noneMatch(String::isEmpty);
    String urdu = isKnown ? SheetWords.of(PageLanguage.URDU).and(namesUr) : "";
    boolean isWhole = named.stream().allMatch(each -> holds(extent, each.extent()));
    if (isWhole) {
      return new AreaNames(english, urdu);
    }
    boolean isOne = named.size() == 1;
    return new AreaNames(
        (isOne ? "Part of " : "Parts of ") + english,
        isKnown ? urdu + (isOne ? " کا حصہ" : " کے حصے") : "");
  }

  private static boolean holds(Extent extent, Extent other) {
    return extent.minXM() <= other.minXM()
        && extent.minYM() <= other.minYM()
        && extent.maxXM() >= other.maxXM()
        && extent.maxYM() >= other.maxYM();
  }

  private static long points(Extent extent, MapArea province) {
    Geometry shape = province.outline().map(o -> o.layer().geometry(o.feature())).orElseThrow();
    long points = 0;
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) {
        Coordinate at =
            new Coordinate(
                extent.minXM() + (i + 0.5) / SIDE * extent.widthM(),
                extent.minYM() + (j + 0.5) / SIDE * extent.heightM());
        if (SimplePointInAreaLocator.locate(at, shape) != Location.EXTERIOR) {
          points++;
        }
      }
    }
    return points;
  }
}
