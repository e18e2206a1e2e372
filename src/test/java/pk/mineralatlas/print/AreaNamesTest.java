package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provinces of the samples: Balochistan 61–69° E, 25–31° N; Sindh and Punjab east of it. */
class AreaNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "62,26,63,27 | Part of Balochistan | بلوچستان کا حصہ",
        "59.5,24.3,69.2,31.7 | Balochistan | بلوچستان",
        "67,26,70,27.5 | Parts of Balochistan and Sindh | بلوچستان اور سندھ کے حصے",
        "66,26,71,30 | Parts of Balochistan, Punjab and Sindh | بلوچستان، پنجاب اور سندھ کے حصے",
        "61,24,77,37 | Pakistan | پاکستان",
        "75,25,76,26 | Selected area | منتخب علاقہ"
      })
  void aRectangleIsCalledByTheProvincesItShows(String box, String english, String urdu)
      throws Exception {
    MapArea area = new Regions(SheetSamples.layers(0)).box(box);
    assertThat(area.name()).isEqualTo(english);
    assertThat(area.nameUr()).isEqualTo(urdu);
  }
}
