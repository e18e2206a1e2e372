package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a?b=c", "HTTP://example.org", " http://example.org "})
  void aWebAddressIsALink(String url) {
    assertThat(new Source("t", "p", "", url).link()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:a@b",
        "https:",
        "https:///path",
        "not a url",
        "ftp://example.org",
        "//example.org",
      })
  void nothingElseIs(String url) {
    assertThat(new Source("t", "p", "", url).link()).isEmpty();
  }
}
