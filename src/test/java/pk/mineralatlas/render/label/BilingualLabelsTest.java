package pk.mineralatlas.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.label.LabelSamples.at;
import static pk.mineralatlas.render.label.LabelSamples.places;
import static pk.mineralatlas.render.label.LabelSamples.snapshot;
import static pk.mineralatlas.render.label.LabelSamples.view;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Theme;

/** Maps with names in both scripts. */
class BilingualLabelsTest {

  private static final String URDU = "کوئٹہ";

  private static List<PlacedLabel> placed(MapSnapshot map, Theme theme) {
    return new MapLabels()
        .place(map.withLabels(LabelLanguage.BOTH), LabelSamples.options(theme, Map.of()))
        .labels();
  }

  private static MapLayer towns(int count, Random random) {
    LabelSamples.Rows rows = places();
    for (int i = 0; i < count; i++) {
      double[] somewhere = at(800 * random.nextDouble() - 400, 600 * random.nextDouble() - 300);
      String urdu = i % 4 == 3 ? null : URDU;
      rows.add(somewhere, "p" + i, LabelSamples.name(random), urdu, 1L + i % 5, "");
    }
    return MapLayer.of(AtlasLayer.PLACES, rows.build());
  }

  @Property(tries = 30)
  void noNameOverlapsAnother(
      @ForAll @LongRange(min = 0, max = 5) long seed,
      @ForAll @DoubleRange(min = 300, max = 2600) double metresPerPx,
      @ForAll boolean paper) {
    MapLayer provinces = MapLayer.of(AtlasLayer.PROVINCES, LabelSamples.provinces());
    MapSnapshot map = snapshot(view(0, 0, metresPerPx), provinces, towns(120, new Random(seed)));
    List<PlacedLabel> all = placed(map, paper ? Theme.PAPER : Theme.LIGHT);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        List<LabelBox> others = all.get(j).boxes();
        assertThat(all.get(i).boxes()).noneMatch(box -> others.stream().anyMatch(box::overlaps));
      }
    }
  }

  @Test
  void townsAndProvincesHaveBothNames() {
    MapLayer town =
        MapLayer.of(
            AtlasLayer.PLACES,
            places()
                .add(at(-100, 100), "q", "Quetta", URDU, 1L, "")
                .add(at(100, -100), "n", "Nushki", null, 1L, "")
                .build());
    MapLayer provinces = MapLayer.of(AtlasLayer.PROVINCES, LabelSamples.provinces());
    List<PlacedLabel> all = placed(snapshot(view(0, 0, 1500), provinces, town), Theme.PAPER);
    assertThat(all)
        .extracting(PlacedLabel::text)
        .contains("WESTLAND", "بلوچستان", "Quetta", "Nushki");
    assertThat(written(all, "q")).containsExactly("Quetta", URDU);
    assertThat(written(all, "n")).containsExactly("Nushki");
  }

  private static List<String> written(List<PlacedLabel> all, String id) {
    PlacedLabel label = all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return label.pieces().stream().map(piece -> piece.text().text()).toList();
  }
}
