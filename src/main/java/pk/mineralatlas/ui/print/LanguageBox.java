package pk.mineralatlas.ui.print;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.print.PageLanguage;

/** Where one chooses the language of the page. FX thread only. */
final class LanguageBox extends ComboBox<PageLanguage> {

  LanguageBox() {
    setId("print-language");
    getItems().setAll(PageLanguage.values());
    setConverter(new Titles());
    setValue(PageLanguage.BOTH);
  }

  /** Shows a language by its name. */
  private static final class Titles extends StringConverter<PageLanguage> {

    @Override
    public String toString(@Nullable PageLanguage language) {
      return language == null ? "" : language.title();
    }

    @Override
    public @Nullable PageLanguage fromString(String text) {
      return null;
    }
  }
}
