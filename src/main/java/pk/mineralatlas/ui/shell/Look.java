package pk.mineralatlas.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.style.Theme;

/** The palette and the typefaces of windows. FX thread only. */
public final class Look {

  private static final String FONTS = "/pk/mineralatlas/style/fonts/";
  private static final double ANY_SIZE_PX = 13;
  private static final List<String> TYPEFACES =
      List.of(
          "Inter-Regular.ttf",
          "Inter-Medium.ttf",
          "Inter-SemiBold.ttf",
          "Inter-Bold.ttf",
          "NotoNastaliqUrdu-Regular.ttf");

  private static final List<String> SHEETS =
      List.of(
          "window.css",
          "mappane/mappane.css",
          "layers/layers.css",
          "search/search.css",
          "table/table.css",
          "timeline/timeline.css");

  private Look() {}

  /** Makes the bundled typefaces known; a missing one leaves the platform's in its place. */
  public static void loadTypefaces() {
    for (String file : TYPEFACES) {
      try (InputStream in = Look.class.getResourceAsStream(FONTS + file)) {
        if (in == null || Font.loadFont(in, ANY_SIZE_PX) == null) {
          warn(file, "it is missing or no typeface");
        }
      } catch (IOException e) {
        warn(file, String.valueOf(e.getMessage()));
      }
    }
  }

  private static void warn(String file, String why) {
    System.getLogger(Look.class.getName())
        .log(
            System.Logger.Level.WARNING,
            "Typeface {0} cannot be used: {1}. The platform''s own takes its place.",
            file,
            why);
  }

  /** Gives a scene the model's palette, now and whenever it changes. */
  public static void follow(Scene scene, MapModel model) {
    apply(scene, model.themeProperty().get());
    model.themeProperty().addListener((o, was, is) -> apply(scene, is));
  }

  /** Gives a scene a palette. */
  public static void apply(Scene scene, Theme theme) {
    boolean dark = theme == Theme.DARK;
    String base =
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!base.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(base);
    }
    List<String> sheets = new ArrayList<>(List.of(sheet("atlas.css"), sheet(palette(dark))));
    SHEETS.forEach(name -> sheets.add(sheet(name)));
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      sheets.add(sheet("opaque.css"));
    }
    if (!scene.getStylesheets().equals(sheets)) {
      scene.getStylesheets().setAll(sheets);
    }
  }

  private static String palette(boolean dark) {
    return dark ? "atlas-dark.css" : "atlas-light.css";
  }

  private static String sheet(String name) {
    URL url = Look.class.getResource("/pk/mineralatlas/ui/" + name);
    return Objects.requireNonNull(url, name).toExternalForm();
  }
}
