package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pk.mineralatlas.render.MapRenderer;

class MapSheetLayoutTest {

  @Provide
  Arbitrary<String> areas() {
    return Arbitraries.of(
        "Pakistan",
        "Balochistan",
        "Khyber Pakhtunkhwa",
        "Gilgit-Baltistan",
        "Chagai",
        "Chagai arc");
  }

  @Provide
  Arbitrary<Paper> papers() {
    return Arbitraries.oneOf(
        Arbitraries.of(Paper.named()),
        Combinators.combine(
                Arbitraries.doubles().between(200, 2000), Arbitraries.doubles().between(200, 2000))
            .as(MapSheetLayoutTest::paper));
  }

  private static Paper paper(double widthMm, double heightMm) {
    try {
      return Paper.ofSides(widthMm, heightMm);
    } catch (PrintException e) {
      throw new IllegalStateException(e);
    }
  }

  @Property(tries = 250)
  void no_part_overlaps_another_or_leaves_the_paper(
      @ForAll("areas") String area,
      @ForAll("papers") Paper paper,
      @ForAll Orientation orientation,
      @ForAll PageLanguage language,
      @ForAll @IntRange(min = 0, max = 400) int sites)
      throws PrintException {
    var request =
        SheetSamples.request(SheetSamples.layers(sites), area, paper, orientation).in(language);
    MapSheet sheet = MapSheet.of(request, MapRenderer.bundled());
    Box printable = request.page().printable();
    for (int p = 0; p < sheet.pageCount(); p++) {
      List<PlacedPart> parts = sheet.parts(p);
      for (PlacedPart part : parts) {
        Box b = part.box();
        assertThat(
                b.xMm() >= printable.xMm() - 1e-6
                    && b.yMm() >= printable.yMm() - 1e-6
                    && b.rightMm() <= printable.rightMm() + 1e-6
                    && b.bottomMm() <= printable.bottomMm() + 1e-6)
            .as("page %d %s %s in %s", p + 1, part.name(), b, printable)
            .isTrue();
        for (PlacedPart other : parts) {
          assertThat(!part.equals(other) && b.inset(1e-6).overlaps(other.box()))
              .as("page %d: %s %s overlaps %s %s", p + 1, part.name(), b, other.name(), other.box())
              .isFalse();
        }
      }
    }
  }
}
